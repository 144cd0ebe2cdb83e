import type { CellValue } from "../../../src/workbook/Workbook";
import { escapeXml } from "../package/scanElements";
import type { Cell } from "./Cell";
import { cellName } from "./cellAddress";
import { toFileFormula } from "./fileFormula";
import { escapeControls } from "./xstring";

/**
 * Writes a changed cell. Text is written in the cell itself (inlineStr), which Excel, LibreOffice and openpyxl read,
 * so that the shared strings part stays as it came. The prefix is "" or e.g. "x:".
 */
export function writeCell(row: number, column: number, cell: Cell, prefix: string): string {
  const { type, content } = cell.formula === null ? plainContent(cell.value, prefix) : formulaContent(cell, prefix);
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  const mark = cell.formulaMark === undefined ? "" : ` cm="${cell.formulaMark}"`;
  const start = `<${prefix}c r="${cellName(row, column)}"${style}${type === "" ? "" : ` t="${type}"`}${mark}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${prefix}c>`;
}

function plainContent(value: CellValue, prefix: string): { type: string; content: string } {
  if (typeof value !== "string") return valueContent(value, prefix);
  const space = value.trim() === value && !/[\n\r\t]/.test(value) ? "" : ' xml:space="preserve"';
  const text = escapeXml(escapeControls(value));
  return { type: "inlineStr", content: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}

function formulaContent(cell: Cell, prefix: string): { type: string; content: string } {
  const written = `<${prefix}f>${escapeXml(toFileFormula(cell.formula ?? ""))}</${prefix}f>`;
  const formula = cell.formulaXml ?? written;
  const { type, content } =
    typeof cell.value === "string"
      ? { type: "str", content: valueElement(escapeControls(cell.value), prefix) }
      : valueContent(cell.value, prefix);
  return { type, content: formula + content };
}

function valueContent(value: Exclude<CellValue, string>, prefix: string): { type: string; content: string } {
  if (value === null) return { type: "", content: "" };
  if (typeof value === "number") return { type: "", content: valueElement(String(value), prefix) };
  if (typeof value === "boolean") return { type: "b", content: valueElement(value ? "1" : "0", prefix) };
  return { type: "e", content: valueElement(value.error, prefix) };
}

function valueElement(text: string, prefix: string): string {
  return `<${prefix}v>${escapeXml(text)}</${prefix}v>`;
}
