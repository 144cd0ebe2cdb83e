import type { RawValue } from "../../src/core/survey/RawValue";
import { writeWorkbookFile } from "../../src/file/writeWorkbookFile";
import type { SheetRows } from "./makeRegistration";

/** Sheets as a file, cells as plain as people's own. */
export function registrationFile(sheets: SheetRows): Uint8Array {
  const layout = { columnWidths: [], rowHeights: new Map<number, number>(), frozenRows: 0, frozenColumns: 0 };
  return writeWorkbookFile({
    sheets: sheets.map(([name, rows]) => ({
      kind: null,
      name,
      ...layout,
      repeatedRow: null,
      rows: rows.map((row) => row.map(toCell)),
    })),
    names: [],
    title: "",
    created: "2026-11-25T09:00:00Z",
    filterPrivacy: false,
  });
}

function toCell(value: RawValue) {
  return typeof value === "string" || typeof value === "number" ? { value, style: "label" as const } : null;
}
