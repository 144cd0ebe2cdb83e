import { HostError, NotEmulatedError } from "../errors";
import { addPart, freePartName } from "../package/parts";
import { escapeXml } from "../package/scanElements";
import { appendChild, childOf, childrenOf, setAttribute, setRelationshipId } from "../package/xml";
import type { Area } from "./Area";
import type { Book } from "./Book";
import { intersect, parseRectangle, rectangleName, type Rectangle } from "./cellAddress";
import { copyArea } from "./copyArea";
import { mergedAreas } from "./merges";
import { DefinedName, nameElements } from "./names";
import type { Sheet } from "./Sheet";
import { headingsIn, writeHeadings } from "./tableHeaders";
import { Table, tablesOf } from "./tables";
import { usualTableStyle } from "./tableStyles";
import { encodeXstring } from "./xstring";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * Makes the cells a table (`TableCollection.add` in @types/office-js). Without headings the data move down a row and
 * Excel writes headings above; a table of headings alone gets an empty row.
 */
export function addTable(given: Area, hasHeaders: boolean): Table {
  const { sheet } = given;
  const isHeadingsOnly = hasHeaders && given.rowCount === 1;
  const area = given.at({ rowCount: given.rowCount + (hasHeaders && !isHeadingsOnly ? 0 : 1) });
  assertFree(area);
  if (!hasHeaders) moveDown(given);
  const headings = headingsIn(sheet, area);
  writeHeadings(sheet, area, headings);
  const { file } = sheet.book;
  const part = freePartName(file, "xl/tables/table{n}.xml");
  const content = tableXml(sheet.book, area, headings);
  const id = addPart(
    file,
    { name: part, contentType: CONTENT_TYPE, content },
    { source: sheet.part, type: RELATIONSHIP },
  );
  const parts = sheet.touchChild("tableParts");
  setRelationshipId(appendChild(parts, "tablePart"), id);
  setAttribute(parts, "count", childrenOf(parts, "tablePart").length);
  sheet.book.changes.addStructure();
  return new Table(sheet, part);
}

/** Throws where there cannot be a table. InvalidArgument: OfficeDev/office-js#1199, OfficeDev/office-js-docs#417. */
export function assertFree(area: Area, except?: Table): void {
  const { sheet } = area;
  if (sheet.isProtected) throw new HostError("InvalidArgument", "the cells are protected");
  const others = tablesOf(sheet).filter((table) => table.part !== except?.part);
  if (others.some((table) => intersect(table.area, area) !== undefined)) {
    throw new HostError("InvalidArgument", "a table cannot overlap another");
  }
  if (mergedAreas(sheet).some((merge) => intersect(merge, area) !== undefined)) {
    throw new HostError("MergedRangeConflict", "a table cannot have merged cells");
  }
  const filter = parseRectangle(childOf(sheet.root, "autoFilter")?.getAttribute("ref") ?? "");
  if (filter !== undefined && intersect(filter, area))
    throw new NotEmulatedError("a table over the sheet's own filter");
}

/** Only where nothing stands below and no formula would have to follow. */
function moveDown(data: Area): void {
  const { sheet } = data;
  const below = data.at({ row: data.row + data.rowCount, rowCount: 1 });
  let isFree = !sheet.book.worksheets.some(hasFormulas);
  sheet.data.forEachCell(below, ({ value }) => {
    isFree &&= value === null;
  });
  if (!isFree) throw new NotEmulatedError("TableCollection.add without headings above other cells or with formulas");
  copyArea(data, data.at({ row: data.row + 1 }), "All", false);
  data.at({ rowCount: 1 }).forEach((row, column) => sheet.setContent(row, column, null, null));
}

function hasFormulas(sheet: Sheet): boolean {
  return sheet.data
    .rowIndexes()
    .some((row) => [...(sheet.data.row(row)?.cells.values() ?? [])].some(({ formula }) => formula !== null));
}

function tableXml(book: Book, area: Rectangle, headings: readonly string[]): string {
  const tables = book.worksheets.flatMap(tablesOf);
  const id = Math.max(0, ...tables.map((table) => Number(table.id))) + 1;
  const name = freeTableName(book);
  const reference = rectangleName(area);
  const columns = headings
    .map((heading, index) => `<tableColumn id="${index + 1}" name="${escapeXml(encodeXstring(heading))}"/>`)
    .join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${reference}" totalsRowShown="0">` +
    `<autoFilter ref="${reference}"/><tableColumns count="${headings.length}">${columns}</tableColumns>` +
    `<tableStyleInfo name="${escapeXml(usualTableStyle(book))}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" ` +
    `showColumnStripes="0"/></table>`
  );
}

/** "Tabell1", or the next number whose name neither a table nor a defined name has. */
function freeTableName(book: Book): string {
  let number = 1;
  while (isTableNameTaken(book, `Tabell${number}`)) number += 1;
  return `Tabell${number}`;
}

export function isTableNameTaken(book: Book, name: string, except?: Table): boolean {
  const tables = book.worksheets.flatMap(tablesOf).filter((table) => table.part !== except?.part);
  const names = nameElements(book).map((element) => new DefinedName(book, element));
  return [...tables, ...names].some((other) => other.name.toLowerCase() === name.toLowerCase());
}
