import { Area } from "../model/Area";
import { rectangleName } from "../model/cellAddress";
import type { Edit } from "../model/ChangeLog";
import { apiValue, valueType } from "../objects/cellValues";
import { rangeObject } from "../objects/Range";
import type { Context } from "./Context";
import { EVENT, WORKBOOK_TARGET } from "./EventHub";

/** Who made the edits: this add-in, or someone else (a person at the grid). */
export type TriggerSource = "ThisLocalAddin" | "Unknown";

/** Turns the edits of the model since the last call into events of their sheets and of the collection of sheets. */
export function queueEditEvents(context: Context, triggerSource: TriggerSource): void {
  for (const edit of context.book.changes.takeEdits()) {
    const { sheet, area, kind } = edit;
    if (!sheet.isAlive) continue;
    const type = kind === "content" ? EVENT.changed : EVENT.formatChanged;
    context.events.add(type, [sheet.id, WORKBOOK_TARGET], () => ({
      changeType: "RangeEdited",
      shiftDirection: "None",
      source: "Local",
      triggerSource,
      worksheetId: sheet.id,
      address: rectangleName(area),
      referenceId: context.references.keep(rangeObject(new Area(sheet, area))),
      ...details(edit),
    }));
  }
}

/** A single cell's content before and after. */
function details({ sheet, area, before }: Edit): Readonly<Record<string, unknown>> {
  if (before === undefined) return {};
  const after = sheet.cell(area.row, area.column)?.value ?? null;
  return {
    valueBefore: apiValue(before),
    valueAfter: apiValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
