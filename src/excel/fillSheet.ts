import { styleLooks, type StyleLook } from "../report/cellStyles";
import type { CellStyle, SheetContent } from "../report/SheetContent";
import { cellText } from "./cellText";

/** The widest row decides how many columns are written; what a cell is merged over is a part of it. */
export function contentSize(content: SheetContent): { readonly rows: number; readonly columns: number } {
  const widthOf = (row: SheetContent["rows"][number]) =>
    Math.max(row.length, ...row.map((cell, column) => column + (cell?.span ?? 1)));
  return { rows: content.rows.length, columns: Math.max(...content.rows.map(widthOf)) };
}

/** Queues everything a sheet is to hold and look like; nothing is sent here. */
export function fillSheet(sheet: Excel.Worksheet, content: SheetContent): void {
  const { rows, columns } = contentSize(content);
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  range.numberFormat = matrix(content, columns, (cell) => (cell ? styleLooks[cell.style].numberFormat : "General"));
  range.formulas = matrix(content, columns, (cell) => {
    if (!cell) return "";
    return cell.formula ?? (typeof cell.value === "string" ? cellText(cell.value) : cell.value);
  });
  for (const run of styleRuns(content)) {
    applyLook(sheet.getRangeByIndexes(run.row, run.column, run.rowCount, run.columnCount), styleLooks[run.style]);
  }
  content.rows.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      if (cell?.span) sheet.getRangeByIndexes(rowIndex, column, 1, cell.span).merge();
    }),
  );
  layOut(sheet, content);
}

/** Widths, frozen panes and print set-up: what copying cells does not bring along. */
export function layOut(sheet: Excel.Worksheet, content: SheetContent): void {
  content.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = pointsOf(width);
  });
  for (const { row, rowCount, height } of heightRuns(content.rowHeights)) {
    sheet.getRangeByIndexes(row, 0, rowCount, 1).getEntireRow().format.rowHeight = height;
  }
  sheet.showGridlines = false;
  sheet.freezePanes.unfreeze();
  if (content.frozenRows > 0 && content.frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, content.frozenRows, content.frozenColumns));
  } else if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);
  sheet.pageLayout.orientation = Excel.PageOrientation[content.orientation ?? "landscape"];
  sheet.pageLayout.paperSize = Excel.PaperType.a4;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (content.pageBreaks) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of content.pageBreaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  if (content.repeatedRow !== null) {
    sheet.pageLayout.setPrintTitleRows(`$${content.repeatedRow + 1}:$${content.repeatedRow + 1}`);
  }
}

/** Rows below each other with the same height, as one range. */
function heightRuns(heights: SheetContent["rowHeights"]) {
  const runs: { row: number; rowCount: number; height: number }[] = [];
  for (const [row, height] of [...heights].sort(([one], [other]) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last.height === height && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1, height });
  }
  return runs;
}

function matrix<T>(
  content: SheetContent,
  columns: number,
  of: (cell: SheetContent["rows"][number][number] | undefined) => T,
): T[][] {
  return content.rows.map((row) => Array.from({ length: columns }, (_, column) => of(row[column])));
}

interface StyleRun {
  readonly style: CellStyle;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells of the same style side by side, and the same such run in the rows below, as one range: fewer calls. */
function styleRuns(content: SheetContent): readonly StyleRun[] {
  const runs: StyleRun[] = [];
  const open = new Map<string, StyleRun>();
  content.rows.forEach((row, rowIndex) => {
    for (const run of runsInRow(row, rowIndex)) {
      const key = `${run.style} ${run.column} ${run.columnCount}`;
      const above = open.get(key);
      const joined =
        above && above.row + above.rowCount === rowIndex ? { ...above, rowCount: above.rowCount + 1 } : run;
      if (joined === run && above) runs.push(above);
      open.set(key, joined);
    }
  });
  return [...runs, ...open.values()];
}

function runsInRow(row: SheetContent["rows"][number], rowIndex: number): readonly StyleRun[] {
  const runs: StyleRun[] = [];
  row.forEach((cell, column) => {
    if (!cell) return;
    const last = runs[runs.length - 1];
    if (last && last.style === cell.style && last.column + last.columnCount === column) {
      runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else runs.push({ style: cell.style, row: rowIndex, column, rowCount: 1, columnCount: 1 });
  });
  return runs;
}

/** Every side of every cell of a range. */
const boxEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function applyLook(range: Excel.Range, look: StyleLook): void {
  const { font, fill } = range.format;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.size) font.size = look.size;
  if (look.color) font.color = look.color;
  if (look.fill) fill.color = look.fill;
  if (look.wrap) range.format.wrapText = true;
  if (look.wrap) range.format.verticalAlignment = "Top";
  if (look.bottom) range.format.verticalAlignment = "Bottom";
  if (look.align) range.format.horizontalAlignment = look.align;
  if (look.indent) range.format.indentLevel = look.indent;
  if (look.borderTop) range.format.borders.getItem("EdgeTop").style = "Continuous";
  if (look.box) for (const edge of boxEdges) range.format.borders.getItem(edge).style = "Continuous";
  if (look.unlocked) range.format.protection.locked = false;
}

/** Points of a width in characters: 7 pixels a character and 5 of margin at 96 dpi, the standard font's figures. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
