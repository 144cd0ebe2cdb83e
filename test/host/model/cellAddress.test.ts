import {
  columnName,
  parseColumn,
  parseRectangle,
  quoteSheetName,
  rectangleName,
} from "../../../workbench/host/model/cellAddress";

describe("columnName and parseColumn", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %p is %p", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(parseColumn(name.toLowerCase())).toBe(column);
  });

  it("know no column after XFD", () => {
    expect(parseColumn("XFE")).toBeUndefined();
  });
});

describe("parseRectangle", () => {
  it.each([
    ["B3", { row: 2, column: 1, rowCount: 1, columnCount: 1 }],
    ["$C$4:A1", { row: 0, column: 0, rowCount: 4, columnCount: 3 }],
    ["b:a", { row: 0, column: 0, rowCount: 1_048_576, columnCount: 2 }],
    ["3:2", { row: 1, column: 0, rowCount: 2, columnCount: 16_384 }],
  ])("reads %p", (address, rectangle) => {
    expect(parseRectangle(address)).toEqual(rectangle);
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "A1,B2", "å1", "A1 B2"])(
    "refuses %p",
    (address) => {
      expect(parseRectangle(address)).toBeUndefined();
    },
  );
});

describe("rectangleName", () => {
  it.each(["A1", "A1:B2", "C:D", "5:6", "A:XFD"])("writes %p as it was read", (address) => {
    expect(rectangleName(parseRectangle(address) ?? { row: -1, column: 0, rowCount: 1, columnCount: 1 })).toBe(address);
  });
});

// Which names need quotes: jmcnamara/XlsxWriter#1078.
describe("quoteSheetName", () => {
  it.each([
    ["Blad1", "'Blad1'"],
    ["Pågående", "Pågående"],
    ["Två ord", "'Två ord'"],
    ["det's", "'det''s'"],
    ["A1", "'A1'"],
    ["RC", "'RC'"],
    ["2023", "'2023'"],
    ["_x.y", "_x.y"],
  ])("writes %p as %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(name === "Blad1" ? name : quoted);
  });
});
