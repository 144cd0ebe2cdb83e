import type { BackgroundVariable, GroupId, Instrument, Question } from "../../core/instrument/Instrument";
import { backgroundVariableOf, questionsOf, scaleOf } from "../../core/instrument/instruments";
import { foldText } from "../../core/survey/foldText";
import { filterCloser } from "../../core/survey/interpret";
import type { Answer, Survey } from "../../core/survey/Registration";
import { headings, questionHeading, unreadableAnswer } from "../../text/resultWorkbook";
import { cellIn, findHeadings, rowsBelow } from "../../workbook/findHeadings";
import type { CellValue, Sheet } from "../../workbook/Workbook";
import { isCount } from "./readNames";
import { ResultError } from "./ResultError";

/**
 * The surveys of a group's sheet in a result workbook, by association, in the order of their running numbers. Throws
 * ResultError "damaged" where a cell is nothing the add-in writes.
 */
export function readSurveys(
  sheet: Sheet,
  group: GroupId,
  instrument: Instrument,
): ReadonlyMap<string, readonly Survey[]> {
  const questions = questionsOf(instrument, group);
  const variable = backgroundVariableOf(instrument, group);
  const places = findHeadings(sheet, headingsOf(questions, variable));
  if (!places) throw new ResultError("damaged", sheet.name);
  const { columns } = places;
  const questionColumns = questions.map(({ number }) => columns[questionHeading(number)] ?? -1);
  const readAnswers = answerReader(questions, instrument);
  const readBackground = backgroundReader(variable);
  const found = new Map<string, { readonly number: number; readonly survey: Survey }[]>();
  for (const row of rowsBelow(sheet, places)) {
    const at = (column: number | undefined) => (column === undefined ? null : cellIn(row, column));
    const [association, number] = [at(columns["association"]), at(columns["number"])];
    const background = readBackground(at(columns["background"]));
    const answers = readAnswers(questionColumns.map(at));
    if (typeof association !== "string" || !isCount(number) || background === undefined || !answers) {
      throw new ResultError("damaged", `${sheet.name}, rad ${row.row + 1}`);
    }
    const own = found.get(association);
    const numbered = { number, survey: { activity: null, background, answers } };
    if (own) own.push(numbered);
    else found.set(association, [numbered]);
  }
  return new Map([...found].map(([name, own]) => [name, inOrder(own, sheet)]));
}

function headingsOf(questions: readonly Question[], variable: BackgroundVariable | null): Record<string, string> {
  const names = questions.map(({ number }) => questionHeading(number));
  return {
    association: headings.association,
    number: headings.number,
    ...(variable ? { background: headings.background[variable.id] } : {}),
    ...Object.fromEntries(names.map((name) => [name, name])),
  };
}

/** Undefined for what is no answer the add-in writes. */
function answerReader(
  questions: readonly Question[],
  instrument: Instrument,
): (cells: readonly CellValue[]) => readonly Answer[] | undefined {
  const codes = questions.map(
    ({ scale }) => new Set<CellValue>(scaleOf(instrument, scale).alternatives.map(({ code }) => code)),
  );
  const close = filterCloser(questions, instrument);
  return (cells) => {
    const answers: Answer[] = [];
    for (const [index, cell] of cells.entries()) {
      if (cell === null) answers.push("itemNonresponse");
      else if (typeof cell === "number" && codes[index]?.has(cell)) answers.push(cell);
      else if (cell === unreadableAnswer) answers.push("unreadable");
      else return undefined;
    }
    return close(answers);
  };
}

/** Undefined for what is no value of the variable. */
function backgroundReader(variable: BackgroundVariable | null): (cell: CellValue) => string | null | undefined {
  const ids = new Map((variable?.values ?? []).map(({ id, name }) => [foldText(name), id]));
  return (cell) => (cell === null ? null : typeof cell === "string" ? ids.get(foldText(cell)) : undefined);
}

/** The running numbers go from 1 without gaps, or rows have been taken away or doubled. */
function inOrder(
  own: readonly { readonly number: number; readonly survey: Survey }[],
  sheet: Sheet,
): readonly Survey[] {
  const sorted = [...own].sort((a, b) => a.number - b.number);
  if (sorted.some(({ number }, index) => number !== index + 1)) throw new ResultError("damaged", sheet.name);
  return sorted.map(({ survey }) => survey);
}
