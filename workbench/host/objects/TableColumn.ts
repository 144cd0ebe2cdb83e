import { HostError } from "../errors";
import { Area } from "../model/Area";
import type { Table } from "../model/tables";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { rangeObject } from "./Range";
import { bodyOf } from "./Table";

interface Column {
  readonly table: Table;
  readonly index: number;
}

const column: ClassSpec<Column> = {
  className: "TableColumn",
  identity: ({ index }) => ({ Id: String(index + 1) }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ table, index }) => table.columnNames[index] },
  },
  methods: {
    GetRange: ({ table, index }) => rangeObject(columnOf(new Area(table.sheet, table.area), index)),
    GetDataBodyRange: ({ table, index }) => rangeObject(columnOf(bodyOf(table), index)),
  },
};

const collection: ClassSpec<Table> = {
  className: "TableColumnCollection",
  properties: { Count: { get: (table) => table.columnNames.length } },
  collection: {
    items: (table) => table.columnNames.map((_, index) => hostObject(column, { table, index })),
    item: (table, key) => find(table, key) ?? missing(),
  },
  methods: {
    GetCount: (table) => table.columnNames.length,
    GetItemAt(table, given) {
      const index = given.whole(0);
      return index < table.columnNames.length ? hostObject(column, { table, index }) : missing();
    },
    GetItemOrNullObject: (table, given) => find(table, given.value(0)),
  },
};

export function tableColumnCollection(table: Table): HostObject {
  return hostObject(collection, table);
}

/** By name in any case, or by id, which is the column's number in the table. */
function find(table: Table, key: unknown): HostObject | null {
  const names = table.columnNames.map((name) => name.toLowerCase());
  const byName = names.indexOf(String(key).toLowerCase());
  const index = byName >= 0 ? byName : Number(key) - 1;
  return names[index] === undefined ? null : hostObject(column, { table, index });
}

function columnOf(area: Area, index: number): Area {
  return area.at({ column: area.column + index, columnCount: 1 });
}

function missing(): never {
  throw new HostError("ItemNotFound", "the table has no such column");
}
