import fc from "fast-check";
import { openRegistration } from "../../../src/app/openRegistration";
import { resultsOf } from "../../../src/app/results";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import type { Sheet, Workbook } from "../../../src/workbook/Workbook";
import { receivedBytes } from "../../support/fixtures";
import { randomFrom } from "../../support/makeRegistration";
import { columnUnits, headingRows, mapSheets, withColumns, withTexts } from "../../support/moveColumns";
import { sheetOf } from "../../support/workbookOf";

/** A received workbook of each layout, with every kind of answer, and one of the older edition. */
const samples = [
  ["coded", "2023", "Registreringsfil_2023_Gotland.xlsx"],
  ["text", "2023", "Registreringsfil_2023_Klarälvdalen.xlsx"],
  ["crosses", "2023", "Registreringsfil_2023_Sollentuna_-_Upplands_Väsby_-_Sigtuna.xlsx"],
  ["coded", "2017", "Registreringsfil_2017_Falun.xlsx"],
] as const;

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const runs = { numRuns: 12, seed: 20231101 };

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

/** A wording as somebody in a hurry types it: two letters swapped, one doubled, one left out. */
function misspelt(text: string, random: () => number): string {
  const at = () => 4 + Math.floor(random() * (text.length - 8));
  const [swap, double, drop] = [at(), at(), at()];
  const letters = [...text];
  [letters[swap], letters[swap + 1]] = [letters[swap + 1] ?? "", letters[swap] ?? ""];
  letters[double] = (letters[double] ?? "").repeat(2);
  letters[drop] = "";
  return letters.join("");
}

describe.each(samples)("the %s layout of %s", (layout, year, file) => {
  const workbook = readWorkbook(receivedBytes(year, file));
  const original = openRegistration(workbook);
  const rows = headingRows(original.binding);
  const read = (changed: Workbook) => {
    const { binding, problems, registration, instrument } = openRegistration(changed);
    return { layout: binding.layout, edition: binding.edition, problems, results: resultsOf(registration, instrument) };
  };
  const expected = read(workbook);
  const changeSheets = (change: (sheet: Sheet, headingRow: number) => Sheet): Workbook =>
    mapSheets(workbook, (sheet) => {
      const row = rows.get(sheet.name);
      return row === undefined ? sheet : change(sheet, row);
    });

  it("is bound without questions", () => {
    expect([expected.layout, expected.edition, expected.problems]).toEqual([
      layout,
      year === "2017" ? "2017" : "2021",
      [],
    ]);
  });

  it("gives the same figures with the columns in another order, foreign ones among them", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        const changed = changeSheets((sheet, headingRow) => {
          const units: readonly (readonly (number | null)[])[] = [...columnUnits(sheet, headingRow), [null], [null]];
          return withColumns(sheet, shuffled(units, random).flat(), ({ row }) =>
            row === headingRow ? "Anteckning" : row % 3 ? "se pärmen" : null,
          );
        });
        expect(read(changed)).toEqual(expected);
      }),
      runs,
    );
  });

  it("gives the same figures with the sheets in another order, foreign ones among them", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const foreign = [
          sheetOf("Anteckningar", [["Fråga Lena"], ["Ring 1"]]),
          sheetOf("Budget 2023", [
            ["Post", "Summa"],
            ["Lokal", 4],
            ["Fika", 3],
            ["Resor", 5],
          ]),
        ];
        const sheets = shuffled([...workbook.sheets, ...foreign], randomFrom(seed));
        expect(read({ ...workbook, sheets })).toEqual(expected);
      }),
      runs,
    );
  });

  it("gives the same figures with the headings on another row", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (added) => {
        const changed = mapSheets(workbook, (sheet) => ({
          ...sheet,
          rows: [
            { row: 0, column: 0, values: ["Ifylls av förbundet"] },
            ...sheet.rows.map((row) => ({ ...row, row: row.row + added })),
          ],
        }));
        expect(read(changed)).toEqual(expected);
      }),
      runs,
    );
  });

  it("gives the same figures with headings in other case, with other spaces and marks", () => {
    const dressed = (text: string) => `  ${text.toUpperCase().replace(/ /g, "  ").replace(/\?/g, " ?:")} `;
    expect(read(changeSheets((sheet, row) => withTexts(sheet, row, dressed)))).toEqual(expected);
  });

  it("gives the same figures with small misspellings in every wording", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        const typed = (text: string) => (text.length > 30 ? misspelt(text, random) : text);
        const changed = changeSheets((sheet, row) => withTexts(withTexts(sheet, row - 1, typed), row, typed));
        expect(read(changed)).toEqual(expected);
      }),
      runs,
    );
  });
});

/** Over crosses a heading that changed places with another would leave its alternatives behind. */
describe.each(samples.filter(([layout]) => layout !== "crosses"))("the %s layout of %s", (_, year, file) => {
  const workbook = readWorkbook(receivedBytes(year, file));
  const original = openRegistration(workbook);

  it("follows a pair of headings that have changed places", () => {
    for (const { group, sheet: name, headingRow, columns } of original.binding.groups) {
      const [first, , third] = columns.questions;
      if (first?.kind !== "single" || third?.kind !== "single") continue;
      const places = new Map([
        [first.column, third.column],
        [third.column, first.column],
      ]);
      const changed = mapSheets(workbook, (sheet) => {
        if (sheet.name !== name) return sheet;
        const texts = (row: number) => sheet.rows.find((content) => content.row === row);
        return [headingRow - 1, headingRow].reduce((done, row) => {
          const content = texts(row);
          return withTexts(done, row, (text, column) => {
            const other = places.get(column);
            const moved = other === undefined ? text : content?.values[other - content.column];
            return typeof moved === "string" ? moved : text;
          });
        }, sheet);
      });
      const bound = openRegistration(changed).binding.groups.find((found) => found.group === group);
      expect(bound?.columns.questions[0]).toMatchObject({ kind: "single", column: third.column });
      expect(bound?.columns.questions[2]).toMatchObject({ kind: "single", column: first.column });
    }
  });
});

describe("numbers and wordings that do not go together", () => {
  const workbook = readWorkbook(receivedBytes("2023", "Registreringsfil_2023_Klarälvdalen.xlsx"));

  it("are asked about, and neither column is bound to the number's question", () => {
    const { binding } = openRegistration(workbook);
    const staff = binding.groups.find(({ group }) => group === "staff");
    if (!staff) throw new Error("The workbook has no sheet for the staff");
    const renumbered = (text: string) =>
      text.replace(/^(\D*)([12])\b/, (_, before: string, number: string) => `${before}${3 - Number(number)}`);
    const changed = mapSheets(workbook, (sheet) =>
      sheet.name === staff.sheet ? withTexts(sheet, staff.headingRow, renumbered) : sheet,
    );
    const open = openRegistration(changed);
    const bound = open.binding.groups.find(({ group }) => group === "staff");
    expect(bound?.columns.questions.slice(0, 2)).toEqual([null, null]);
    const kinds = open.problems.map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(["questionConflict", "questionConflict"]);
  });
});
