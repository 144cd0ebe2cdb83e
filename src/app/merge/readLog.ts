import type { LogEntry } from "../../core/national/MergedData";
import { headings } from "../../text/resultWorkbook";
import { cellIn, findHeadings, rowsBelow } from "../../workbook/findHeadings";
import type { Sheet } from "../../workbook/Workbook";
import { textOf } from "./resultCells";

const logHeadings = {
  time: headings.time,
  file: headings.file,
  association: headings.association,
  happened: headings.happened,
  remark: headings.remark,
};

/** What earlier runs did; nothing when a person has taken the headings away. */
export function readLog(sheet: Sheet): readonly LogEntry[] {
  const places = findHeadings(sheet, logHeadings);
  if (!places) return [];
  return rowsBelow(sheet, places).map((row) => {
    const at = (key: keyof typeof logHeadings) => textOf(cellIn(row, places.columns[key]));
    return {
      time: at("time"),
      file: at("file"),
      association: at("association"),
      happened: at("happened"),
      remark: at("remark"),
    };
  });
}
