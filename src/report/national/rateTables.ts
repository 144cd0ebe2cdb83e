import type { GroupId } from "../../core/instrument/Instrument";
import type { PopulationCount, SurveyCount } from "../../core/national/CountKey";
import { hasTargetPopulation } from "../../core/statistics/responseRates";
import { rateGroupNames, rateTexts as texts, reportTexts } from "../../text/nationalReport";
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from "../ReportTable";
import { columnsOf, countFigure, marked, noFigure, percentFigure } from "./figures";
import { concerns, groupsInUse, type TableContext } from "./TableContext";

const columns = columnsOf({
  targetPopulation: texts.targetPopulation,
  surveyedPopulation: texts.surveyedPopulation,
  surveyedShare: texts.surveyedShare,
  answers: texts.answers,
  answerShareSurveyed: texts.answerShareSurveyed,
  answerShareTarget: texts.answerShareTarget,
});

/** What there is to show of a group that has no target population. */
const keysWithoutTarget = ["surveyedPopulation", "answers", "answerShareSurveyed"];

/** Table 3: populations, answers and shares of each respondent group. */
export function table3(context: TableContext): ReportTable {
  const groups = context.instrument.groups.map(({ id }) => id);
  const total = totalRow(context);
  return {
    id: "3",
    caption: texts.caption(context.data.year),
    stubHeadings: [reportTexts.association],
    layout: "rows",
    columns,
    sections: [
      {
        heading: [],
        rows: [
          ...groups.map((group) => ({
            key: group,
            label: rateGroupNames[group],
            cells: rateFigures(context, [group]),
          })),
          total,
        ],
      },
    ],
    footnotes: groupsInUse(context).every(hasTargetPopulation) ? [] : [texts.referrersFootnote],
  };
}

/** Sums of the groups in use. Shares of the target population leave referrers out of both parts. */
function totalRow(context: TableContext): ReportRow {
  const groups = groupsInUse(context);
  const isMarked = !groups.every(hasTargetPopulation);
  const hasMark = columns.map(({ key }) => isMarked && (key === "surveyedShare" || key === "answerShareTarget"));
  const cells = rateFigures(context, groups).map((cell, index) =>
    hasMark[index] ? marked(cell, { star: true }) : cell,
  );
  return { key: "total", label: reportTexts.total, isTotal: true, cells };
}

/** Appendix 2: the associations that have to do with a group, so that the rows sum up to the total. */
export function appendix2(context: TableContext, group: GroupId): ReportTable {
  const concerned = context.data.associations.filter(({ registration }) => concerns(group, registration));
  const shown = columns.filter(({ key }) => hasTargetPopulation(group) || keysWithoutTarget.includes(key));
  const cells = (association?: string) =>
    rateFigures(context, [group], association).filter((_, index) => shown.includes(columns[index] as ReportColumn));
  return {
    id: `B2.${group}`,
    caption: texts.appendixCaption(group),
    stubHeadings: [reportTexts.association],
    layout: "rows",
    // The appendix breaks the line where table 3 has a colon.
    columns: shown.map(({ key, headings }) => ({ key, headings: headings.map((text) => text.replace(":", "")) })),
    sections: [
      {
        heading: [],
        rows: [
          ...concerned.map(({ name }) => ({ key: name, label: name, cells: cells(name) })),
          { key: "total", label: reportTexts.totalOf(concerned.length), isTotal: true, cells: cells() },
        ],
      },
    ],
    footnotes: [],
  };
}

/** The figures of a row, in the order of the columns. */
function rateFigures(context: TableContext, groups: readonly GroupId[], association?: string): readonly ReportCell[] {
  const where = association === undefined ? {} : { association };
  const population = (figure: PopulationCount["figure"], of: readonly GroupId[]) =>
    of.map((group): PopulationCount => ({ of: "population", figure, group, ...where }));
  const answers = (of: readonly GroupId[]) =>
    of.map((group): SurveyCount => ({ of: "surveys", group, part: "all", ...where }));
  const withTarget = groups.filter(hasTargetPopulation);
  const target = population("targetPopulation", withTarget);
  const surveyed = population("surveyedPopulation", groups);
  const hasTarget = withTarget.length > 0;
  return [
    hasTarget ? countFigure(context, ...target) : noFigure,
    countFigure(context, ...surveyed),
    hasTarget ? percentFigure(context, population("surveyedPopulation", withTarget), target) : noFigure,
    countFigure(context, ...answers(groups)),
    percentFigure(context, answers(groups), surveyed),
    hasTarget ? percentFigure(context, answers(withTarget), target) : noFigure,
  ];
}
