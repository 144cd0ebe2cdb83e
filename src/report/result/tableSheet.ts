import type { SheetContent, SheetKind, DataTable } from "../SheetContent";

/** Zero-based row of the headings: below a title, a line of explanation and an empty row. */
export const headingRow = 3;

/** A sheet of one or several tables side by side under a title. */
export function tableSheet(
  kind: SheetKind,
  name: string,
  title: string,
  lead: string,
  tables: readonly DataTable[],
): SheetContent {
  const widths: number[] = [];
  for (const { column, columns } of tables) {
    columns.forEach(({ width }, index) => {
      widths[column + index] = width;
    });
  }
  return {
    kind,
    name,
    columnWidths: Array.from(widths, (width) => width ?? gapWidth),
    rows: [[{ value: title, style: "title" }], [{ value: lead, style: "lead" }], []],
    rowHeights: new Map(),
    frozenRows: headingRow + 1,
    frozenColumns: 0,
    repeatedRow: headingRow,
    dataTables: tables,
  };
}

/** Between tables that stand side by side. */
const gapWidth = 3;
