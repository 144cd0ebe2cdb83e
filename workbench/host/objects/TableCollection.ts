import { HostError } from "../errors";
import { tablesOf, type Table } from "../model/tables";
import type { Sheet } from "../model/Sheet";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { tableObject } from "./Table";

/** The tables of some sheets: all of the workbook's, or one. */
type Tables = readonly Sheet[];

const spec: ClassSpec<Tables> = {
  className: "TableCollection",
  properties: { Count: { get: (sheets) => all(sheets).length } },
  collection: {
    items: (sheets) => all(sheets).map(tableObject),
    item: (sheets, key) => tableObject(find(sheets, key) ?? missing()),
  },
  methods: {
    GetCount: (sheets) => all(sheets).length,
    GetItemAt: (sheets, given) => tableObject(all(sheets)[given.whole(0)] ?? missing()),
    GetItemOrNullObject(sheets, given) {
      const table = find(sheets, given.value(0));
      return table === undefined ? null : tableObject(table);
    },
  },
};

export function tableCollection(sheets: Tables): HostObject {
  return hostObject(spec, sheets);
}

function all(sheets: Tables): Table[] {
  return sheets.flatMap(tablesOf);
}

/** By name in any case, or by id. */
function find(sheets: Tables, key: unknown): Table | undefined {
  const name = String(key).toLowerCase();
  return all(sheets).find((table) => table.name.toLowerCase() === name || table.id === name);
}

function missing(): never {
  throw new HostError("ItemNotFound", "there is no such table");
}
