import type { CellValue } from "../Workbook";
import type { CellPlace } from "./cellReference";
import type { FormulaReader } from "./FormulaReader";
import { isoDateSerial } from "./isoDateSerial";
import type { ReadingBudget } from "./ReadingBudget";
import { readRichText } from "./readRichText";
import { decodeXstring } from "./xml/xmlText";
import type { XmlScanner } from "./xml/XmlScanner";

/** What cells need to know of the rest of the workbook. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
  readonly budget: ReadingBudget;
}

/** A cell's content. Null and null for a cell that only has a format. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/**
 * Content of the c element last opened, which is closed thereby. A formula without a cached result has value null.
 *
 * @throws WorkbookFileError badValue, badReference
 */
export function readCell(
  xml: XmlScanner,
  place: CellPlace,
  formulas: FormulaReader,
  context: CellContext,
): CellContent {
  const type = xml.attribute("t") ?? "n";
  const depth = xml.depth;
  let raw: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  while (xml.nextChild(depth)) {
    if (xml.name === "v") raw = xml.readText();
    else if (xml.name === "f") formula = formulas.read(xml, place);
    else if (xml.name === "is") inline = readRichText(xml);
  }
  const value = inline ?? (raw === null ? null : parseValue(xml, type, raw, context));
  if (typeof value === "string") context.budget.spendText(value);
  return { value, formula };
}

/** Cell types: ECMA-376 part 1, 18.18.11. An empty v element is an empty cell, or empty text from a formula. */
function parseValue(xml: XmlScanner, type: string, raw: string, context: CellContext): CellValue {
  if (type === "str" || type === "inlineStr") return decodeXstring(raw);
  if (raw === "") return null;
  const value = parseTyped(type, raw, context);
  if (value !== undefined) return value;
  throw type === "s" ? xml.error("badReference", "no such shared string") : xml.error("badValue", `not of cell type`);
}

function parseTyped(type: string, raw: string, context: CellContext): CellValue | undefined {
  switch (type) {
    case "n":
      return parseNumber(raw);
    case "s":
      return context.sharedStrings[parseNumber(raw) ?? -1];
    case "b":
      return raw === "1" || raw === "true" ? true : raw === "0" || raw === "false" ? false : undefined;
    case "e":
      return { error: raw };
    case "d":
      return isoDateSerial(raw, context.date1904);
    default:
      return undefined;
  }
}

/** Undefined for what is no finite decimal number. Number() alone would take "0x1F" and the like. */
function parseNumber(raw: string): number | undefined {
  const value = Number(raw);
  const second = raw.charCodeAt(1) | 32;
  if (!Number.isFinite(value) || second === 120 /* x */ || second === 98 /* b */ || second === 111 /* o */)
    return undefined;
  // −0 does not survive JSON.
  return value === 0 ? 0 : value;
}
