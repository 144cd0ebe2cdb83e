import { openDistribution } from "../../../src/app/openDistribution";
import { openRegistration } from "../../../src/app/openRegistration";
import { distributedPopulations } from "../../../src/core/distribution/distributedPopulations";
import type { CarryOver } from "../../../src/core/distribution/CarryOver";
import type { RawValue } from "../../../src/core/survey/RawValue";
import type { Workbook } from "../../../src/workbook/Workbook";
import { planCarryOver } from "../../../src/workbook/distribution/planCarryOver";
import { workbookOf, type TestCell } from "../../support/workbookOf";

const headings = ["Respondentgrupp", "Insats", "Målpopulation", "Undersökt population"];

/** Carries counts of staff and board over to a table of populations. */
function plan(counts: RawValue[][], populations: TestCell[][], change = (workbook: Workbook) => workbook): CarryOver {
  const from = openDistribution(
    workbookOf({
      Grupper: [["Respondentgrupp", "Insats", "Målpopulation", "Utdelade enkäter", "Besvarade enkäter"], ...counts],
    }),
  );
  const workbook = change(
    workbookOf({
      Populationer: populations,
      Start: [
        ["Samordningsförbund", "Provdalen"],
        ["Enkätutgåva", 2021],
      ],
      Personal: [
        ["Fråga 1", "Fråga 2", "Fråga 3"],
        [5, 5, 5],
      ],
    }),
  );
  const { cells, instrument } = openRegistration(workbook);
  const [sheet] = workbook.sheets;
  if (!from || !cells.populations || !sheet) throw new Error("not recognised");
  return planCarryOver(distributedPopulations(from.cells), cells.populations, sheet, instrument);
}

/** [row, field, before → after] of every cell that changes. */
const cellsOf = ({ rows }: CarryOver) =>
  rows.flatMap(({ row, cells }) => cells.map(({ field, before, after }) => [row, field, before, after]));

const kinds = ({ obstacles }: CarryOver) => obstacles.map(({ kind }) => kind);

