import type { Category, Indicator, Question, SubgroupId } from "../../core/instrument/Instrument";
import { questionOf, subgroupsOf } from "../../core/instrument/instruments";
import { keyFigureCategory } from "../../core/statistics/countAnswers";
import type { AnswerCount } from "../../core/national/CountKey";
import { indicatorTexts as texts, reportTexts, sectionGroupNames } from "../../text/nationalReport";
import { subgroupNames } from "../../text/terms";
import type { ReportRow, ReportSection, ReportTable } from "../ReportTable";
import { answerFigure, columnsOf, countFigure, hasStar, marked } from "./figures";
import type { TableContext } from "./TableContext";

/** How many years the key figures are compared over, this one included. */
const comparedYears = 3;

/**
 * The tables of an indicator's chapter: the answers by category, one table for each kind of scale, and the key figures of
 * three years. They are numbered within the chapter, e.g. 12.1–12.3.
 */
export function indicatorTables(context: TableContext, indicator: Indicator, number: number): readonly ReportTable[] {
  const questions = indicator.questions.map((id) => questionOf(context.instrument, id));
  const byScale = [isYesNo, (question: Question) => !isYesNo(question)]
    .map((isOfScale) => questions.filter(isOfScale))
    .filter((found) => found.length > 0);
  return [
    ...byScale.map((found, index) => distributionTable(context, indicator, `${number}.${index + 1}`, found)),
    trendTable(context, indicator, `${number}.${byScale.length + 1}`, questions),
  ];
}

function isYesNo(question: Question): boolean {
  return question.keyFigure === "yes";
}

/** Tables x.1: the share of answers in each category. */
function distributionTable(
  context: TableContext,
  indicator: Indicator,
  id: string,
  questions: readonly Question[],
): ReportTable {
  const columns = questions.every(isYesNo)
    ? columnsOf({ negative: texts.no, positive: texts.yes })
    : columnsOf({
        negative: texts.negative,
        neither: texts.neither,
        positive: texts.positive,
        clearlyPositive: texts.clearlyPositive,
      });
  const categories = columns.map(({ key }) => key as Category);
  const sections = questions.map((question) =>
    questionSection(context, question, (subgroup) => distributionRow(context, question, subgroup, categories)),
  );
  const hasNationalHeading = texts.indicatorsWithNationalHeading.includes(indicator.number);
  return {
    id,
    caption: texts.distributionCaption(id, indicator.number),
    stubHeadings: [hasNationalHeading ? texts.nationalHeading : ""],
    layout: "rows",
    columns,
    sections,
    footnotes: sections.some(({ rows }) => hasStar(rows)) ? [reportTexts.sexFootnote] : [],
  };
}

function distributionRow(
  context: TableContext,
  question: Question,
  subgroup: SubgroupId,
  categories: readonly Category[],
): ReportRow {
  const key = answerKey(context.data.year, question, subgroup);
  return {
    key: subgroup,
    label: subgroupNames[subgroup],
    n: countFigure(context, key),
    cells: categories.map((counted) => {
      const figure = answerFigure(context, { ...key, counted });
      return counted === "clearlyPositive" ? marked(figure, { brackets: true }) : figure;
    }),
  };
}

/** Tables x.2: the key figures of this year and the two before. */
function trendTable(
  context: TableContext,
  indicator: Indicator,
  id: string,
  questions: readonly Question[],
): ReportTable {
  const { year } = context.data;
  const years = Array.from({ length: comparedYears }, (_, index) => year - comparedYears + 1 + index);
  const sections = questions.map((question) =>
    questionSection(context, question, (subgroup) => ({
      key: subgroup,
      label: subgroupNames[subgroup],
      cells: years.flatMap((of) => {
        const key = answerKey(of, question, subgroup);
        return [countFigure(context, key), answerFigure(context, { ...key, counted: "keyFigure" })];
      }),
    })),
  );
  const kinds = questions.map(({ keyFigure }) => keyFigureCategory(keyFigure));
  const kind = kinds.includes("clearlyPositive") ? "clearlyPositive" : "positive";
  return {
    id,
    caption: texts.trendCaption(id, kind, indicator.number, years[0] ?? year, year),
    stubHeadings: [""],
    layout: "rows",
    columns: years.flatMap((of) => [
      { key: `n${of}`, headings: [String(of), texts.n] },
      { key: `key${of}`, headings: [String(of), texts.keyFigure] },
    ]),
    sections,
    footnotes: sections.some(({ rows }) => hasStar(rows)) ? [reportTexts.yearFootnote(year - 1, year)] : [],
  };
}

function questionSection(
  { instrument }: TableContext,
  question: Question,
  row: (subgroup: SubgroupId) => ReportRow,
): ReportSection {
  return {
    heading: [reportTexts.question(question.number), sectionGroupNames[question.group]],
    group: question.group,
    question: question.id,
    rows: subgroupsOf(instrument, question.group).map(row),
  };
}

function answerKey(year: number, question: Question, subgroup: SubgroupId): AnswerCount {
  return { of: "answers", year, question: question.id, subgroup, counted: "n" };
}
