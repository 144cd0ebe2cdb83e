import type { ResultData } from "../../../src/core/national/ResultData";
import { nationalTables } from "../../../src/report/national/nationalTables";
import report from "../../fixtures/published/report-2017.json";
import { printedPieces, piecesOf, type PrintedTable } from "../../support/reportPieces";
import { resultData2017 } from "../../support/resultData";

/** Every table of report 2018-1 from the 13 workbooks received for 2017. What differs is listed one by one. */
const data = resultData2017();
const tables = nationalTables(data, null);
const printed = report.tables as unknown as readonly PrintedTable[];

describe("the tables of report 2018-1 from the received workbooks", () => {
  const ours = new Map(tables.flatMap(piecesOf));
  // The report leaves a cell empty where a group was not asked; we print "–". It calls activities interventions.
  const theirs = new Map(
    printed.flatMap(printedPieces).map(([place, text]) => {
      const isNotAsked = /^1 .* cell /.test(place) && text === "";
      return [place.replace("interventions", "activities"), isNotAsked ? "–" : text];
    }),
  );

  it("are those of the report, in its order", () => {
    expect(tables.map(({ id }) => id)).toEqual(printed.map(({ id }) => id));
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
    expect([...theirs.keys()].filter((place) => / cell /.test(place))).toHaveLength(293);
  });

  it("are equal to the printed ones but for its errata and layout", () => {
    const differing = [...theirs].flatMap(([place, text]) =>
      ours.get(place) === text ? [] : [[place, ours.get(place), text]],
    );
    expect(differing).toEqual([
      // The report has no heading over its row numbers, which stand in a column.
      ["1 stub", " | Samordningsförbund", "Samordningsförbund"],
      ["1 column associationDirector", "Förbundschef", "Förbunds chef"],
      // Erratum 1.
      ["2 section 1 row 3 cell responseRate", "82%", "85%"],
      // Erratum 2.
      ["2 section 1 row 5 cell responseRate", "75%", "80%"],
      // Erratum 6: at least 102 managers answered, since a question has 102 answers.
      ["2 section 1 row 7 cell nonResponse", "16", "18"],
      ["2 section 1 row 7 cell responseRate", "86%", "85%"],
      ["2 section 1 row 7 cell answers", "102", "100"],
      // Errata 3 and 4, and 2 more answers by erratum 6.
      ["2 section 1 row 8 cell asked", "1175", "1171"],
      ["2 section 1 row 8 cell nonResponse", "177", "179"],
      ["2 section 1 row 8 cell responseRate", "85%", "87%"],
      ["2 section 1 row 8 cell answers", "998", "996"],
      // The first section's heading stands in the heading row, and is not repeated.
      ["3 section 1 heading", "", "Antalet tillfrågade i alla verksamheter"],
      ["4 section 1 heading", "", "Antalet tillfrågade i alla verksamheter"],
      ["4 section 1 row 2 label", "Totalt", "totalt"],
      // Erratum 5.
      ["9 section 1 row 1 cell clearlyPositive", "51%", "52%"],
      ["9 section 2 row 1 cell clearlyPositive", "51%", "52%"],
    ]);
  });

  it("count the activities also when their names are left out, as in merged data", () => {
    const merged: ResultData = {
      ...data,
      associations: data.associations.map((association) => ({
        ...association,
        registration: {
          ...association.registration,
          populations: association.registration.populations.map((population) => ({ ...population, activity: null })),
        },
      })),
    };
    expect(nationalTables(merged, null)[0]).toEqual(tables[0]);
  });

  it("have no asterisks", () => {
    expect([...ours.values()].filter((text) => text.endsWith("*"))).toEqual([]);
  });
});
