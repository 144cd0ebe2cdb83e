import type { CellFormat } from "../../host/model/CellFormat";
import { contains, type Rectangle } from "../../host/model/cellAddress";
import type { Sheet } from "../../host/model/Sheet";
import { tablesOf } from "../../host/model/tables";

/** What a table's style gives its cells. Excel's sixty styles are drawn as one shape in seven colours. */
export interface TableLook {
  readonly area: Rectangle;
  readonly headerRowCount: number;
  readonly isLight: boolean;
  readonly accent: string;
  readonly band: string;
}

/** The accents of Office's theme of 2013-2022 and their tints of 80 % (the bands of TableStyleMedium1 to 7). */
const COLORS = [
  ["#000000", "#D9D9D9"],
  ["#4472C4", "#D9E1F2"],
  ["#ED7D31", "#FCE4D6"],
  ["#A5A5A5", "#EDEDED"],
  ["#FFC000", "#FFF2CC"],
  ["#5B9BD5", "#DDEBF7"],
  ["#70AD47", "#E2EFDA"],
] as const;

/** The tables of a sheet that have a style. */
export function tableLooks(sheet: Sheet): TableLook[] {
  return tablesOf(sheet).flatMap(({ area, headerRowCount, styleName }) => {
    const [, shade, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(styleName) ?? [];
    if (number === undefined) return [];
    const [accent, band] = COLORS[(Number(number) - 1) % COLORS.length]!;
    return { area, headerRowCount, isLight: shade === "Light", accent, band };
  });
}

const dressed = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** A cell's format with what its table adds where the cell has nothing of its own. */
export function dressedFormat(looks: readonly TableLook[], row: number, column: number, own: CellFormat): CellFormat {
  const look = looks.find(({ area }) => contains(area, row, column));
  if (look === undefined || own.fill !== undefined) return own;
  const isHeader = row < look.area.row + look.headerRowCount;
  const isBanded = !isHeader && (row - look.area.row - look.headerRowCount) % 2 === 0;
  if (!isHeader && !isBanded) return own;
  const key = `${isHeader} ${look.isLight} ${look.accent}`;
  const known = dressed.get(own) ?? new Map<string, CellFormat>();
  dressed.set(own, known);
  const format = known.get(key) ?? (isHeader ? headerFormat(own, look) : { ...own, fill: look.band });
  known.set(key, format);
  return format;
}

function headerFormat(own: CellFormat, { isLight, accent }: TableLook): CellFormat {
  if (isLight) return { ...own, font: { ...own.font, bold: true } };
  return { ...own, fill: accent, font: { ...own.font, bold: true, color: "#FFFFFF" } };
}
