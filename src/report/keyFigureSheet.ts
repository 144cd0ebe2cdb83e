import type { GroupId, Instrument, Question, SubgroupId } from "../core/instrument/Instrument";
import { filterOf, questionOf, scaleOf, subgroupsOf } from "../core/instrument/instruments";
import { countAnswers, keyFigureCategory, type AnswerCounts } from "../core/statistics/countAnswers";
import { surveysIn } from "../core/statistics/surveysIn";
import type { Registration } from "../core/survey/Registration";
import type { RegistrationCells } from "../core/survey/RegistrationCells";
import type { SurveySheet } from "../core/survey/SurveySheet";
import { keyFigureTexts as texts, sheetNames, sheetTexts } from "../text/sheets";
import { groupNames, subgroupNames } from "../text/terms";
import { at, count, percentOf, RowList, text } from "./cells";
import { answerCondition, countRows, subgroupConditions } from "./formulas/conditions";
import { groupsInUse } from "./groupsInUse";
import { addHeader } from "./resultHeader";
import type { CellContent, SheetContent } from "./SheetContent";

/** The sheet Nyckeltal: the x.1 tables of the report for one association, ordered by indicator. */
export function keyFigureSheet(
  cells: RegistrationCells,
  registration: Registration,
  instrument: Instrument,
): SheetContent {
  const list = new RowList();
  addHeader(list, texts.title(registration.association ?? sheetTexts.noAssociation), cells);
  list.add(text(instrument.edition === "2017" ? texts.keyFigureNote2017 : texts.keyFigureNote, "lead"));
  list.addTall(3, ...headings());
  const headingRow = list.rows.length - 1;
  for (const section of sections(instrument, groupsInUse(registration, instrument))) {
    if (section.heading !== null) list.addTall(2, text(section.heading, "heading"));
    for (const question of section.questions) addQuestion(list, question, cells, registration, instrument);
  }
  return {
    kind: "keyFigures",
    name: sheetNames.keyFigures,
    columnWidths: [30, 13, 13, 13, 13, 13, 13, 3, 13, 13, 13, 13, 13],
    rows: list.rows,
    rowHeights: list.heights,
    frozenRows: headingRow + 1,
    frozenColumns: 0,
    repeatedRow: headingRow,
  };
}

interface Section {
  /** Null where the edition has no indicators. */
  readonly heading: string | null;
  readonly questions: readonly Question[];
}

/** Questions of the groups in the workbook, by indicator; without indicators by group. */
function sections(instrument: Instrument, groups: readonly GroupId[]): readonly Section[] {
  const inUse = (question: Question) => groups.includes(question.group);
  if (instrument.indicators.length === 0) return [{ heading: null, questions: instrument.questions.filter(inUse) }];
  return instrument.indicators.flatMap((indicator) => {
    const questions = indicator.questions.map((id) => questionOf(instrument, id)).filter(inUse);
    const heading = sheetTexts.indicator(indicator.number, indicator.heading ?? indicator.headingInAppendix);
    return questions.length === 0 ? [] : [{ heading, questions }];
  });
}

const categories = ["negative", "neither", "positive", "clearlyPositive"] as const;

/** Zero-based columns: n, the shares, and the counts they are made of. */
const columns = { n: 1, firstShare: 2, keyFigureShare: 6, firstCount: 8, keyFigureCount: 12 } as const;

function headings(): readonly CellContent[] {
  const names = [...categories.map((category) => texts[category]), texts.keyFigure];
  const counts = [
    texts.n,
    ...names.map((name) => `${name}, ${texts.share}`),
    "",
    ...names.map((name) => `${name}, ${texts.count}`),
  ];
  return [text("", "columnHeading"), ...counts.map((heading) => text(heading, "countHeading"))];
}

function addQuestion(
  list: RowList,
  question: Question,
  cells: RegistrationCells,
  registration: Registration,
  instrument: Instrument,
): void {
  const sheet = cells.surveySheets.find(({ group }) => group === question.group);
  const group = registration.groups.find((candidate) => candidate.group === question.group);
  if (!sheet || !group) return;
  // The colour of the heading reaches across the table.
  const rest = Array.from({ length: columns.keyFigureCount }, () => text("", "subheading"));
  list.add(text(headingOf(question, instrument), "subheading"), ...rest);
  for (const subgroup of subgroupsOf(instrument, question.group)) {
    const counts = countAnswers(surveysIn(group, subgroup, instrument), question, instrument);
    const formula = formulasFor(sheet, question, subgroup, instrument);
    if (formula) list.add(...rowCells(subgroup, counts, formula, list.nextRow, question, instrument));
  }
}

function headingOf(question: Question, instrument: Instrument): string {
  const heading = sheetTexts.question(groupNames[question.group], question.number, question.wording);
  const yesNo = question.keyFigure === "yes" ? ` ${sheetTexts.yesNo}` : "";
  return `${heading}${yesNo}${filterOf(instrument, question.id) ? ` ${sheetTexts.askedIfYes}` : ""}`;
}

type CountFormula = (category: (typeof categories)[number] | "valid") => string | null;

/** Null when the sheet lacks the background variable of the subgroup. */
function formulasFor(
  sheet: SurveySheet,
  question: Question,
  subgroup: SubgroupId,
  instrument: Instrument,
): CountFormula | null {
  const inSubgroup = subgroupConditions(sheet, subgroup, instrument);
  if (!inSubgroup) return null;
  return (category) => {
    const answer = answerCondition(sheet, question, category, instrument);
    return answer === null ? null : countRows([answer, ...inSubgroup]);
  };
}

function rowCells(
  subgroup: SubgroupId,
  counts: AnswerCounts,
  formula: CountFormula,
  row: number,
  question: Question,
  instrument: Instrument,
): readonly (CellContent | null)[] {
  const n = { value: counts.n, cell: at(columns.n, row) };
  const used = scaleOf(instrument, question.scale).alternatives.flatMap((alternative) => alternative.categories);
  const keyFigure = keyFigureCategory(question.keyFigure);
  const counted = categories.map((category) => (used.includes(category) ? counts[category] : null));
  const shares = counted.map((value, index) => {
    const part = { value, cell: at(columns.firstCount + index, row) };
    return value === null ? text(sheetTexts.unknown, "percent") : percentOf(part, n);
  });
  const keyFigurePart = { value: counts.keyFigure, cell: at(columns.keyFigureCount, row) };
  const keyFigureColumn = columns.firstCount + categories.indexOf(keyFigure);
  return [
    text(subgroupNames[subgroup], "label"),
    count(counts.n, formula("valid")),
    ...shares,
    percentOf(keyFigurePart, n, "strongPercent"),
    null,
    ...categories.map((category, index) => count(counted[index] ?? null, formula(category))),
    count(counts.keyFigure, `=${at(keyFigureColumn, row)}`, "strongCount"),
  ];
}
