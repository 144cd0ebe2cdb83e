import { HostError } from "../errors";
import type { Area } from "../model/Area";
import type { Cell } from "../model/Cell";
import { columnHidden, rowHidden, setColumnHidden, setRowHidden } from "../model/dimensions";
import { displayText } from "../model/displayText";
import { assertFormatFree } from "../model/protection";
import { valuesFor, writeContent } from "../model/writeContent";
import type { Context } from "../protocol/Context";
import type { PropertySpec } from "../protocol/HostObject";
import { apiValue, valueType } from "./cellValues";
import { rangeHyperlink } from "./rangeHyperlink";
import { booleanValue, textValue } from "./values";

/** docs: excel/performance.md. */
const MAX_CELLS_READ = 5_000_000;

/** Reads one cell of an area; the style is there also where the cell is not. */
type CellReader = (cell: Cell | undefined, style: number, area: Area) => unknown;

/** Cell by cell, rows first; null for whole rows and columns (docs: excel-add-ins-ranges-unbounded.md). */
function cellProperty(read: CellReader) {
  return (area: Area): unknown => {
    if (area.isUnbounded) return null;
    if (area.cellCount > MAX_CELLS_READ) throw new HostError("RangeExceedsLimit", "more than 5 000 000 cells");
    const { sheet } = area;
    return area.map((row, column) => read(sheet.cell(row, column), sheet.styleAt(row, column), area));
  };
}

/** The same, of calculated values: formulas in the area are brought up to date first. */
function calculatedProperty(read: CellReader) {
  const readCells = cellProperty(read);
  return async (area: Area, context: Context): Promise<unknown> => {
    if (!area.isUnbounded) await calculate(area, context);
    return readCells(area);
  };
}

/** Brings the formulas in the area up to date; costs nothing where there are none. Throws where one cannot be. */
export async function calculate(area: Area, context: Context): Promise<void> {
  let hasFormula = false;
  area.sheet.data.forEachCell(area, ({ formula }) => {
    hasFormula ||= formula !== null;
  });
  if (!hasFormula) return;
  await context.calculation.bringUpToDate();
  area.sheet.data.forEachCell(area, (_, row, column) => context.calculation.assertCalculated(area.sheet, row, column));
}

function setNumberFormat(area: Area, input: unknown): void {
  const formatAt = valuesFor(area, input);
  const { sheet } = area;
  assertFormatFree(sheet);
  const { styles } = sheet.book;
  area.forEach((row, column) => {
    const code = formatAt(row, column);
    if (code === null) return;
    sheet.setStyle(row, column, styles.change(sheet.styleAt(row, column), { numberFormat: textValue(code) }));
  });
  sheet.book.changes.addEdit({ sheet, area, kind: "format" });
}

/** The plain properties of a range. */
export const rangeProperties: Readonly<Record<string, PropertySpec<Area>>> = {
  Address: { get: (area) => area.address },
  AddressLocal: { get: (area) => area.address },
  RowIndex: { get: (area) => area.row },
  ColumnIndex: { get: (area) => area.column },
  RowCount: { get: (area) => area.rowCount },
  ColumnCount: { get: (area) => area.columnCount },
  // Above 2^31-1 the API answers -1 (`Range.cellCount` in @types/office-js).
  CellCount: { get: (area) => (area.cellCount > 2 ** 31 - 1 ? -1 : area.cellCount) },
  IsEntireColumn: { get: (area) => area.isWholeColumns },
  IsEntireRow: { get: (area) => area.isWholeRows },
  Values: { get: calculatedProperty((cell) => apiValue(cell?.value ?? null)), set: writeContent },
  Formulas: { get: cellProperty((cell) => cell?.formula ?? apiValue(cell?.value ?? null)), set: writeContent },
  NumberFormat: {
    get: cellProperty((_, style, { sheet }) => sheet.book.styles.format(style).numberFormat),
    set: setNumberFormat,
  },
  Text: {
    get: calculatedProperty((cell, style, { sheet: { book } }) =>
      displayText(cell?.value ?? null, book.styles.format(style).numberFormat, book.date1904),
    ),
  },
  ValueTypes: { get: calculatedProperty((cell) => valueType(cell?.value ?? null)) },
  RowHidden: {
    get: rowHidden,
    set(area, value) {
      assertFormatFree(area.sheet, "formatRows");
      setRowHidden(area, booleanValue(value));
    },
  },
  ColumnHidden: {
    get: columnHidden,
    set(area, value) {
      assertFormatFree(area.sheet, "formatColumns");
      setColumnHidden(area, booleanValue(value));
    },
  },
  Hyperlink: rangeHyperlink,
  // Every cell hidden, none, or null for some (`Range.hidden` in @types/office-js).
  Hidden: {
    get(area) {
      const [rows, columns] = [rowHidden(area), columnHidden(area)];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
};
