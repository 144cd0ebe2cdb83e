import { cellAddress } from "../core/address";
import type { FileSheet } from "../report/FileContent";
import { cellXml, type FileTexts } from "./cellXml";
import { MAIN, RELATIONSHIPS } from "./namespaces";
import { validationsXml } from "./validationXml";
import { element, listElement } from "./xml";

/** A worksheet's part (ECMA-376 part 1, 18.3.1.99); Excel refuses children in another order than the schema's. */
export function worksheetXml(
  sheet: FileSheet,
  isFirst: boolean,
  tableIds: readonly string[],
  texts: FileTexts,
): string {
  return element(
    "worksheet",
    { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      viewXml(sheet, isFirst) +
      '<sheetFormatPr defaultRowHeight="15"/>' +
      columnsXml(sheet, texts) +
      element("sheetData", {}, rowsXml(sheet, texts)) +
      (sheet.isProtected ? protectionXml : "") +
      validationsXml(sheet.validations) +
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
      "<headerFooter><oddFooter>&amp;L&amp;A&amp;RSida &amp;P av &amp;N</oddFooter></headerFooter>" +
      listElement(
        "tableParts",
        tableIds.map((id) => element("tablePart", { "r:id": id })),
      ),
  );
}

/** Against mistakes: widths, heights, sorting and filtering stay the user's. "0" allows. */
const protectionXml =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

function viewXml({ frozenRows, frozenColumns, gridlines }: FileSheet, isFirst: boolean): string {
  const attributes = {
    showGridLines: gridlines ? undefined : 0,
    tabSelected: isFirst ? 1 : undefined,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", attributes, paneXml(frozenRows, frozenColumns)));
}

function paneXml(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return "";
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: active,
    state: "frozen",
  });
  const cell = cellAddress(rows, columns);
  return pane + element("selection", { pane: active, activeCell: cell, sqref: cell });
}

function columnsXml({ columnWidths, columnStyles = [] }: FileSheet, { styles }: FileTexts): string {
  const columns = columnWidths.map((width, column) => {
    const style = columnStyles[column];
    return element("col", {
      min: column + 1,
      max: column + 1,
      width: fileWidth(width),
      style: style ? styles.indexOf(style) : undefined,
      customWidth: 1,
    });
  });
  return columns.length === 0 ? "" : element("cols", {}, columns.join(""));
}

/** Characters with the 5 pixels of margin Excel adds, in units of 1/256 character (ECMA-376 part 1, 18.3.1.13). */
function fileWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

function rowsXml({ rows, rowHeights }: FileSheet, texts: FileTexts): string {
  return rows
    .map((cells, row) => {
      const height = rowHeights.get(row);
      const content = cells.map((cell, column) => (cell ? cellXml(cell, row, column, texts) : "")).join("");
      if (content === "" && height === undefined) return "";
      return element("row", { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1 }, content);
    })
    .join("");
}
