import { HostError } from "../errors";
import { Area } from "../model/Area";
import {
  clearFilters,
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
  setFilterButton,
  showsFilterButton,
} from "../model/changeTable";
import { assertUnprotected } from "../model/protection";
import type { Table, TableStress } from "../model/tables";
import { isTableStyle } from "../model/tableStyles";
import { hostObject, type ClassSpec, type HostObject, type PropertySpec } from "../protocol/HostObject";
import { areaOf } from "./argumentAreas";
import { rangeObject } from "./Range";
import { tableColumnCollection } from "./TableColumn";
import { booleanValue, textValue } from "./values";
import { worksheetObject } from "./Worksheet";

const spec: ClassSpec<Table> = {
  className: "Table",
  identity: (table) => ({ Id: table.id }),
  properties: {
    Id: { get: (table) => table.id },
    Name: { get: (table) => table.name, set: changing((table, value) => renameTable(table, textValue(value))) },
    ShowHeaders: { get: (table) => table.headerRowCount > 0 },
    ShowTotals: { get: (table) => table.totalsRowCount > 0 },
    Style: { get: (table) => table.styleName, set: changing((table, value) => setStyle(table, textValue(value))) },
    HighlightFirstColumn: stressProperty("showFirstColumn"),
    HighlightLastColumn: stressProperty("showLastColumn"),
    ShowBandedRows: stressProperty("showRowStripes"),
    ShowBandedColumns: stressProperty("showColumnStripes"),
    ShowFilterButton: {
      get: showsFilterButton,
      set: changing((table, value) => setFilterButton(table, booleanValue(value))),
    },
  },
  navigation: {
    Worksheet: (table) => worksheetObject(table.sheet),
    Columns: tableColumnCollection,
  },
  methods: {
    GetRange: (table) => rangeObject(new Area(table.sheet, table.area)),
    GetHeaderRowRange: (table) => rows(table, 0, table.headerRowCount),
    GetDataBodyRange: (table) => rangeObject(bodyOf(table)),
    GetTotalRowRange: (table) => rows(table, table.area.rowCount - table.totalsRowCount, table.totalsRowCount),
    Resize: changing((table, given) => resizeTable(table, areaOf(given, 0, table.sheet))),
    Delete: changing(deleteTable),
    ClearFilters: changing(clearFilters),
    ConvertToRange: changing((table) => rangeObject(convertToRange(table))),
  },
};

export function tableObject(table: Table): HostObject {
  return hostObject(spec, table);
}

/** The rows between headings and totals. */
export function bodyOf(table: Table): Area {
  const { area, headerRowCount, totalsRowCount } = table;
  const rowCount = area.rowCount - headerRowCount - totalsRowCount;
  return new Area(table.sheet, { ...area, row: area.row + headerRowCount, rowCount });
}

function rows(table: Table, offset: number, rowCount: number): HostObject {
  if (rowCount === 0) throw new HostError("ItemNotFound", "the table has no such row");
  return rangeObject(new Area(table.sheet, { ...table.area, row: table.area.row + offset, rowCount }));
}

/** Nothing of a table can be changed on a protected sheet (Excel; AccessDenied is belief). */
function changing<A, R>(change: (table: Table, given: A) => R) {
  return (table: Table, given: A): R => {
    assertUnprotected(table.sheet);
    return change(table, given);
  };
}

function stressProperty(what: TableStress): PropertySpec<Table> {
  return {
    get: (table) => table.stresses(what),
    set: changing((table, value) => table.setStress(what, booleanValue(value))),
  };
}

function setStyle(table: Table, name: string): void {
  if (!isTableStyle(table.sheet.book, name)) throw new HostError("InvalidArgument", "there is no such table style");
  table.styleName = name;
}
