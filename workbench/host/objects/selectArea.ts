import type { Area } from "../model/Area";
import { rectangleName } from "../model/cellAddress";
import type { Context } from "../protocol/Context";
import { EVENT, WORKBOOK_TARGET } from "../protocol/EventHub";
import { activateSheet } from "./activateSheet";

/** Selects the cells and shows their sheet. */
export function selectArea(area: Area, context: Context): void {
  const { sheet } = area;
  activateSheet(sheet, context);
  context.selection.set(sheet, area);
  context.events.add(EVENT.selectionChanged, [sheet.id, WORKBOOK_TARGET], () => ({
    address: rectangleName(area),
    worksheetId: sheet.id,
    workbookId: "",
  }));
}
