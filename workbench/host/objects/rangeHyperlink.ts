import { NotEmulatedError } from "../errors";
import type { Area } from "../model/Area";
import { hyperlinkAt, setHyperlink } from "../model/hyperlinks";
import { assertContentFree } from "../model/protection";
import { single } from "../model/uniform";
import { writeContent } from "../model/writeContent";
import type { PropertySpec } from "../protocol/HostObject";
import { apiValue } from "./cellValues";
import { textValue } from "./values";

export const rangeHyperlink: PropertySpec<Area> = { get: hyperlinkOf, set: setHyperlinkOf };

/** The link of all cells, with what the first one shows; null when they differ or have none. */
function hyperlinkOf(area: Area): unknown {
  const { sheet } = area;
  const links = area.isUnbounded ? [] : area.map((row, column) => hyperlinkAt(sheet, row, column) ?? null).flat();
  const link = single(links.map((each) => JSON.stringify(each)));
  if (link === null || link === "null") return null;
  const value = sheet.cell(area.row, area.column)?.value ?? null;
  return { ...(JSON.parse(link) as object), textToDisplay: String(apiValue(value)) };
}

/** Of Excel's style for links, in Office's theme of 2013-2022. */
const LINK_LOOK = { font: { color: "#0563C1", underline: "single" } };

/** `Range.hyperlink` in @types/office-js. The text goes into the first cell; the cells look like links, as Excel's do. */
function setHyperlinkOf(area: Area, value: unknown): void {
  const given = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  if ((given["address"] ?? "") !== "") throw new NotEmulatedError("links out of the workbook");
  const text = given["textToDisplay"] ?? null;
  const tip = given["screenTip"] ?? null;
  assertContentFree(area);
  setHyperlink(area, textValue(given["documentReference"]), tip === null ? undefined : textValue(tip));
  if (text !== null) writeContent(area.at({ rowCount: 1, columnCount: 1 }), textValue(text));
  const { styles } = area.sheet.book;
  area.forEach((row, column) => {
    const style = styles.change(area.sheet.styleAt(row, column), LINK_LOOK);
    area.sheet.setStyle(row, column, style);
  });
}
