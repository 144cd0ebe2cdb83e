import { HostError } from "../errors";
import { addTable } from "../model/addTable";
import { tablesOf, type Table } from "../model/tables";
import type { Sheet } from "../model/Sheet";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { areaOf } from "./argumentAreas";
import { tableObject } from "./Table";

/** The tables of some sheets: all of the workbook's, or one's. */
type Tables = readonly Sheet[];

const spec: ClassSpec<Tables> = {
  className: "TableCollection",
  properties: { Count: { get: (sheets) => all(sheets).length } },
  collection: {
    items: (sheets) => all(sheets).map(tableObject),
    item: (sheets, key) => tableObject(find(sheets, key) ?? missing()),
  },
  methods: {
    Add: (sheets, given) => tableObject(addTable(areaOf(given, 0, targetOf(sheets)), given.flag(1))),
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

/** An address without a sheet is on the collection's sheet; in the workbook's collection on the one that is shown. */
function targetOf(sheets: Tables): Sheet {
  const [sheet = missing(), ...others] = sheets;
  return others.length === 0 ? sheet : sheet.book.activeSheet;
}

/** By name in any case, or by id. */
function find(sheets: Tables, key: unknown): Table | undefined {
  const name = String(key).toLowerCase();
  return all(sheets).find((table) => table.name.toLowerCase() === name || table.id === name);
}

function missing(): never {
  throw new HostError("ItemNotFound", "there is no such table");
}
