import { cellAddress } from "../core/address";
import type { CellContent } from "../report/SheetContent";
import { element, encodeXstring, escapeXml } from "./xml";
import type { SharedStrings } from "./SharedStrings";
import type { StyleSheet } from "./StyleSheet";

/** What cells of all sheets share. */
export interface FileTexts {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
}

/** A cell. Only a formula given as one becomes one: texts are texts whatever they begin with. */
export function cellXml(content: CellContent, row: number, column: number, { strings, styles }: FileTexts): string {
  const { value, formula, style, span } = content;
  if (span !== undefined) throw new Error("writeWorkbookFile requires cells of one column");
  const place = { r: cellAddress(row, column), s: styles.indexOf(style) || undefined };
  if (formula !== undefined) return formulaXml(formula, value, place);
  if (value === "") return element("c", place);
  if (typeof value === "string") return element("c", { ...place, t: "s" }, `<v>${strings.indexOf(value)}</v>`);
  return element("c", place, `<v>${numberText(value)}</v>`);
}

function formulaXml(formula: string, value: string | number, place: { r: string; s: number | undefined }): string {
  const code = `<f>${escapeXml(encodeXstring(formula.slice(1)))}</f>`;
  return typeof value === "string"
    ? element("c", { ...place, t: "str" }, `${code}<v>${escapeXml(encodeXstring(value))}</v>`)
    : element("c", place, `${code}<v>${numberText(value)}</v>`);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error("writeWorkbookFile requires finite numbers");
  return String(value);
}
