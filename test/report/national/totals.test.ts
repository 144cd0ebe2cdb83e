import type { ResultData } from "../../../src/core/national/ResultData";
import type { GroupId } from "../../../src/core/instrument/Instrument";
import { nationalTables } from "../../../src/report/national/nationalTables";

/** An association that says this many are in the target population, and were offered the survey. */
function association(name: string, populations: Partial<Record<GroupId, readonly [number, number | null]>>) {
  return {
    name,
    isNew: null,
    registration: {
      association: name,
      edition: "2021" as const,
      distributionRoutine: null,
      groups: [],
      populations: Object.entries(populations).map(([group, [targetPopulation, surveyedPopulation]]) => ({
        group: group as GroupId,
        activity: null,
        targetPopulation,
        surveyedPopulation,
        notReached: null,
      })),
    },
  };
}

function rowsOf(data: Pick<ResultData, "edition" | "associations">, id: string) {
  const history = { keyFigures: [], years: [], participants: [] };
  const tables = nationalTables({ year: 2024, associationsInCountry: null, history, ...data }, null);
  const rows = tables.find((table) => table.id === id)?.sections.flatMap((section) => section.rows) ?? [];
  return rows.map(({ label, cells }) => [label, ...cells.map((cell) => (cell.kind === "figure" ? cell.value : "?"))]);
}

describe("totals", () => {
  it("are sums of rows that are shown: an association that asked nobody of its target population has one", () => {
    const associations = [
      association("Arena", { board: [7, 0] }),
      association("Berg", { board: [9, 9], staff: [4, 4] }),
    ];
    expect(rowsOf({ edition: "2021", associations }, "B2.board")).toEqual([
      ["Arena", 7, 0, 0, 0, null, 0],
      ["Berg", 9, 9, 100, 0, 0, 0],
      ["Totalt: 2", 16, 9, 56, 0, 0, 0],
    ]);
  });

  it("of edition 2017 are known though nobody was asked in some group", () => {
    const associations = [association("Arena", { participantsOngoing: [9, 8], staff: [4, 4] })];
    const rows = rowsOf({ edition: "2017", associations }, "2");
    expect(rows.filter(([label]) => /total/.test(String(label)))).toEqual([
      ["Deltagare totalt", 8, 8, 0, 0],
      ["Respondentgrupperna totalt", 12, 12, 0, 0],
    ]);
  });
});
