import fc from "fast-check";
import { resultsOf } from "../../../src/app/results";
import { openRegistration } from "../../../src/app/openRegistration";
import { instrumentOf } from "../../../src/core/instrument/instruments";
import type { RawValue } from "../../../src/core/survey/RawValue";
import { bindWorkbook } from "../../../src/workbook/binding/bindWorkbook";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import type { Sheet } from "../../../src/workbook/Workbook";
import { receivedBytes } from "../../support/fixtures";
import { sheetOf, workbookOf } from "../../support/workbookOf";

const board = instrumentOf("2021")
  .questions.filter(({ group }) => group === "board")
  .map(({ wording }) => wording);

/** A workbook with one sheet for the board. */
const withBoard = (name: string, rows: readonly (readonly RawValue[])[]) =>
  workbookOf({
    Start: [
      ["Samordningsförbund", "Provdalen"],
      ["Enkätutgåva", "2021"],
    ],
    [name]: rows,
  });

const boardColumns = (name: string, rows: readonly (readonly RawValue[])[]) =>
  bindWorkbook(withBoard(name, rows).sheets)?.binding.groups[0]?.columns.questions.map((columns) =>
    columns?.kind === "single" ? columns.column : columns,
  );

describe("binding a sheet of surveys", () => {
  it("finds questions by number alone", () => {
    expect(boardColumns("Styrelse", [["Nr", "Fråga 1", "Fråga 2", "Fråga 3", "Fråga 4", "Fråga 5"]])).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it("finds questions by wording alone, in any order, with small misspellings", () => {
    const shuffled = [4, 2, 0, 3, 1].map(
      (index) => board[index]?.replace("jämställdhet", "jämstäldhet").toUpperCase() ?? "",
    );
    expect(
      boardColumns("Styrelse", [
        ["Löpnr", ...shuffled],
        [1, 5, 5, 5, 5, 5],
      ]),
    ).toEqual([3, 5, 2, 4, 1]);
  });

  it("finds the group by the wordings when the sheet's name says nothing", () => {
    const rows = [
      ["Nr", ...board],
      [1, 5, 5, 5, 5, 5],
    ];
    expect(bindWorkbook(withBoard("Blad3", rows).sheets)?.binding.groups.map(({ group }) => group)).toEqual(["board"]);
  });

  it("takes a row of wordings below the numbers for headings, not for a survey", () => {
    const rows = [
      ["Nr", "Fråga 1", "Fråga 2", "Fråga 3", "Fråga 4", "Fråga 5"],
      [null, ...board],
      [1, 5, 5, 5, 5, 5],
    ];
    expect(bindWorkbook(withBoard("Styrelse", rows).sheets)?.binding.groups[0]?.firstRow).toBe(2);
  });

  it("never takes a survey for headings, however long the words of its answers", () => {
    // What once went wrong: the only survey of a board was skipped, and 153 were counted for 154.
    const headings = board.map((wording, index) => `${index + 1}. ${wording}`);
    const rows = [
      ["Enkät", ...headings],
      ["ST-001", ...board.map(() => "Till mycket stor del")],
    ];
    expect(bindWorkbook(withBoard("Styrelse", rows).sheets)?.binding.groups[0]?.firstRow).toBe(1);
  });

  it("binds neither column when two have the same number, and says so", () => {
    const result = bindWorkbook(
      withBoard("Styrelse", [["Fråga 1", "Fråga 2", "Fråga 2", "Fråga 3", "Fråga 4", "Fråga 5"]]).sheets,
    );
    expect(result?.binding.groups[0]?.columns.questions[1]).toBeNull();
    expect(result?.problems).toEqual([
      { kind: "questionTwice", question: "board-2", place: { sheet: "Styrelse", row: 0, column: 2 } },
    ]);
  });

  it("does not bind a group whose name and wordings disagree", () => {
    const result = bindWorkbook(
      withBoard("Personal", [["Nr", ...board.map((wording, index) => `${index + 1}. ${wording}`)]]).sheets,
    );
    expect(result).toBeNull();
  });

  it("reads crosses under alternatives in another order", () => {
    const headings = ["Nr", "Fråga 1", null, null, null, null, null, "Fråga 2"];
    const reversed = [
      null,
      "Helt och hållet",
      "Till mycket stor del",
      "Till stor del",
      "Delvis",
      "Till liten del",
      "Inte alls",
      null,
    ];
    const columns = bindWorkbook(withBoard("Styrelse", [headings, reversed, [1, "x"]]).sheets)?.binding.groups[0]
      ?.columns.questions[0];
    expect(columns).toEqual({ kind: "crosses", columns: [6, 5, 4, 3, 2, 1] });
  });

  it("binds nothing under crosses where something stands in the way, and says so", () => {
    // What once went wrong: the heading was taken for a single column.
    const alternatives = [
      "Inte alls",
      "Till liten del",
      "Delvis",
      "Till stor del",
      "Till mycket stor del",
      "Helt och hållet",
    ];
    const headings = ["Fråga 1", null, null, null, null, null, "Fråga 2", "okej"];
    const rows = [headings, [...alternatives, ...alternatives], ["x", null, null, null, null, null, "x"]];
    const result = bindWorkbook(withBoard("Styrelse", rows).sheets);
    expect(result?.binding.groups[0]?.columns.questions.slice(0, 2)).toEqual([
      { kind: "crosses", columns: [0, 1, 2, 3, 4, 5] },
      null,
    ]);
    expect(result?.problems).toContainEqual({
      kind: "alternativesUncertain",
      question: "board-2",
      place: { sheet: "Styrelse", row: 0, column: 6 },
    });
  });

  it("knows a registration workbook from another", () => {
    expect(
      bindWorkbook([
        sheetOf("Budget", [
          ["Fråga om pengar", 1],
          ["Summa", 2],
        ]),
      ]),
    ).toBeNull();
  });
});

/** A received workbook of each layout. */
const layouts = [
  ["coded", "Registreringsfil_2023_Fryksdalen.xlsx"],
  ["text", "Registreringsfil_2023_Klarälvdalen.xlsx"],
  ["crosses", "Registreringsfil_2023_Högländet.xlsx"],
] as const;

describe.each(layouts)("the %s layout", (layout, file) => {
  const workbook = readWorkbook(receivedBytes("2023", file));
  const instrument = instrumentOf("2021");
  const figures = (sheets: readonly Sheet[]) => {
    const open = openRegistration({ ...workbook, sheets });
    return { layout: open.binding.layout, problems: open.problems, results: resultsOf(open.registration, instrument) };
  };
  const expected = figures(workbook.sheets);

  it("is recognised", () => {
    expect([expected.layout, expected.problems]).toEqual([layout, []]);
  });

  it("gives the same figures with sheets in another order and foreign sheets among them", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...workbook.sheets.keys()], { minLength: workbook.sheets.length }), (order) => {
        const foreign = sheetOf("Anteckningar", [["Fråga till Lena"], ["Ring 1"]]);
        const sheets = order.map((index) => workbook.sheets[index] as Sheet);
        expect(figures([foreign, ...sheets])).toEqual(expected);
      }),
      { numRuns: 10, seed: 1 },
    );
  });

  it("gives the same figures with rows added above the headings", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (added) => {
        const moved = workbook.sheets.map((sheet) => ({
          ...sheet,
          rows: [
            { row: 0, column: 0, values: ["Vår egen rubrik"] },
            ...sheet.rows.map((row) => ({ ...row, row: row.row + added })),
          ],
        }));
        expect(figures(moved)).toEqual(expected);
      }),
      { numRuns: 8, seed: 2 },
    );
  });

  it("gives the same figures with foreign columns before and after", () => {
    const moved = workbook.sheets.map((sheet) => {
      const end = Math.max(0, ...sheet.rows.map((row) => row.column + row.values.length));
      return {
        ...sheet,
        rows: sheet.rows.map((row, index) => {
          const around = <T>(cells: readonly T[], before: readonly T[], empty: T, after: T): readonly T[] => [
            ...before,
            ...Array<T>(row.column).fill(empty),
            ...cells,
            ...Array<T>(end - row.column - cells.length).fill(empty),
            after,
          ];
          const values = around<RawValue>(row.values, [index % 2 ? "ja tack" : "se pärm", null], null, "okej");
          const formulas = row.formulas && around<string | null>(row.formulas, [null, null], null, null);
          return { ...row, column: 0, values, ...(formulas ? { formulas } : {}) };
        }),
      };
    });
    expect(figures(moved)).toEqual(expected);
  });

  it("gives the same figures with the surveys in another order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (step) => {
        const moved = workbook.sheets.map((sheet) => {
          const last = sheet.rows[sheet.rows.length - 1]?.row ?? 0;
          const head = sheet.rows.filter(({ row }) => row < 6);
          const body = sheet.rows.filter(({ row }) => row >= 6);
          const rotated = body.map((_, index) => body[(index + step) % body.length] as (typeof body)[number]);
          return last < 6
            ? sheet
            : { ...sheet, rows: [...head, ...rotated.map((row, index) => ({ ...row, row: body[index]?.row ?? 0 }))] };
        });
        const { results } = figures(moved);
        expect(results.counts).toEqual(expected.results.counts);
      }),
      { numRuns: 10, seed: 3 },
    );
  });
});
