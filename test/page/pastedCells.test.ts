import { pastedCells } from "../../workbench/page/grid/clipboard";

const at = { row: 2, column: 1 };

describe("pastedCells", () => {
  it("puts tabs side by side and lines below each other, from the cell on", () => {
    expect(pastedCells("a\tb\nc\td", at)).toEqual([
      { row: 2, column: 1, text: "a" },
      { row: 2, column: 2, text: "b" },
      { row: 3, column: 1, text: "c" },
      { row: 3, column: 2, text: "d" },
    ]);
  });

  it("takes the line break with which spreadsheets end as an end, not as an empty cell", () => {
    expect(pastedCells("a\r\n", at)).toEqual([{ row: 2, column: 1, text: "a" }]);
  });

  it("keeps empty cells between and at the end of a row", () => {
    expect(pastedCells("a\t\tc\t", at).map(({ text }) => text)).toEqual(["a", "", "c", ""]);
  });

  it("reads a quoted cell with tabs, line breaks and quotation marks in it as one", () => {
    expect(pastedCells('"a\tb\n""c"""\td', at)).toEqual([
      { row: 2, column: 1, text: 'a\tb\n"c"' },
      { row: 2, column: 2, text: "d" },
    ]);
  });

  it("finds nothing in an empty text", () => {
    expect(pastedCells("", at)).toEqual([]);
  });
});
