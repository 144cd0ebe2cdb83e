import { quoteSheetName } from "../core/address";
import type { FileContent, FileSheet } from "../report/FileContent";
import { markFormula, markName } from "../workbook/ownSheets";
import { MAIN, RELATIONSHIPS } from "./namespaces";
import { element, encodeXstring, escapeXml } from "./xml";

/** The workbook's own part (ECMA-376 part 1, 18.2.27), its children in the schema's order. */
export function workbookXml({ sheets, names, filterPrivacy }: FileContent, sheetIds: readonly string[]): string {
  const hasFormulas = sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell?.formula !== undefined)));
  const entries = sheets.map(({ name, visibility }, index) =>
    element("sheet", {
      name: encodeXstring(name),
      sheetId: index + 1,
      state: visibility,
      "r:id": sheetIds[index],
    }),
  );
  const defined = [...names.map(({ name, formula }) => nameXml(name, formula)), ...sheets.flatMap(sheetNames)];
  return element(
    "workbook",
    { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
    element("workbookPr", { filterPrivacy: filterPrivacy ? 1 : undefined }) +
      "<bookViews><workbookView/></bookViews>" +
      element("sheets", {}, entries.join("")) +
      (defined.length === 0 ? "" : element("definedNames", {}, defined.join(""))) +
      (hasFormulas ? '<calcPr fullCalcOnLoad="1"/>' : ""),
  );
}

function nameXml(name: string, formula: string, attributes: Readonly<Record<string, number>> = {}): string {
  return element("definedName", { name, ...attributes }, escapeXml(encodeXstring(formula.slice(1))));
}

/** The mark of an own sheet, and the row of headings that every printed page repeats. */
function sheetNames({ name, kind, repeatedRow }: FileSheet, index: number): readonly string[] {
  const mark = kind === null ? [] : [nameXml(markName, markFormula(kind), { localSheetId: index, hidden: 1 })];
  if (repeatedRow === null) return mark;
  const rows = `=${quoteSheetName(name)}!$${repeatedRow + 1}:$${repeatedRow + 1}`;
  return [...mark, nameXml("_xlnm.Print_Titles", rows, { localSheetId: index })];
}
