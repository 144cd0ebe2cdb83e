import { instrumentOf } from "../../../src/core/instrument/instruments";
import type { RawValue } from "../../../src/core/survey/RawValue";
import type { BindResult } from "../../../src/workbook/binding/Binding";
import { bindWorkbook } from "../../../src/workbook/binding/bindWorkbook";
import { confidenceOf } from "../../../src/workbook/binding/confidence";
import { cellReference, columnReference, rowReference } from "../../../src/workbook/binding/references";
import type { BindingCorrection, ColumnTarget } from "../../../src/workbook/memory/BindingCorrection";
import { SheetCells } from "../../../src/workbook/SheetCells";
import { sheetOf } from "../../support/workbookOf";

type Rows = readonly (readonly RawValue[])[];

const board = instrumentOf("2021").questions.filter(({ group }) => group === "board");
const [answers, headings] = [
  [1, "Arena", 5, 4, 3, 2, 6],
  ["Nr", "Insats", "Fråga 1", "Fråga 2", "Fråga 3", "Fråga 4", "Fråga 5"],
];
const start: Rows = [
  ["Samordningsförbund", "Provdalen"],
  ["Enkätutgåva", "2021"],
];

const bind = (rows: Rows, corrections: readonly BindingCorrection[], name = "Styrelse") =>
  bindWorkbook([sheetOf("Start", start), sheetOf(name, rows)], corrections);

const singles = (result: BindResult | null) =>
  result?.binding.groups[0]?.columns.questions.map((columns) =>
    columns?.kind === "single" ? columns.column : columns,
  );

const kinds = (result: BindResult | null) => result?.problems.map(({ kind }) => kind);

const cellsOf = (rows: Rows, name = "Styrelse") => new SheetCells(sheetOf(name, rows));

/** The correction a person makes by pointing at a column of these rows. */
const pointing = (rows: Rows, target: ColumnTarget, column: number, row = 0): BindingCorrection => ({
  kind: "column",
  sheet: "Styrelse",
  target,
  column: columnReference(cellsOf(rows), row, column),
});

