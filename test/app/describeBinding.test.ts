import { withCorrection } from "../../src/app/correctBinding";
import { describeBinding, headOf, signsBelowHead } from "../../src/app/describeBinding";
import type { BindingCorrection } from "../../src/workbook/memory/BindingCorrection";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { receivedBytes, receivedFiles } from "../support/fixtures";
import { mapSheets, withTexts } from "../support/moveColumns";

const workbook = readWorkbook(receivedBytes("2023", "Registreringsfil_2023_Gotland.xlsx"));

/** The staff's second question under a heading that says nothing. */
const unclear = mapSheets(workbook, (sheet) =>
  sheet.name === "Personal"
    ? [2, 3].reduce((done, row) => withTexts(done, row, (text, column) => (column === 4 ? "Övrigt" : text)), sheet)
    : sheet,
);

const staff = (corrections: readonly BindingCorrection[]) => {
  const found = describeBinding({ workbook: unclear, signs: [], corrections }).sheets.find(
    ({ sheet }) => sheet === "Personal",
  );
  if (!found) throw new Error("The workbook has a sheet Personal");
  return found;
};
const target = (corrections: readonly BindingCorrection[], name: string) =>
  staff(corrections).targets.find((candidate) => candidate.target === name);

describe("the description of a binding", () => {
  it("shows which sheet is which group and which column which question, with the wording and how sure it is", () => {
    const { edition, sheets } = describeBinding({ workbook, signs: [], corrections: [] });
    expect([edition, sheets.map(({ sheet, group }) => [sheet, group])]).toEqual([
      "2021",
      [
        ["Start", null],
        ["Listor", null],
        ["Populationer", null],
        ["Deltagare pågående", "participantsOngoing"],
        ["Deltagare avslut", "participantsExit"],
        ["Personal", "staff"],
        ["Parternas chefsgrupp", "managers"],
        ["Styrelse", "board"],
        ["Remittenter", "referrers"],
        ["Sammanställning", null],
      ],
    ]);
    const personal = sheets.find(({ group }) => group === "staff");
    expect(personal?.headingRow).toBe(3);
    expect(personal?.targets.map(({ confidence }) => confidence)).toEqual(Array(14).fill("certain"));
    expect(personal?.targets[3]).toMatchObject({ target: "staff-1", heading: "Fråga 1", column: 3 });
  });

  it("needs only the head of the workbook", () => {
    for (const file of receivedFiles("2023").slice(0, 12)) {
      const whole = readWorkbook(receivedBytes("2023", file));
      const head = headOf(whole);
      const shown = ({ sheets }: ReturnType<typeof describeBinding>) =>
        sheets.map(({ sheet, group, targets, headingRow, notations }) => ({
          sheet,
          group,
          targets,
          headingRow,
          notations,
        }));
      expect(shown(describeBinding({ workbook: head, signs: signsBelowHead(whole), corrections: [] }))).toEqual(
        shown(describeBinding({ workbook: whole, signs: [], corrections: [] })),
      );
    }
  });

  it("holds headings, and no answers", () => {
    const marked = mapSheets(workbook, (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => (row.row < 4 ? row : { ...row, values: row.values.map(() => "HEMLIGT") })),
    }));
    expect(
      JSON.stringify(
        describeBinding({ workbook: marked, signs: [], corrections: [] }).sheets.map(({ columns, targets }) => [
          columns,
          targets,
        ]),
      ),
    ).not.toContain("HEMLIGT");
  });

  it("offers the columns, and shows what a chosen one gives", () => {
    expect(target([], "staff-2")).toMatchObject({ column: null, confidence: "none" });
    const choice = staff([]).columns.find(({ heading }) => heading === "Övrigt");
    const column = choice?.reference ?? null;
    expect(column?.column).toBe(4);
    const corrections: BindingCorrection[] = [{ kind: "column", sheet: "Personal", target: "staff-2", column }];
    expect(target(corrections, "staff-2")).toMatchObject({ column: 4, heading: "Övrigt", confidence: "chosen" });
  });

  it("asks about a sheet that looks like surveys of nobody known", () => {
    const renamed = mapSheets(workbook, (sheet) => {
      if (sheet.name !== "Styrelse") return sheet;
      return { ...sheet, name: "Blad1", rows: sheet.rows.filter(({ row }) => row !== 2) };
    });
    const found = describeBinding({ workbook: renamed, signs: [], corrections: [] }).sheets.find(
      ({ sheet }) => sheet === "Blad1",
    );
    expect([found?.group, found?.targets]).toEqual(["unsettled", []]);
  });
});

describe("one more correction", () => {
  const of = (name: "staff-1" | "staff-2", column: number | null): BindingCorrection => ({
    kind: "column",
    sheet: "Personal",
    target: name,
    column: column === null ? null : { column, anchor: "Övrigt", offset: 0 },
  });

  it("takes the place of the earlier one of the same thing", () => {
    expect(withCorrection([of("staff-1", 4), of("staff-2", 5)], of("staff-1", 6))).toEqual([
      of("staff-2", 5),
      of("staff-1", 6),
    ]);
    const edition = { kind: "edition", edition: "2017" } as const;
    expect(withCorrection([edition], { ...edition, edition: "2021" })).toEqual([{ ...edition, edition: "2021" }]);
  });

  it("takes its column from the question that had been given it", () => {
    expect(withCorrection([of("staff-1", 4)], of("staff-2", 4))).toEqual([of("staff-2", 4)]);
    expect(withCorrection([of("staff-1", null)], of("staff-2", null))).toHaveLength(2);
  });
});
