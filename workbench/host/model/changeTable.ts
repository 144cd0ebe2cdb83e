import { HostError, NotEmulatedError } from "../errors";
import { childOf, childrenOf, createChild, ensureChild, flagOf, removeNode } from "../package/xml";
import { assertFree, isTableNameTaken } from "./addTable";
import { Area } from "./Area";
import { intersect, quoteSheetName, rectangleName } from "./cellAddress";
import { clearArea } from "./clearArea";
import { setRowHidden } from "./dimensions";
import { dropTable } from "./dropTable";
import { isNameAllowed } from "./names";
import { resolveTableReference } from "../recalculate/resolveTableReference";
import { rewriteFormulas } from "./rewriteFormulas";
import { renameTableInFormula } from "./tableFormulas";
import { followHeadings } from "./tableHeaders";
import { TABLE_ORDER, type Table } from "./tables";

/** Renames a table; formulas follow. The rules are those of defined names (Microsoft support, "Rename an Excel table"). */
export function renameTable(table: Table, name: string): void {
  const { book } = table.sheet;
  if (name === table.name) return;
  if (!isNameAllowed(name)) throw new HostError("InvalidArgument", "the text cannot be the name of a table");
  if (isTableNameTaken(book, name, table)) throw new HostError("ItemAlreadyExists", "a table or a name is called so");
  const before = table.name;
  const root = table.touchRoot();
  root.setAttribute("name", name);
  root.setAttribute("displayName", name);
  rewriteFormulas(book, (formula) => renameTableInFormula(formula, before, name));
  book.changes.addStructure();
}

/**
 * Gives a table other cells: it must keep the row it begins in and some of its cells (`Table.resize` in
 * @types/office-js), and at least one row of data. New columns are named after the cells above them.
 */
export function resizeTable(table: Table, area: Area): void {
  const before = table.area;
  const isAllowed =
    area.sheet === table.sheet && area.row === before.row && area.rowCount > table.headerRowCount && !area.isUnbounded;
  if (!isAllowed || intersect(before, area) === undefined) {
    throw new HostError("InvalidArgument", "the new range must begin in the table's row, meet it and have data");
  }
  if (table.totalsRowCount > 0) throw new NotEmulatedError("Table.resize with a row of totals");
  if (table.headerRowCount === 0) throw new NotEmulatedError("Table.resize without headings");
  if (table.columnElements.some((column) => childOf(column, "calculatedColumnFormula") !== undefined)) {
    throw new NotEmulatedError("Table.resize with calculated columns");
  }
  assertFree(area, table);
  const root = table.touchRoot();
  keepColumns(table, area);
  root.setAttribute("ref", rectangleName(area));
  const filter = childOf(root, "autoFilter");
  filter?.setAttribute("ref", rectangleName(area));
  followHeadings(table);
  table.sheet.book.changes.addStructure();
}

/** The column elements of the new range: those of columns that stay, and new ones. */
function keepColumns(table: Table, area: Area): void {
  const parent = ensureChild(table.touchRoot(), "tableColumns", TABLE_ORDER);
  const before = table.columnElements;
  const first = table.area.column;
  let id = Math.max(...before.map((element) => Number(element.getAttribute("id"))));
  const columns = Array.from({ length: area.columnCount }, (_, index) => {
    const kept = before[area.column + index - first];
    return kept ?? createChild(parent, "tableColumn", { id: (id += 1), name: "" });
  });
  for (const element of before) removeNode(element);
  for (const element of columns) parent.appendChild(element);
  parent.setAttribute("count", String(columns.length));
}

/** Deletes a table with its cells' contents and formats (VBA's ListObject.Delete); formulas that mean it become #REF!. */
export function deleteTable(table: Table): void {
  const area = new Area(table.sheet, table.area);
  dropTable(table);
  clearArea(area, "All");
}

/** The table's cells without the table; formulas get its cells' addresses instead. */
export function convertToRange(table: Table): Area {
  const area = new Area(table.sheet, table.area);
  dropTable(table, (brackets) => {
    const cells = resolveTableReference(
      {
        ...table.area,
        name: table.name,
        sheet: table.sheet.name,
        headings: table.columnNames,
        hasTotals: table.totalsRowCount > 0,
      },
      brackets === "" ? "[]" : brackets,
      -1,
    );
    if (cells === undefined) throw new NotEmulatedError("Table.convertToRange with formulas that mean their own row");
    return `${quoteSheetName(table.sheet.name)}!${absolute(rectangleName(cells))}`;
  });
  return area;
}

/** Whether the headings have buttons that filter; ECMA-376 part 1, 18.3.2.7 hiddenButton. */
export function showsFilterButton(table: Table): boolean {
  const filter = childOf(table.root, "autoFilter");
  if (filter === undefined) return false;
  const hidden = childrenOf(filter, "filterColumn").filter((column) => flagOf(column, "hiddenButton"));
  return hidden.length < table.columnElements.length;
}

/** Without buttons the table has no filter at all, as Excel's own "Filter button" leaves it (belief). */
export function setFilterButton(table: Table, isShown: boolean): void {
  if (table.headerRowCount === 0) throw new HostError("InvalidOperation", "only headings have filter buttons");
  const root = table.touchRoot();
  const present = childOf(root, "autoFilter");
  if (present !== undefined) {
    if (childrenOf(present).length > 0) throw new NotEmulatedError("Table.showFilterButton of a filtered table");
    removeNode(present);
  }
  if (isShown) ensureChild(root, "autoFilter", TABLE_ORDER).setAttribute("ref", rectangleName(table.area));
}

/** Shows every row again and forgets what was chosen; the buttons stay. */
export function clearFilters(table: Table): void {
  const filter = childOf(table.touchRoot(), "autoFilter");
  const columns = filter ? childrenOf(filter, "filterColumn") : [];
  if (columns.length === 0) return;
  for (const column of columns) {
    if (flagOf(column, "hiddenButton")) throw new NotEmulatedError("Table.clearFilters with buttons that are hidden");
    removeNode(column);
  }
  setRowHidden(new Area(table.sheet, table.area), false);
}

function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
