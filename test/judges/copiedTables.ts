import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { ReportTable } from "../../src/report/ReportTable";
import { textOf } from "../support/reportPieces";
import { runLibreOffice } from "./libreOffice";

/** A row of a sheet as it is copied: texts, and over how many columns and rows each cell goes. */
type CopiedRow = readonly (readonly [text: string, columns: number, rows: number])[];
export type CopiedSheets = Readonly<Record<string, readonly CopiedRow[]>>;

/** The sheets of a workbook as HTML, which is what Word takes from the clipboard. */
export function copyAsHtml(file: string, folder: string): CopiedSheets {
  runLibreOffice("html", [file], folder);
  const page = join(folder, `${/([^/]+)\.xlsx$/.exec(file)?.[1] ?? ""}.html`);
  const options = { encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  return JSON.parse(execFileSync("/usr/bin/python3", [join(__dirname, "htmlRows.py"), page], options)) as CopiedSheets;
}

/** The rows under a table's caption, as many as it has. */
export function copiedRows(sheets: CopiedSheets, table: ReportTable): readonly CopiedRow[] {
  for (const [name, rows] of Object.entries(sheets)) {
    const caption = rows.findIndex(([first]) => first?.[0] === table.caption);
    if (caption < 0 || name === "Innehåll") continue;
    const begin = caption + (table.introduction === undefined ? 1 : 2);
    return rows.slice(begin, begin + headingsOf(table).length + bodyOf(table).length);
  }
  throw new Error(`${table.caption} is on no sheet`);
}

/** The rows of texts that are to be copied, headings first. */
export function wantedRows(table: ReportTable): readonly (readonly string[])[] {
  return [...headingsOf(table), ...bodyOf(table)].map((row) => row.map(inOneLine));
}

const stubOf = ({ stubHeadings }: ReportTable) => (stubHeadings.length === 0 ? [""] : stubHeadings);

function headingsOf(table: ReportTable): readonly (readonly string[])[] {
  const levels = Math.max(...table.columns.map(({ headings }) => headings.length));
  return Array.from({ length: levels }, (_, level) => [
    ...stubOf(table).map((text) => (level === levels - 1 ? text : "")),
    ...table.columns.map(({ headings }, index) => {
      const isShared = level < levels - 1 && table.columns[index - 1]?.headings[level] === headings[level];
      return isShared ? "" : (headings[level] ?? "");
    }),
  ]);
}

function bodyOf(table: ReportTable): readonly (readonly string[])[] {
  const width = stubOf(table).length + table.columns.length;
  return table.sections.flatMap(({ heading, rows }) => {
    const isBeside = table.layout === "rowGroups";
    const lines = rows.map((row, index) => [
      ...(isBeside ? [index === 0 ? heading.join(" ") : ""] : []),
      ...(!isBeside && stubOf(table).length > 1 ? [String(row.number ?? "")] : []),
      `${row.label}${row.labelStar ? "*" : ""}${row.n ? ` (n=${textOf(row.n)})` : ""}`,
      ...row.cells.map(textOf),
    ]);
    if (isBeside || heading.length === 0) return lines;
    return [Array.from({ length: width }, (_, index) => heading[index] ?? ""), ...lines];
  });
}

/** Line breaks are spaces, and thousands have no mark, which is another in every language. */
export function inOneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/(?<=\d)[, ](?=\d{3}\b)/g, "")
    .trim();
}
