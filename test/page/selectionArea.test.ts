import { areaBetween } from "../../workbench/page/session/selectionArea";

describe("areaBetween", () => {
  it("covers both cells, whichever comes first", () => {
    const area = { row: 1, column: 0, rowCount: 3, columnCount: 5 };
    expect(areaBetween([], { row: 1, column: 4 }, { row: 3, column: 0 })).toEqual(area);
  });

  it("takes in merged areas whole, and those that these touch", () => {
    // B1 to C1 is selected. B1:B2 brings in row 2, and there C2:D2 brings in column D.
    const merges = [
      { row: 0, column: 1, rowCount: 2, columnCount: 1 },
      { row: 1, column: 2, rowCount: 1, columnCount: 2 },
    ];
    expect(areaBetween(merges, { row: 0, column: 1 }, { row: 0, column: 2 })).toEqual({
      row: 0,
      column: 1,
      rowCount: 2,
      columnCount: 3,
    });
  });
});