describe("a corrected column", () => {
  const rows = [["Nr", "Insats", "Fråga 1", "Samverkan", "Fråga 3", "Fråga 4", "Fråga 5"], answers];
  const correction = pointing(rows, "board-2", 3);

  it("is asked for when its heading says nothing", () => {
    expect([singles(bind(rows, [])), kinds(bind(rows, []))]).toEqual([[2, null, 4, 5, 6], ["questionMissing"]]);
  });

  it("is bound as the person has said, and marked so", () => {
    const result = bind(rows, [correction]);
    expect([singles(result), result?.problems]).toEqual([[2, 3, 4, 5, 6], []]);
    expect(result?.binding.groups[0]?.evidence.map(confidenceOf)).toEqual([
      "likely",
      "chosen",
      "likely",
      "likely",
      "likely",
    ]);
  });

  it("is followed when columns and rows are added", () => {
    const moved = [["Rubrik"], [null, null, ...(rows[0] ?? [])], [null, "x", ...answers]];
    expect(singles(bind(moved, [correction]))).toEqual([4, 5, 6, 7, 8]);
  });

  it("that is gone is reported, and nothing is bound instead", () => {
    const result = bind([headings, answers], [correction]);
    expect(singles(result)).toEqual([2, null, 4, 5, 6]);
    expect(result?.problems).toContainEqual({
      kind: "correctionLost",
      name: "Samverkan",
      question: "board-2",
      place: { sheet: "Styrelse", row: 0, column: 0 },
    });
  });

  it("whose heading stands in several places is the one that is where it was, if any is", () => {
    const twice = [["Nr", "Svar", "Fråga 1", "Svar", "Fråga 3", "Fråga 4", "Fråga 5"], answers];
    const second = pointing(twice, "board-2", 3);
    expect(singles(bind(twice, [second]))).toEqual([2, 3, 4, 5, 6]);
    const moved = twice.map((row) => [null, ...row]);
    const result = bind(moved, [second]);
    expect([singles(result)?.[1], kinds(result)]).toEqual([null, ["correctionLost"]]);
  });

  it("settles which of two columns is the question", () => {
    const twice = [["Nr", "Fråga 1", "Fråga 2", "Fråga 2", "Fråga 3", "Fråga 4", "Fråga 5"], answers];
    expect(kinds(bind(twice, []))).toEqual(["questionTwice"]);
    expect(singles(bind(twice, [pointing(twice, "board-2", 3)]))).toEqual([1, 3, 4, 5, 6]);
  });

  it("without a heading is found from the heading to its left", () => {
    const bare = [["Nr", "Insats", "Fråga 1", null, "Fråga 3", "Fråga 4", "Fråga 5"], answers];
    const third = pointing(bare, "board-2", 3);
    expect(singles(bind(bare, [third]))).toEqual([2, 3, 4, 5, 6]);
    expect(
      singles(
        bind(
          bare.map(([first, ...rest]) => [first ?? null, "Ny", ...rest]),
          [third],
        ),
      ),
    ).toEqual([3, 4, 5, 6, 7]);
    expect(kinds(bind(rows, [third]))).toEqual(["correctionLost"]);
  });

  it("takes the column from the question that seemed to have it", () => {
    const result = bind([headings, answers], [pointing([headings], "board-1", 3)]);
    expect(singles(result)).toEqual([3, null, 4, 5, 6]);
    expect(kinds(result)).toEqual(["questionMissing"]);
  });

  it("is neither question's when two are said to have it", () => {
    const both = [pointing([headings], "board-1", 3), pointing([headings], "board-2", 3)];
    const result = bind([headings, answers], both);
    expect(singles(result)).toEqual([null, null, 4, 5, 6]);
    expect(kinds(result)?.filter((kind) => kind === "correctionLost")).toHaveLength(2);
  });

  it("may be none: the question was not asked", () => {
    const none: BindingCorrection = { kind: "column", sheet: "Styrelse", target: "board-2", column: null };
    const result = bind([headings, answers], [none]);
    expect(singles(result)).toEqual([2, null, 4, 5, 6]);
    expect(kinds(result)).toEqual(["questionLeftOut"]);
  });

  it("may be that of the activity, the number or the date", () => {
    const named = [["Löp", "Projekt", ...headings.slice(2)], answers];
    const result = bind(named, [pointing(named, "activity", 1), pointing(named, "number", 0)]);
    expect(result?.binding.groups[0]?.columns).toMatchObject({ number: 0, activity: 1, date: null });
  });

  it("over crosses is read as crosses", () => {
    const labels = [
      "Inte alls",
      "Till liten del",
      "Delvis",
      "Till stor del",
      "Till mycket stor del",
      "Helt och hållet",
    ];
    const nothing = [null, null, null, null, null];
    const crosses = [
      ["Nr", "Fråga 1", ...nothing, "Samverkan", ...nothing, "Fråga 3"],
      [null, ...labels, ...labels],
      [1, "x"],
    ];
    const result = bind(crosses, [pointing(crosses, "board-2", 7)]);
    expect(result?.binding.groups[0]?.columns.questions[1]).toEqual({
      kind: "crosses",
      columns: [7, 8, 9, 10, 11, 12],
    });
  });

  it("of another group's question rests", () => {
    const other: BindingCorrection = { kind: "column", sheet: "Styrelse", target: "staff-1", column: null };
    expect(bind([headings, answers], [other])).toEqual(bind([headings, answers], []));
  });
});

describe("a corrected sheet", () => {
  const rows = [headings, answers];

  it("is the group the person has said", () => {
    expect(bind(rows, [], "Blad3")).toBeNull();
    const result = bind(rows, [{ kind: "sheet", sheet: "Blad3", group: "board" }], "Blad3");
    expect([result?.binding.groups[0]?.group, result?.problems]).toEqual(["board", []]);
  });

  it("goes before one that only looks like the group", () => {
    const sheets = [sheetOf("Start", start), sheetOf("Styrelse", rows), sheetOf("Blad3", rows)];
    const result = bindWorkbook(sheets, [{ kind: "sheet", sheet: "Blad3", group: "board" }]);
    expect(result?.binding.groups.map(({ sheet }) => sheet)).toEqual(["Blad3"]);
    expect(kinds(result)).toEqual(["groupTwice"]);
  });

  it("may hold no surveys", () => {
    const sheets = [sheetOf("Start", start), sheetOf("Styrelse", rows), sheetOf("Styrelse gammal", rows)];
    const result = bindWorkbook(sheets, [{ kind: "sheet", sheet: "Styrelse gammal", group: null }]);
    expect([kinds(bindWorkbook(sheets)), kinds(result)]).toEqual([["groupTwice"], []]);
  });

  it("that is gone is reported once", () => {
    const result = bind(rows, [
      { kind: "sheet", sheet: "Borta", group: "board" },
      { kind: "column", sheet: "Borta", target: "board-1", column: null },
    ]);
    expect(result?.problems).toEqual([{ kind: "correctionLost", name: "Borta", place: null }]);
  });

  it("without headings is asked about", () => {
    const sheets = [sheetOf("Start", start), sheetOf("Styrelse", rows), sheetOf("Blad3", [["a", "b"]])];
    const result = bindWorkbook(sheets, [{ kind: "sheet", sheet: "Blad3", group: "staff" }]);
    expect(kinds(result)).toEqual(["headingsMissing"]);
  });
});

