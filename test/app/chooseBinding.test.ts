import { chooseInformation } from "../../src/app/chooseInformation";
import {
  choosePopulationRow,
  choosePopulations,
  choosePopulationSheet,
  offerPopulations,
} from "../../src/app/choosePopulations";
import { describeBinding, headOf } from "../../src/app/describeBinding";
import { openRegistration } from "../../src/app/openRegistration";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { BindingCorrection } from "../../src/workbook/memory/BindingCorrection";
import type { Workbook } from "../../src/workbook/Workbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { receivedBytes } from "../support/fixtures";
import { openInExcel } from "../support/openInExcel";
import { mapSheets } from "../support/moveColumns";

const received = receivedBytes("2023", "Registreringsfil_2023_Gotland.xlsx");
const untouched = readWorkbook(received);

/** The workbook where the name of the association and the populations stand under words nobody foresaw. */
async function openRenamed() {
  const host = openInExcel(received);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Start").getRange("A3:C3").values = [["Vi heter", "(fyll i)", "Gotland"]];
    worksheets.getItem("Populationer").getRange("A3:E3").values = [["Vilka", "Var", "Alla", "Fick", ""]];
    await context.sync();
  });
  return { host, head: headOf(readWorkbook(await host.save())) };
}

/** The corrections a person makes in the renamed workbook. */
function choicesIn(head: Workbook): readonly BindingCorrection[] {
  const association = chooseInformation(head, "association", "Start", " c3 ");
  const row = choosePopulationRow(head, "Populationer", 2);
  const columns = { group: 0, activity: 1, targetPopulation: 2, surveyedPopulation: 3, notReached: null };
  const populations = choosePopulations(head, { ...row, columns });
  if (association.kind !== "information" || populations.kind !== "populations") throw new Error("They can be used");
  return [association, populations];
}

const othersOf = (workbook: Workbook, corrections: readonly BindingCorrection[]) => {
  const { others } = describeBinding({ workbook, signs: [], corrections });
  if (!others) throw new Error("The workbook has surveys");
  return others;
};

describe("information fields and populations in the description of a binding", () => {
  it("are shown with the words beside them and their places", () => {
    const { information, populations } = othersOf(headOf(untouched), []);
    expect(information.map(({ place, label, confidence }) => [place?.row, place?.column, label, confidence])).toEqual([
      [2, 1, "Samordningsförbund", "certain"],
      [3, 1, "Mätperiod från", "certain"],
      [4, 1, "Mätperiod till", "certain"],
      [5, 1, "Kontaktperson", "certain"],
      [6, 1, "E-post", "certain"],
      [7, 1, "Enkätutgåva", "certain"],
      [8, 1, "Utdelning av pågåendeenkäten", "certain"],
      [9, 1, "Har frågornas formulering ändrats?", "certain"],
      [10, 1, "Har äldre enkäter använts?", "certain"],
    ]);
    expect(populations).toMatchObject({
      table: { sheet: "Populationer", headingRow: 2 },
      headings: { group: "Respondentgrupp", surveyedPopulation: "Undersökt population" },
      confidence: "certain",
    });
  });

  it("do not tell what the fields and the table say", () => {
    const secret = mapSheets(untouched, (sheet) =>
      sheet.name === "Start" || sheet.name === "Populationer"
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => ({
              ...row,
              values: row.values.map((value, index) =>
                sheet.name === "Start" ? (index > 0 ? "HEMLIGT" : value) : row.row > 2 ? "HEMLIGT" : value,
              ),
            })),
          }
        : sheet,
    );
    expect(JSON.stringify(othersOf(headOf(secret), []))).not.toContain("HEMLIGT");
  });

  it("are only likely beside a misspelt label, and missing where there is none", () => {
    const changed = mapSheets(untouched, (sheet) =>
      sheet.name === "Start"
        ? {
            ...sheet,
            rows: sheet.rows
              .filter(({ row }) => row !== 5)
              .map((row) => (row.row === 2 ? { ...row, values: ["Samordningförbund", "Gotland"] } : row)),
          }
        : sheet,
    );
    const { information } = othersOf(headOf(changed), []);
    const of = (name: string) => information.find(({ field }) => field === name);
    expect(of("association")).toMatchObject({ label: "Samordningförbund", confidence: "likely" });
    expect(of("contact")).toEqual({ field: "contact", place: null, label: "", confidence: "none" });
  });
});

