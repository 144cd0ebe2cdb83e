import type { Area } from "../model/Area";
import type { AreaList } from "../model/AreaList";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { rangeObject } from "./Range";
import { worksheetObject } from "./Worksheet";

const collection: ClassSpec<readonly Area[]> = {
  className: "RangeCollection",
  collection: { items: (areas) => areas.map(rangeObject) },
  methods: {
    GetCount: (areas) => areas.length,
    GetItemAt(areas, given) {
      const area = areas[given.whole(0)];
      return area === undefined ? null : rangeObject(area);
    },
  },
};

const spec: ClassSpec<AreaList> = {
  className: "RangeAreas",
  properties: {
    Address: { get: (list) => list.address },
    AddressLocal: { get: (list) => list.address },
    AreaCount: { get: (list) => list.areas.length },
    CellCount: { get: (list) => list.areas.reduce((sum, area) => sum + area.cellCount, 0) },
    IsEntireColumn: { get: (list) => list.areas.every((area) => area.isWholeColumns) },
    IsEntireRow: { get: (list) => list.areas.every((area) => area.isWholeRows) },
  },
  navigation: {
    Areas: (list) => hostObject(collection, list.areas),
    Worksheet: (list) => worksheetObject(list.areas[0].sheet),
  },
};

export function rangeAreasObject(list: AreaList): HostObject {
  return hostObject(spec, list);
}