describe("a corrected row of headings", () => {
  const rows = [["Fråga 1", "Fråga 2", "Fråga 3"], headings.slice(2).map((text) => `${text} igen`), headings, answers];
  const row: BindingCorrection = { kind: "headingRow", sheet: "Styrelse", row: rowReference(cellsOf(rows), 2) };

  it("is where the person has said, also when rows are added", () => {
    expect(bind(rows, [row])?.binding.groups[0]?.headingRow).toBe(2);
    expect(bind([["Ny"], ...rows], [row])?.binding.groups[0]?.headingRow).toBe(3);
  });

  it("that is gone is reported", () => {
    expect(kinds(bind([board.map(({ wording }) => wording), answers.slice(2)], [row]))).toContain("correctionLost");
  });
});

describe("other corrections", () => {
  const rows = [headings, answers];

  it("of the edition hold", () => {
    const corrections: BindingCorrection[] = [{ kind: "edition", edition: "2017" }];
    expect(bind(rows, corrections)?.binding.edition).toBe("2017");
    const unsaid = bindWorkbook([sheetOf("Styrelse", rows)], [{ kind: "edition", edition: "2021" }]);
    expect(kinds(unsaid)).toEqual([]);
  });

  it("of information point at the cell right of a label, wherever it has gone", () => {
    const information = [["Vi heter", null, "Provdalen"], ...start.slice(1), ["E-post", "a@b.se"]];
    const cell = cellReference(new SheetCells(sheetOf("Start", information)), 0, 2);
    const corrections: BindingCorrection[] = [{ kind: "information", field: "association", sheet: "Start", cell }];
    const find = (sheet: Rows) =>
      bindWorkbook([sheetOf("Start", sheet), sheetOf("Styrelse", rows)], corrections)?.binding.information.find(
        ({ field }) => field === "association",
      );
    expect(find(information)).toEqual({ field: "association", sheet: "Start", row: 0, column: 2 });
    expect(find([["Ny rad"], ...information])).toEqual({ field: "association", sheet: "Start", row: 1, column: 2 });
    expect(find(start)).toEqual({ field: "association", sheet: "Start", row: 0, column: 1 });
  });

  it("of populations give the whole table", () => {
    const table = [["Populationer"], ["Vilka", "Var", "Alla", "Fick"], ["Styrelse", "–", 9, 8]];
    const cells = new SheetCells(sheetOf("Folk", table));
    const at = (column: number) => columnReference(cells, 1, column);
    const corrections: BindingCorrection[] = [
      {
        kind: "populations",
        sheet: "Folk",
        row: rowReference(cells, 1),
        columns: {
          group: at(0),
          activity: at(1),
          targetPopulation: at(2),
          surveyedPopulation: at(3),
          notReached: null,
        },
      },
    ];
    const find = (sheet: Rows) => bindWorkbook([sheetOf("Folk", sheet), sheetOf("Styrelse", rows)], corrections);
    expect(find(table)?.binding.populations).toEqual({
      sheet: "Folk",
      headingRow: 1,
      columns: { group: 0, activity: 1, targetPopulation: 2, surveyedPopulation: 3, notReached: null },
    });
    const swapped = [["Populationer"], ["Vilka", "Var", "Fick", "Alla"], ["Styrelse", "–", 8, 9]];
    expect(find(swapped)?.binding.populations?.columns).toMatchObject({ targetPopulation: 3, surveyedPopulation: 2 });
    const lost = find([["Populationer"], ["Vilka", "Var", "Alla"], ["Styrelse", "–", 9]]);
    expect(kinds(lost)).toContain("correctionLost");
  });
});

describe("confidence", () => {
  it("is certain when number and wording agree, likely by one of them, uncertain by another wording", () => {
    const wordings = board.map(({ wording }) => wording);
    const texts = [
      `1. ${wordings[0] ?? ""}`,
      wordings[1] ?? "",
      "Fråga 3",
      "4. Har ni haft bra kaffe på era sammanträden under det gångna året?",
      `${(wordings[4] ?? "").slice(0, -9)}`,
    ];
    const result = bind([texts, [5, 5, 5, 5, 5]], []);
    expect(result?.binding.groups[0]?.evidence.map(confidenceOf)).toEqual([
      "certain",
      "certain",
      "likely",
      "uncertain",
      "likely",
    ]);
  });
});
