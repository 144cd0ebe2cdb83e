import { scanElements, type ScannedElement } from "../package/scanElements";
import type { Cell, FormulaTie } from "./Cell";
import { cellName } from "./cellAddress";
import { writeCell } from "./cellXml";

/** The text of a cell: as it came when untouched. One without a reference gets it, since its neighbours may have changed. */
export function withReference(cell: Cell, row: number, column: number, prefix: string): string {
  if (cell.xml === undefined) return writeCell(row, column, cell, prefix);
  const tag = /^<[^\s/>]+/.exec(cell.xml)?.[0] ?? "";
  const hasReference = /^<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*?\s+r\s*=/.test(cell.xml);
  return hasReference ? cell.xml : `${tag} r="${cellName(row, column)}"${cell.xml.slice(tag.length)}`;
}

/** The element with another format and everything else as it was. */
export function withStyle(xml: string, style: number): string {
  const tag = /^<[^\s/>]+/.exec(xml)?.[0] ?? "";
  const end = xml.indexOf(">");
  const rest = xml.slice(tag.length, end).replace(/\s+s\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return `${tag}${style === 0 ? "" : ` s="${style}"`}${rest}${xml.slice(end)}`;
}

/** A cell of the file; its value and formula are the reader's business. */
export function readCell(element: ScannedElement): Cell {
  const cell: Cell = {
    value: null,
    formula: null,
    style: Number(element.attributes.get("s") ?? 0),
    xml: element.outer,
  };
  if (!/<(?:[\w.-]+:)?f[\s/>]/.test(element.inner)) return cell;
  const formula = scanElements(element.inner).find((child) => child.localName === "f");
  if (formula === undefined) return cell;
  const mark = element.attributes.get("cm");
  const tie = readTie(formula);
  return {
    ...cell,
    formulaXml: formula.outer,
    ...(mark === undefined ? {} : { formulaMark: mark }),
    ...(tie === undefined ? {} : { tie }),
  };
}

function readTie({ attributes }: ScannedElement): FormulaTie | undefined {
  const kind = attributes.get("t");
  if (kind !== "shared" && kind !== "array" && kind !== "dataTable") return undefined;
  const reference = attributes.get("ref");
  const group = attributes.get("si");
  return { kind, ...(reference === undefined ? {} : { reference }), ...(group === undefined ? {} : { group }) };
}
