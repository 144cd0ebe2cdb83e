import type { Area } from "./Area";
import type { BorderLine, BorderSide } from "./CellFormat";

/** The lines of a range, as the API names them. */
export const RANGE_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type RangeSide = (typeof RANGE_SIDES)[number];

/** Which cells carry a line of the range, and on which of their sides. */
export interface SideCells {
  readonly area: Area;
  readonly side: BorderSide;
}

/**
 * A line inside the range is carried by the cells on both of its sides, so that either may be read. Empty when the
 * range has no such line (a single row has no inner horizontal one).
 */
export function cellsOfSide(area: Area, side: Exclude<RangeSide, "DiagonalDown" | "DiagonalUp">): SideCells[] {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  switch (side) {
    case "EdgeTop":
      return [{ area: area.at({ rowCount: 1 }), side: "top" }];
    case "EdgeBottom":
      return [{ area: area.at({ row: lastRow, rowCount: 1 }), side: "bottom" }];
    case "EdgeLeft":
      return [{ area: area.at({ columnCount: 1 }), side: "left" }];
    case "EdgeRight":
      return [{ area: area.at({ column: lastColumn, columnCount: 1 }), side: "right" }];
    case "InsideHorizontal":
      if (area.rowCount === 1) return [];
      return [
        { area: area.at({ rowCount: area.rowCount - 1 }), side: "bottom" },
        { area: area.at({ row: area.row + 1, rowCount: area.rowCount - 1 }), side: "top" },
      ];
    case "InsideVertical":
      if (area.columnCount === 1) return [];
      return [
        { area: area.at({ columnCount: area.columnCount - 1 }), side: "right" },
        { area: area.at({ column: area.column + 1, columnCount: area.columnCount - 1 }), side: "left" },
      ];
  }
}

/** The API has a style and a weight where the file has one word (ECMA-376 part 1, 18.18.3 ST_BorderStyle). */
const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["hair", "Continuous", "Hairline"],
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

/** The API's style and weight of a line; style "None" without a line. */
export function styleAndWeight({ style }: BorderLine): { style: string; weight: string } {
  const [, name = "None", weight = "Thin"] = LINES.find(([file]) => file === style) ?? [];
  return { style: name, weight };
}

/** The file's word for a style and a weight; where the pair does not exist, the style alone; undefined for no style. */
export function fileStyle(style: string, weight: string): string | undefined {
  if (style === "None") return "none";
  const [file] = LINES.find((line) => line[1] === style && line[2] === weight) ?? [];
  return file ?? LINES.find((line) => line[1] === style)?.[0];
}

/** The style a weight gives to a line of a style that lacks the weight: an unbroken one. */
export function isWeight(weight: string): boolean {
  return LINES.some((line) => line[2] === weight);
}
