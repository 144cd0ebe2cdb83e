import { HostError } from "../errors";
import { Area } from "../model/Area";
import { COLUMN_COUNT, ROW_COUNT } from "../model/cellAddress";
import { freezePanes, frozenPanes } from "../model/panes";
import type { Sheet } from "../model/Sheet";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { areaOf } from "./argumentAreas";
import { rangeObject } from "./Range";

const spec: ClassSpec<Sheet> = {
  className: "WorksheetFreezePanes",
  methods: {
    /** The range is the part that is to stand still: everything up to its last row and column. */
    FreezeAt(sheet, given) {
      const area = areaOf(given, 0, sheet);
      const rows = area.isWholeColumns ? 0 : area.row + area.rowCount;
      const columns = area.isWholeRows ? 0 : area.column + area.columnCount;
      freezePanes(sheet, rows, columns);
    },
    FreezeRows: (sheet, given) => freezePanes(sheet, given.optionalWhole(0) ?? 1, 0),
    FreezeColumns: (sheet, given) => freezePanes(sheet, 0, given.optionalWhole(0) ?? 1),
    Unfreeze(sheet) {
      if (frozenPanes(sheet) !== undefined) freezePanes(sheet, 0, 0);
    },
    GetLocation(sheet) {
      const area = frozenArea(sheet);
      if (area === undefined) throw new HostError("ItemNotFound", "no panes are frozen");
      return rangeObject(area);
    },
    GetLocationOrNullObject(sheet) {
      const area = frozenArea(sheet);
      return area === undefined ? null : rangeObject(area);
    },
  },
};

export function worksheetFreezePanesObject(sheet: Sheet): HostObject {
  return hostObject(spec, sheet);
}

/** The part that stands still: whole rows or columns when only those are frozen. */
function frozenArea(sheet: Sheet): Area | undefined {
  const frozen = frozenPanes(sheet);
  if (frozen === undefined) return undefined;
  const rowCount = frozen.rows === 0 ? ROW_COUNT : frozen.rows;
  const columnCount = frozen.columns === 0 ? COLUMN_COUNT : frozen.columns;
  return new Area(sheet, { row: 0, column: 0, rowCount, columnCount });
}
