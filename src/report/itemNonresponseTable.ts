import { filterOf, questionOf, questionsOf } from "../core/instrument/instruments";
import type { Group, Instrument, Question } from "../core/instrument/Instrument";
import { itemNonresponse } from "../core/statistics/itemNonresponse";
import type { GroupSurveys } from "../core/survey/Registration";
import type { SurveySheet } from "../core/survey/SurveySheet";
import { answeredName } from "../text/definedNames";
import { sheetTexts } from "../text/sheets";
import { questionName } from "../text/terms";
import { at, count, percentOf, text, type RowList } from "./cells";
import { answerCondition, countRows } from "./formulas/conditions";

/** Internal non-response per question: answered surveys in which it was asked, and those without a valid answer. */
export function addItemNonresponse(
  list: RowList,
  group: Group,
  sheet: SurveySheet,
  surveys: GroupSurveys,
  instrument: Instrument,
): void {
  for (const question of questionsOf(instrument, group.id)) {
    const { asked, missing } = itemNonresponse(surveys.surveys, question);
    const valid = answerCondition(sheet, question, "valid", instrument);
    const row = list.nextRow;
    const [askedPart, missingPart] = [
      { value: asked, cell: at(2, row) },
      { value: missing, cell: at(3, row) },
    ];
    const bound = valid !== null;
    list.add(
      text(group.name, "label"),
      text(questionName(question.id), "label"),
      bound ? count(asked, askedFormula(sheet, question, instrument)) : text(sheetTexts.unknown, "count"),
      bound ? count(missing, `=${at(2, row)}-${countRows([valid]).slice(1)}`) : text(sheetTexts.unknown, "count"),
      bound ? percentOf(missingPart, askedPart) : text(sheetTexts.unknown, "percent"),
      text(question.wording, "wording"),
    );
  }
}

/** Answered surveys; for a question behind a filter those that opened it. */
function askedFormula(sheet: SurveySheet, question: Question, instrument: Instrument): string {
  const filter = filterOf(instrument, question.id);
  if (!filter) return countRows([answeredName(question.group)]);
  // The filter is open for the positive answer, Ja.
  const opening = answerCondition(sheet, questionOf(instrument, filter.question), "positive", instrument);
  return countRows([opening ?? "0"]);
}
