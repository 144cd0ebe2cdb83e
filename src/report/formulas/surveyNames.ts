import { columnName } from "../../core/address";
import type { BackgroundVariable, Category, Instrument, Scale } from "../../core/instrument/Instrument";
import { backgroundVariableOf, questionsOf } from "../../core/instrument/instruments";
import { backgroundSpellings, marksOf, spellingsOf } from "../../core/survey/readAnswer";
import type { RegistrationCells } from "../../core/survey/RegistrationCells";
import type { AnswerColumns, Notation, SurveySheet } from "../../core/survey/SurveySheet";
import {
  activityName,
  answerListName,
  backgroundListName,
  backgroundName,
  crossMarkName,
  questionName,
} from "../../text/definedNames";
import type { NameContent } from "../SheetContent";

/** Surveys may be added below the last one, so the names reach to this row or this many rows further. */
const leastLastRow = 2000;
const spareRows = 500;

/** Names for the columns of the surveys. Of crosses the name covers all columns of the question. */
export function surveyNames(sheet: SurveySheet, instrument: Instrument): readonly NameContent[] {
  const { columns, group } = sheet;
  const variable = backgroundVariableOf(instrument, group);
  const lastRow = lastNamedRow(sheet.records[sheet.records.length - 1]?.row ?? 0);
  const named = (name: string, answer: AnswerColumns | null): readonly NameContent[] => {
    if (!answer) return [];
    const { first, last } = blockOf(answer);
    return [{ name, formula: rangeFormula(sheet.sheet, sheet.firstRow, lastRow, first, last) }];
  };
  return [
    ...(columns.activity === null ? [] : named(activityName(group), { kind: "single", column: columns.activity })),
    ...(variable ? named(backgroundName(group, variable.id), columns.background) : []),
    ...questionsOf(instrument, group).flatMap((question, index) =>
      named(questionName(group, question.number), columns.questions[index] ?? null),
    ),
  ];
}

/** One-based last row of a named range whose last used row is `row` (zero-based). Rounded up to whole thousands. */
export function lastNamedRow(row: number): number {
  return Math.max(leastLastRow, Math.ceil((row + 1 + spareRows) / 1000) * 1000);
}

/** The columns an answer lies in, from the first to the last. */
export function blockOf(answer: AnswerColumns): { readonly first: number; readonly last: number } {
  const columns = answer.kind === "single" ? [answer.column] : answer.columns;
  return { first: Math.min(...columns), last: Math.max(...columns) };
}

/** "='Personal'!$D$5:$D$2000"; the first row is zero-based, the last one-based. */
export function rangeFormula(sheet: string, firstRow: number, lastRow: number, first: number, last: number): string {
  const quoted = `'${sheet.replace(/'/g, "''")}'`;
  return `=${quoted}!$${columnName(first)}$${firstRow + 1}:$${columnName(last)}$${lastRow}`;
}

/**
 * Names for lists of answers, as one text each: "|5|, |för det mesta|, |6|, |alltid|". A formula looks for an answer
 * between bars in it. Each entry has its own bars and something stands between them, so that neither two answers in one
 * cell nor an empty cell look like an entry. A notation some column is written in has lists of its own.
 */
export function answerListNames(cells: RegistrationCells, instrument: Instrument): readonly NameContent[] {
  const used = new Set(cells.surveySheets.map(({ group }) => group));
  const scales = instrument.scales.filter(({ id }) =>
    instrument.questions.some((question) => question.scale === id && used.has(question.group)),
  );
  const variables = instrument.backgroundVariables.filter(({ groups }) => groups.some((group) => used.has(group)));
  return [
    ...scales.flatMap((scale) =>
      [undefined, ...notationsOf(cells, instrument, scale)].flatMap((notation) => scaleLists(scale, notation)),
    ),
    ...variables.flatMap((variable) =>
      [undefined, ...backgroundNotations(cells, variable)].flatMap((notation) => backgroundLists(variable, notation)),
    ),
    ...[undefined, ...crossNotations(cells)].map((notation) => ({
      name: crossMarkName(notation),
      formula: textFormula(marksOf(notation)),
    })),
  ];
}

/** The notations of the scale's columns. */
function notationsOf(cells: RegistrationCells, instrument: Instrument, scale: Scale): readonly Notation[] {
  const notations = cells.surveySheets.flatMap(({ group, columns }) =>
    questionsOf(instrument, group).map((question, index) => {
      const answer = columns.questions[index];
      return answer?.kind === "single" && question.scale === scale.id ? answer.notation : undefined;
    }),
  );
  return different(notations);
}

function backgroundNotations(cells: RegistrationCells, { groups }: BackgroundVariable): readonly Notation[] {
  const sheets = cells.surveySheets.filter(({ group }) => groups.includes(group));
  return different(
    sheets.map(({ columns: { background } }) => (background?.kind === "single" ? background.notation : undefined)),
  );
}

function crossNotations(cells: RegistrationCells): readonly Notation[] {
  const answers = cells.surveySheets.flatMap(({ columns }) => [columns.background, ...columns.questions]);
  return different(answers.map((answer) => (answer?.kind === "crosses" ? answer.notation : undefined)));
}

function different(notations: readonly (Notation | undefined)[]): readonly Notation[] {
  return [...new Set(notations)].flatMap((notation) => notation ?? []).sort();
}

function scaleLists(scale: Scale, notation: Notation | undefined): readonly NameContent[] {
  const all: readonly (Category | "valid")[] = ["valid", "negative", "neither", "positive", "clearlyPositive"];
  return all.flatMap((category) => {
    const members = scale.alternatives.filter(
      ({ categories }) => category === "valid" || categories.includes(category),
    );
    if (members.length === 0) return [];
    const spellings = members.flatMap((alternative) => spellingsOf(alternative, scale, notation));
    return [{ name: answerListName(scale.id, category, notation), formula: textFormula(spellings) }];
  });
}

function backgroundLists(variable: BackgroundVariable, notation: Notation | undefined): readonly NameContent[] {
  return variable.values.map((value) => ({
    name: backgroundListName(value.id, notation),
    formula: textFormula(backgroundSpellings(value, notation)),
  }));
}

/** Excel takes at most 255 characters in one text of a formula, so a long list is joined from several. */
const longestText = 255;

export function textFormula(entries: readonly string[]): string {
  const texts: string[] = [];
  for (const entry of entries) {
    const last = texts[texts.length - 1];
    const added = `${last === undefined ? "" : ", "}|${entry}|`;
    if (last !== undefined && last.length + added.length <= longestText) texts[texts.length - 1] = last + added;
    else texts.push(added);
  }
  return `=${texts.map((text) => `"${text.replace(/"/g, '""')}"`).join("&")}`;
}
