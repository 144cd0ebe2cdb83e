import { HostError } from "../errors";
import type { Sheet } from "../model/Sheet";
import type { Context } from "../protocol/Context";
import { EVENT, WORKBOOK_TARGET } from "../protocol/EventHub";

/** Shows the sheet; a hidden one cannot be shown. */
export function activateSheet(sheet: Sheet, context: Context): void {
  if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", "a hidden sheet cannot be activated");
  const before = sheet.book.activeSheet;
  if (before === sheet) return;
  sheet.book.setActiveSheet(sheet);
  const targets = (target: Sheet) => [target.id, WORKBOOK_TARGET];
  context.events.add(EVENT.deactivated, targets(before), () => ({ worksheetId: before.id }));
  context.events.add(EVENT.activated, targets(sheet), () => ({ worksheetId: sheet.id }));
}