describe("planning to carry populations over", () => {
  it("finds the rows by group and activity, letter case and spaces aside, and changes only what differs", () => {
    const found = plan(
      [
        ["Personal", "  arena ", 12, 10, 8],
        ["Personal", "STEGET", 5, 5, 5],
      ],
      [headings, ["Personal", "Arena", 11, null], ["personal", "Steget", 5, 5]],
    );
    expect(cellsOf(found)).toEqual([
      [1, "targetPopulation", 11, 12],
      [1, "surveyedPopulation", "", 10],
    ]);
    expect([kinds(found), found.doubts]).toEqual([[], []]);
  });

  it("adds rows below the others, named as the others are", () => {
    const found = plan(
      [
        ["Personal", "Arena", 12, 10, 8],
        ["Personal", "Bryggan", 4, 3, 2],
        ["Styrelse", "–", 7, 6, 5],
      ],
      [
        headings,
        ["Insatspersonal", "Arena", 12, 10],
        ["Chefer", "(hela)", 3, 3],
        ["Remittenter", "Förbundet", null, 4],
      ],
    );
    expect(cellsOf(found)).toEqual([
      [4, "group", "", "Insatspersonal"],
      [4, "activity", "", "Bryggan"],
      [4, "targetPopulation", "", 4],
      [4, "surveyedPopulation", "", 3],
      [5, "group", "", "Styrelse"],
      [5, "activity", "", "Förbundet"],
      [5, "targetPopulation", "", 7],
      [5, "surveyedPopulation", "", 6],
    ]);
    expect(found.rows.map(({ isNew }) => isNew)).toEqual([false, true, true]);
  });

  it("adds no row for nobody, but sets one that is there to 0", () => {
    const counts = [
      ["Personal", "Arena", 0, 0, 0],
      ["Personal", "Bryggan", 0, 0, 0],
      ["Personal", "Steget", 1, 1, 1],
    ];
    const found = plan(counts, [headings, ["Personal", "Arena", 3, 2], ["Personal", "Steget", 1, 1]]);
    expect(cellsOf(found)).toEqual([
      [1, "targetPopulation", 3, 0],
      [1, "surveyedPopulation", 2, 0],
    ]);
  });

  it("leaves what is not known alone", () => {
    const found = plan([["Personal", "Arena", null, 10, 8]], [headings, ["Personal", "Arena", 11, 9]]);
    expect(cellsOf(found)).toEqual([[1, "surveyedPopulation", 9, 10]]);
  });

  it("adds up a group that the registration workbook does not split", () => {
    const counts = [
      ["Personal", "Arena", 12, 10, 8],
      ["Personal", "Steget", 5, 4, 4],
    ];
    expect(cellsOf(plan(counts, [headings, ["Personal", "Hela förbundet", 0, 0]]))).toEqual([
      [1, "targetPopulation", 0, 17],
      [1, "surveyedPopulation", 0, 14],
    ]);
  });

  it("stops where only the registration workbook splits the group", () => {
    expect(kinds(plan([["Personal", null, 12, 10, 8]], [headings, ["Personal", "Arena", 11, 9]]))).toEqual([
      "notSplit",
    ]);
  });

  it("stops at a formula, a value that is no number, and two rows for the same", () => {
    const counts = [["Personal", "Arena", 12, 10, 8]];
    expect(kinds(plan(counts, [headings, ["Personal", "Arena", { formula: "=6*2", value: 12 }, 9]]))).toEqual([
      "formula",
    ]);
    expect(kinds(plan(counts, [headings, ["Personal", "Arena", { error: "#REF!" }, 9]]))).toEqual(["strangeValue"]);
    const twice = [headings, ["Personal", "Arena", 1, 1], ["Personal", "ARENA ", 1, 1]];
    expect(kinds(plan(counts, twice))).toEqual(["rowTwice"]);
  });

  it("stops where a row has no room: above other text, a formula, or outside the Excel table", () => {
    const counts = [
      ["Personal", "Arena", 12, 10, 8],
      ["Personal", "Steget", 5, 4, 4],
    ];
    const rows: TestCell[][] = [headings, ["Personal", "Arena", 12, 10]];
    expect(kinds(plan(counts, rows))).toEqual([]);
    expect(kinds(plan(counts, [...rows, ["Summa", null, 12, 10]]))).toEqual(["noRoom"]);
    expect(kinds(plan(counts, [...rows, [null, null, { formula: "=SUM(C2:C2)", value: null }]]))).toEqual(["noRoom"]);
    const inTable = (rowCount: number) => (workbook: Workbook) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet, index) =>
        index > 0
          ? sheet
          : { ...sheet, tables: [{ name: "T", row: 0, column: 0, rowCount, columnCount: 4, hasTotals: false }] },
      ),
    });
    expect(kinds(plan(counts, rows, inTable(2)))).toEqual(["noRoom"]);
    expect(kinds(plan(counts, rows, inTable(3)))).toEqual([]);
  });

  it("tells of rows it leaves, in groups it carries over", () => {
    const populations = [headings, ["Personal", "Arena", 12, 10], ["Personal", "Bryggan", 3, 3], ["Chefer", "–", 2, 2]];
    expect(plan([["Personal", "Arena", 12, 10, 8]], populations).doubts).toEqual([
      { kind: "untouched", group: "staff", activity: "Bryggan" },
    ]);
  });
});

describe("persons without an activity", () => {
  const persons = (activities: RawValue[]): RawValue[][] => [
    ["Kod", "Insats", "Startdatum", "Slutdatum", "Pågående utdelad", "Pågående orsak", "Pågående besvarad"],
    ...activities.map((activity, index): RawValue[] => [index, activity, 45000, null, 45010, null, "Ja"]),
  ];

  it("stop it where there are others with one and no row for the whole association", () => {
    const from = openDistribution(workbookOf({ Deltagare: persons(["Arena", null, null]) }));
    const open = (rows: RawValue[][]) => {
      const workbook = workbookOf({ Populationer: [headings, ...rows], Personal: [["Fråga 1", "Fråga 2"]] });
      const { cells, instrument } = openRegistration(workbook);
      const [sheet] = workbook.sheets;
      if (!from || !cells.populations || !sheet) throw new Error("not recognised");
      return planCarryOver(distributedPopulations(from.cells), cells.populations, sheet, instrument);
    };
    expect(open([["Pågående", "Arena", 0, 0]]).obstacles).toEqual([
      { kind: "withoutActivity", group: "participantsOngoing", persons: 2 },
    ]);
    const both = open([
      ["Pågående", "Arena", 0, 0],
      ["Pågående", "Hela förbundet", 0, 0],
    ]);
    expect([both.obstacles, cellsOf(both).map(([, , , after]) => after)]).toEqual([[], [1, 1, 2, 2]]);
  });
});
