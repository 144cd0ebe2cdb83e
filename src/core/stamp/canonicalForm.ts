import type { Instrument } from "../instrument/Instrument";
import { backgroundVariableOf, instrumentOf, questionsOf, scaleOf } from "../instrument/instruments";
import { activityName } from "../survey/interpret";
import { informationText } from "../survey/informationText";
import { isBlank, type RawValue } from "../survey/RawValue";
import { readAnswer, readBackground, type Reading } from "../survey/readAnswer";
import { readFigure } from "../survey/readFigure";
import type { InformationCell, PopulationRecord, RegistrationCells } from "../survey/RegistrationCells";
import { isCrosses, type RawAnswer, type SurveySheet } from "../survey/SurveySheet";

/** Number of the form. Another way of writing the same content must get another one. */
const version = "nns-content 1";

/** Stands for what is not given. */
const nothing = "-";

/**
 * What a registration says, as one text: the same whatever the workbook looks like, how its sheets, columns and rows are
 * ordered and in which layout answers are written, and another as soon as an information field, a population, or any
 * survey's group, activity, background or answer is. Described in docs/stampel.md, which must be followed to the letter.
 * Free text, dates and survey numbers are no part of it.
 */
export function canonicalForm(cells: RegistrationCells): string {
  const instrument = instrumentOf(cells.edition);
  const lines = [
    ...cells.information.flatMap(informationLine),
    ...(cells.populations?.records ?? []).map(populationLine),
    ...cells.surveySheets.flatMap((sheet) => surveyLines(sheet, instrument)),
  ];
  return [version, `edition ${cells.edition}`, ...lines.sort(byCodeUnit)].map((line) => `${line}\n`).join("");
}

function byCodeUnit(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

function informationLine({ field, value }: InformationCell): readonly string[] {
  const text = field === "edition" ? null : informationText(field, value);
  return text === null ? [] : [`information ${field} ${JSON.stringify(text)}`];
}

function populationLine(record: PopulationRecord): string {
  const group = record.group ?? JSON.stringify(record.groupText.trim());
  const figures = [record.targetPopulation, record.surveyedPopulation, record.notReached].map(figureText);
  return `population ${group} ${textOrNothing(record.activity)} ${figures.join(" ")}`;
}

function figureText(raw: RawValue): string {
  const reading = readFigure(raw);
  return reading.kind === "valid" ? String(reading.value) : reading.kind === "blank" ? nothing : JSON.stringify(raw);
}

/** A line for each row with something in an answer; rows with a number or a date alone are no surveys. */
function surveyLines(sheet: SurveySheet, instrument: Instrument): readonly string[] {
  const scales = questionsOf(instrument, sheet.group).map(({ scale }) => scaleOf(instrument, scale));
  const values = backgroundVariableOf(instrument, sheet.group)?.values ?? [];
  return sheet.records.flatMap((record) => {
    const answers = scales.map((scale, index) => {
      const raw = record.answers[index] ?? null;
      return answerText(raw, readAnswer(raw, scale, sheet.columns.questions[index]?.notation), ({ code }) =>
        String(code),
      );
    });
    if (answers.every((answer) => answer === nothing)) return [];
    const background = answerText(
      record.background,
      readBackground(record.background, values, sheet.columns.background?.notation),
      ({ id }) => id,
    );
    const activity = textOrNothing(activityName(record.activity));
    return [`survey ${sheet.group} ${activity} ${background} ${answers.join(",")}`];
  });
}

/** What cannot be read stands as it is written, so that a change of it shows too. */
function answerText<T>(raw: RawAnswer, reading: Reading<T>, text: (value: T) => string): string {
  if (reading.kind === "valid") return text(reading.value);
  const isEmpty = isCrosses(raw) ? raw.every(isBlank) : isBlank(raw);
  return isEmpty ? nothing : JSON.stringify(raw);
}

function textOrNothing(text: string | null): string {
  return text === null ? nothing : JSON.stringify(text);
}