describe("a choice of cell", () => {
  const head = headOf(untouched);

  it("must be a cell, near the top where it is looked for", () => {
    for (const text of ["", "Gotland", "3", "B", "B0", "A1:B2", "XFE1", "B3 C3"]) {
      expect([text, chooseInformation(head, "contact", "Start", text)]).toEqual([text, { kind: "notCell" }]);
    }
    expect(chooseInformation(head, "contact", "Start", "B40").kind).toBe("information");
    expect(chooseInformation(head, "contact", "Start", "B41")).toEqual({ kind: "tooFarDown" });
  });

  it("may be that the field is not there", () => {
    const none: BindingCorrection = { kind: "information", field: "contact", sheet: "Start", cell: null };
    const contact = othersOf(head, [none]).information.find(({ field }) => field === "contact");
    expect(contact).toEqual({ field: "contact", place: null, label: "", confidence: "chosen" });
    const elsewhere: Workbook = {
      ...untouched,
      memory: { ...untouched.memory, corrections: [{ ...none, sheet: "Borta" }] },
    };
    expect(openRegistration(elsewhere).problems).toEqual(openRegistration(untouched).problems);
  });
});

describe("a choice of populations", () => {
  const head = headOf(untouched);
  const found = choosePopulationSheet(head, "Populationer");

  it("begins with what is found on the sheet or under the row", () => {
    const columns = { group: 0, activity: 1, targetPopulation: 2, surveyedPopulation: 3, notReached: 4 };
    expect(found).toEqual({ sheet: "Populationer", headingRow: 2, columns });
    expect(choosePopulationRow(head, "Populationer", 2)).toEqual(found);
    expect(choosePopulationSheet(head, "Start")).toMatchObject({ headingRow: null, columns: { group: null } });
  });

  it("is among the rows with content and the columns with a heading or figures", async () => {
    expect(offerPopulations(head, found).columns.map(({ heading }) => heading)).toEqual([
      "Respondentgrupp",
      "Insats",
      "Målpopulation",
      "Undersökt population",
      "Ej nåbara",
    ]);
    expect(offerPopulations(head, found).rows.slice(0, 3)).toEqual([0, 2, 3]);
    const renamed = offerPopulations((await openRenamed()).head, found);
    expect(renamed.columns.map(({ heading }) => heading)).toEqual(["Vilka", "Var", "Alla", "Fick"]);
  });

  it("needs a row, the groups, and a column of its own for each", () => {
    expect(choosePopulations(head, { ...found, headingRow: null })).toEqual({ kind: "noRow" });
    expect(choosePopulations(head, { ...found, columns: { ...found.columns, group: null } })).toEqual({
      kind: "noGroup",
    });
    expect(choosePopulations(head, { ...found, columns: { ...found.columns, surveyedPopulation: 2 } })).toEqual({
      kind: "sameColumn",
      column: "surveyedPopulation",
    });
  });
});

describe("a workbook with other words", () => {
  it("is read as the one with the usual words, once corrected, saved and opened again", async () => {
    const { host, head } = await openRenamed();
    const before = openRegistration(readWorkbook(await host.save())).registration;
    expect([before.association, before.populations]).toEqual([null, []]);

    const corrections = choicesIn(head);
    const { information, populations } = othersOf(head, corrections);
    expect(information[0]).toEqual({
      field: "association",
      place: { sheet: "Start", row: 2, column: 2 },
      label: "(fyll i)",
      confidence: "chosen",
    });
    expect(populations).toMatchObject({ headings: { group: "Vilka", notReached: "" }, confidence: "chosen" });

    await excelWorkbook.remember({ ...head.memory, corrections });
    const reopened = readWorkbook(await host.save());
    expect(reopened.memory.corrections).toEqual(corrections);
    const { registration, problems } = openRegistration(reopened);
    const usual = openRegistration(untouched);
    expect(registration.association).toBe("Gotland");
    expect(registration.populations.length).toBeGreaterThan(5);
    expect(registration.populations).toEqual(usual.registration.populations);
    expect(problems).toEqual(usual.problems);
  });
});
