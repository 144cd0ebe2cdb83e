import { HostError } from "../errors";
import { Area } from "../model/Area";
import type { Table } from "../model/tables";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { rangeObject } from "./Range";
import { tableColumnCollection } from "./TableColumn";
import { worksheetObject } from "./Worksheet";

/** Tables are read only so far: what would change one is not in the table below. */
const spec: ClassSpec<Table> = {
  className: "Table",
  identity: (table) => ({ Id: table.id }),
  properties: {
    Id: { get: (table) => table.id },
    Name: { get: (table) => table.name },
    ShowHeaders: { get: (table) => table.headerRowCount > 0 },
    ShowTotals: { get: (table) => table.totalsRowCount > 0 },
    Style: { get: (table) => table.styleName },
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
