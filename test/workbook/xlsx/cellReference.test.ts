import {
  formatColumn,
  parseCellReference,
  parseRangeReference,
  parseRowNumber,
} from "../../../src/workbook/xlsx/cellReference";

describe("parseCellReference", () => {
  it.each([
    ["A1", 0, 0],
    ["B12", 11, 1],
    ["$b$12", 11, 1],
    ["Z1", 0, 25],
    ["AA1", 0, 26],
    ["XFD1048576", 1_048_575, 16_383],
  ])("finds the place of %s", (reference, row, column) => {
    expect(parseCellReference(reference)).toEqual({ row, column });
  });

  it.each(["", "A", "1", "A0", "A01", "1A", "A-1", "A1B", "A1:B2", "XFE1", "A1048577", "ZZZZZZ99999999", "Å1", " A1"])(
    "knows no cell %j",
    (reference) => expect(parseCellReference(reference)).toBeUndefined(),
  );
});

describe("parseRowNumber", () => {
  it.each([
    ["1", 1],
    ["1048576", 1_048_576],
  ])("reads %s", (digits, row) => expect(parseRowNumber(digits)).toBe(row));

  it.each(["", "0", "01", "1048577", "99999999999999999999", "1.0", "1e3", "-1", " 1"])("knows no row %j", (digits) =>
    expect(parseRowNumber(digits)).toBeUndefined(),
  );
});

describe("parseRangeReference", () => {
  it.each([
    ["B2", 1, 1, 1, 1],
    ["B2:C5", 1, 1, 4, 2],
    ["A1:XFD1048576", 0, 0, 1_048_576, 16_384],
  ])("finds the place and size of %s", (reference, row, column, rowCount, columnCount) => {
    expect(parseRangeReference(reference)).toEqual({ row, column, rowCount, columnCount });
  });

  it.each(["", ":", "A1:", "C5:B2", "A1:B2:C3", "A:A", "A1:XFE1"])("knows no range %j", (reference) =>
    expect(parseRangeReference(reference)).toBeUndefined(),
  );
});

describe("formatColumn", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("writes column %i as %s", (column, letters) => expect(formatColumn(column)).toBe(letters));
});
