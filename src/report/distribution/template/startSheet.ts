import type { Instrument } from "../../../core/instrument/Instrument";
import { distributionTemplateTexts as texts } from "../../../text/distributionTemplate";
import type { FileSheet } from "../../FileContent";
import { text } from "../../cells";
import { anyDate, formSheet } from "./formSheet";
import type { RowContent } from "../../SheetContent";

/** Whose the workbook is, and how it is used. */
export function startSheet({ edition }: Instrument): FileSheet {
  const lines = (items: readonly string[]): readonly RowContent[] => items.map((item) => [text(item, "label")]);
  const rows: readonly RowContent[] = [
    [text(texts.title, "title")],
    [text(texts.lead, "lead")],
    [],
    [text(texts.about, "heading")],
    [text(texts.association, "label"), text("", "input")],
    [text(texts.periodFrom, "label"), text("", "inputDate")],
    [text(texts.periodTo, "label"), text("", "inputDate")],
    [text(texts.edition, "label"), { value: Number(edition), style: "input" }],
    [],
    [text(texts.howTo, "heading")],
    ...lines(texts.steps),
    [],
    [text(texts.protect, "heading")],
    ...lines(texts.protection),
  ];
  const dates = { row: 5, column: 1, rowCount: 2, columnCount: 1 };
  return formSheet(texts.sheets.start, {
    columnWidths: [24, 40, 40],
    rows,
    rowHeights: new Map([[0, 24]]),
    validations: [{ area: dates, allow: anyDate }],
  });
}
