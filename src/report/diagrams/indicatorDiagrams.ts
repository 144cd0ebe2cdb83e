import type { GroupId, Indicator, Question, SubgroupId } from "../../core/instrument/Instrument";
import { questionOf, subgroupsOf } from "../../core/instrument/instruments";
import { diagramTexts as texts } from "../../text/diagrams";
import { groupNames, subgroupNames } from "../../text/terms";
import { measuredYears } from "../national/developmentTable";
import type { TableContext } from "../national/TableContext";
import { keyFigureValue } from "./diagramValues";
import type { DiagramSeries, ReportDiagram } from "./ReportDiagram";

/** Diagrams 1–12: key figures over the years, one diagram per indicator; yes/no questions have one of their own. */
export function indicatorDiagrams(context: TableContext): readonly ReportDiagram[] {
  const drawn = context.instrument.indicators.filter(({ diagramName }) => diagramName !== null);
  return drawn.flatMap((indicator, index) => diagramsOf(context, indicator, String(index + 1)));
}

function diagramsOf(context: TableContext, indicator: Indicator, number: string): readonly ReportDiagram[] {
  const questions = indicator.questions.map((id) => questionOf(context.instrument, id));
  const [apart] = questions.filter(isYesNo);
  const others = questions.filter((question) => !isYesNo(question));
  const years = measuredYears(context);
  const [from, to] = [years[0] ?? context.data.year, context.data.year];
  const share = others.some(({ keyFigure }) => keyFigure === "clearlyPositive")
    ? texts.clearlyPositive
    : texts.positive;
  const caption = (id: string) => texts.indicator(id, indicator.number, indicator.diagramName ?? "", from, to, share);
  if (!apart) return [lineDiagram(context, number, caption(number), showsGroups(questions), others)];
  const [first, second] = [`${number}.1`, `${number}.2`];
  const shows = texts.split(first, second);
  const yesNo = texts.yesNo(first, apart.number, apart.wording, from, to);
  return [
    lineDiagram(context, first, yesNo, `${shows} ${texts.yesNoApart(apart.number)}`, [apart]),
    lineDiagram(context, second, caption(second), shows, others),
  ];
}

function isYesNo({ keyFigure }: Question): boolean {
  return keyFigure === "yes";
}

function showsGroups(questions: readonly Question[]): string {
  const groups = new Set(questions.map(({ group }) => group));
  const isOnly = (...these: readonly GroupId[]) => [...groups].every((group) => these.includes(group));
  if (isOnly("participantsOngoing", "participantsExit")) return texts.shows(texts.participants);
  if (isOnly("staff")) return texts.shows(texts.staff);
  return texts.shows(isOnly("board") ? texts.board : texts.allGroups);
}

function lineDiagram(
  context: TableContext,
  id: string,
  caption: string,
  note: string,
  questions: readonly Question[],
): ReportDiagram {
  const years = measuredYears(context);
  const series = questions.flatMap((question) => seriesOf(context, question, questions, years));
  const categories = years.map(String);
  return {
    id,
    kind: "line",
    caption,
    note,
    categoryTitle: texts.year,
    valueAxis: { title: texts.keyFigureAxis, unit: "percent" },
    secondAxis: null,
    categories,
    series,
  };
}

/** Participants are drawn as women and men, since everyone mostly lies between them. */
function seriesOf(
  context: TableContext,
  question: Question,
  questions: readonly Question[],
  years: readonly number[],
): readonly DiagramSeries[] {
  const isSplit = subgroupsOf(context.instrument, question.group).includes("women");
  const subgroups: readonly SubgroupId[] = isSplit ? ["women", "men"] : ["all"];
  const isOneOfSeveral = questions.filter(({ group }) => group === question.group).length > 1;
  return subgroups.map((subgroup) => ({
    name: texts.series(
      groupNames[question.group],
      isOneOfSeveral ? question.number : null,
      isSplit ? subgroupNames[subgroup] : null,
    ),
    values: years.map((year) => keyFigureValue(context, question.id, subgroup, year)),
  }));
}
