import type { GroupId, Indicator, Question } from "../../core/instrument/Instrument";
import { questionOf } from "../../core/instrument/instruments";
import { diagramTexts as texts } from "../../text/diagrams";
import { groupNames, subgroupNames } from "../../text/terms";
import { measuredYears } from "../national/developmentTable";
import type { TableContext } from "../national/TableContext";
import { countValue, keyFigureShare, keyFigureValue, meanValue, noValue } from "./diagramValues";
import type { DiagramSeries, DiagramValue, ReportDiagram } from "./ReportDiagram";

/** Diagram 13: key figures at exit by sex, one question per indicator. */
export function exitDiagram(context: TableContext, id: string): ReportDiagram {
  const { instrument, data } = context;
  const asked = instrument.indicators.flatMap((indicator) => {
    const questions = questionsTo(context, indicator, "participantsExit");
    // Where there are several, the first is the one that all are asked.
    const [question] = questions;
    return question ? [{ indicator, question, isOneOfSeveral: questions.length > 1 }] : [];
  });
  const exceptions = asked
    .filter(({ isOneOfSeveral }) => isOneOfSeveral)
    .map(({ indicator, question }) => texts.onlyQuestion(indicator.number, question.number));
  const series = (["women", "men"] as const).map((subgroup) => ({
    name: subgroupNames[subgroup],
    values: asked.map(({ question }) => keyFigureValue(context, question.id, subgroup, data.year)),
  }));
  const categories = asked.map(({ indicator }) => texts.category(indicator.number));
  return keyFigureDiagram(id, texts.exit(id, data.year, exceptions.join("")), categories, series);
}

/** Diagram 14: key figures by indicator and group, participants left out; means of groups with several questions. */
export function groupDiagram(context: TableContext, id: string): ReportDiagram {
  const { instrument, data } = context;
  const groups = (["staff", "referrers", "managers", "board"] as const satisfies readonly GroupId[]).filter((group) =>
    instrument.groups.some((found) => found.id === group),
  );
  const asked = instrument.indicators.filter((indicator) =>
    groups.some((group) => questionsTo(context, indicator, group).length > 0),
  );
  const series = groups.map((group) => ({
    name: groupNames[group],
    values: asked.map((indicator): DiagramValue => {
      const questions = questionsTo(context, indicator, group);
      if (questions.length === 0) return noValue;
      return meanValue(
        context,
        questions.map((question) => keyFigureShare(question.id, "all", data.year)),
      );
    }),
  }));
  const means = asked.filter((indicator) => groups.some((group) => questionsTo(context, indicator, group).length > 1));
  const caption = texts.groups(id, data.year, rangesOf(means.map(({ number }) => number)));
  return keyFigureDiagram(
    id,
    caption,
    asked.map(({ number }) => texts.category(number)),
    series,
  );
}

function questionsTo({ instrument }: TableContext, indicator: Indicator, group: GroupId): readonly Question[] {
  return indicator.questions.map((id) => questionOf(instrument, id)).filter((question) => question.group === group);
}

function keyFigureDiagram(
  id: string,
  caption: string,
  categories: readonly string[],
  series: readonly DiagramSeries[],
): ReportDiagram {
  return {
    id,
    kind: "bars",
    caption,
    note: null,
    categoryTitle: texts.indicatorAxis,
    valueAxis: { title: texts.keyFigureAxis, unit: "percent" },
    secondAxis: null,
    categories,
    series,
  };
}

/** "8, 9, 13-16": three or more in a row are written as a range, as in the report. */
export function rangesOf(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}-${run.at(-1)}`] : run.map(String))).join(", ");
}

/** Diagram 15: surveys per group and year, and the associations on an axis of their own. */
export function surveyDiagram(context: TableContext, id: string): ReportDiagram {
  const years = measuredYears(context);
  const groups = context.instrument.groups.map(({ id: group }) => group);
  const byGroup = groups.map((group) => ({
    name: groupNames[group],
    values: years.map((year) => countValue(context, { of: "year", year, figure: "surveys", group })),
  }));
  // Of some years only the total is known; it is drawn as such, rather than as if nobody had answered.
  const isDivided = years.map((_, index) => byGroup.some(({ values }) => values[index]?.value !== null));
  const whole = years.map((year, index) =>
    isDivided[index] ? noValue : countValue(context, { of: "year", year, figure: "surveys" }),
  );
  const series: readonly DiagramSeries[] = [
    ...byGroup,
    ...(whole.every((value) => value === noValue) ? [] : [{ name: texts.notDivided, values: whole }]),
    {
      name: texts.associations,
      values: years.map((year) => countValue(context, { of: "year", year, figure: "associations" })),
      onSecondAxis: true,
    },
  ];
  const categories = years.map(String);
  return {
    id,
    kind: "stackedColumns",
    caption: texts.surveys(id),
    note: null,
    categoryTitle: texts.year,
    valueAxis: { title: texts.surveysAxis, unit: "count" },
    secondAxis: { title: texts.associationsAxis, unit: "count" },
    categories,
    series,
  };
}
