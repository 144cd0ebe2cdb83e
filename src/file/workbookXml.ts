import { quoteSheetName } from "../core/address";
import type { FileContent, FileSheet } from "../report/FileContent";
import { markFormula, markName } from "../workbook/ownSheets";
import { MAIN, RELATIONSHIPS } from "./namespaces";
import { areaText } from "./validationXml";
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

/** The mark of an own sheet, what is printed of it, and the row of headings that every printed page repeats. */
function sheetNames({ name, kind, repeatedRow, printArea }: FileSheet, index: number): readonly string[] {
  const place = (reference: string) => `=${quoteSheetName(name)}!${reference}`;
  const local = { localSheetId: index };
  return [
    ...(kind === null ? [] : [nameXml(markName, markFormula(kind), { ...local, hidden: 1 })]),
    ...(printArea ? [nameXml("_xlnm.Print_Area", place(absolute(areaText(printArea))), local)] : []),
    ...(repeatedRow === null
      ? []
      : [nameXml("_xlnm.Print_Titles", place(`$${repeatedRow + 1}:$${repeatedRow + 1}`), local)]),
  ];
}

/** "$A$1:$D$9" of "A1:D9". */
function absolute(reference: string): string {
  return reference.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
