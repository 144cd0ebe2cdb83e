import type { SheetFacts, WorkbookFacts } from "../survey/WorkbookFacts";
import { finding, wholeWorkbook, type Check, type CheckContext } from "./Check";
import type { Finding, Place } from "./Finding";

/** What a workbook carries that people do not see: very hidden sheets, links to other files, programs. */
export const checkHiddenContent: Check = {
  rules: ["workbook/veryHiddenSheet", "workbook/externalLink", "workbook/macros"],
  run: ({ workbook }: CheckContext) => {
    const { sheets, features } = workbook;
    const foreign = sheets.filter(({ isOwn }) => !isOwn);
    const veryHidden = foreign.filter(({ visibility }) => visibility === "veryHidden");
    const links = linkPlaces(workbook);
    const findings: Finding[] = [
      ...veryHidden.map(({ name }) => finding("workbook/veryHiddenSheet", { place: wholeSheet(name) })),
      ...links.map((place) => finding("workbook/externalLink", { place })),
      ...(features?.hasMacros ? [finding("workbook/macros", { place: wholeWorkbook })] : []),
    ];
    // Formulas show a link, but the lack of such formulas shows no lack of links: names and charts may have them.
    const linksKnown = features || links.length > 0 ? 1 : 0;
    const checked = {
      "workbook/veryHiddenSheet": foreign.length,
      "workbook/externalLink": linksKnown,
      "workbook/macros": features ? 1 : 0,
    };
    return { checked, findings };
  },
};

function wholeSheet(sheet: string): Place {
  return { sheet, row: null, column: null };
}

/** Another workbook in a formula: "[Budget.xlsx]Blad1!A1" in Excel, "[1]Blad1!A1" in a file. */
const otherWorkbook = /\[(?:\d+|[^[\]]+\.(?:xl\w{1,3}|ods|csv))\]/i;

/** The first such formula of each sheet, else the workbook where only the file tells of a link. */
function linkPlaces(workbook: WorkbookFacts): readonly Place[] {
  const cells = workbook.sheets.flatMap((sheet) => firstLink(sheet) ?? []);
  if (cells.length > 0) return cells;
  const isLinked =
    workbook.features?.hasExternalLinks || workbook.names.some(({ formula }) => otherWorkbook.test(formula));
  return isLinked ? [wholeWorkbook] : [];
}

function firstLink({ name, rows }: SheetFacts): Place | null {
  for (const { row, column, formulas } of rows) {
    const index = formulas?.findIndex((formula) => formula !== null && isLink(formula)) ?? -1;
    if (index >= 0) return { sheet: name, row, column: column + index };
  }
  return null;
}

/** Texts within a formula are no references. */
function isLink(formula: string): boolean {
  return formula.includes("[") && otherWorkbook.test(formula.replace(/"[^"]*"/g, ""));
}
