import type { Instrument, QuestionId } from "../../../core/instrument/Instrument";
import { questionOf } from "../../../core/instrument/instruments";
import { reportSheetTexts as texts } from "../../../text/reportSheets";
import type { ReportSheet } from "./ReportSheet";

/** What an indicator measures: the wordings of its questions. */
export function addMeasures(sheet: ReportSheet, questions: readonly QuestionId[], instrument: Instrument): void {
  sheet.paragraph(texts.measures);
  for (const id of questions) {
    const { wording, group, number } = questionOf(instrument, id);
    sheet.paragraph(texts.measure(wording, group, number));
  }
}
