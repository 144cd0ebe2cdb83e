import type { PopulationCount, SurveyCount } from "../../core/national/CountKey";
import type { GroupId } from "../../core/instrument/Instrument";
import { answeredGroupNames, report2017Texts as texts } from "../../text/report2017";
import { groupNames } from "../../text/terms";
import { columnsOf, countFigure, differenceFigure, percentFigure } from "../national/figures";
import { groupsInUse, type TableContext } from "../national/TableContext";
import type { ReportRow, ReportTable } from "../ReportTable";

/** Table 1: how many were asked, per association and group. */
export function askedPerAssociation(context: TableContext): ReportTable {
  const { data, instrument } = context;
  const groups = instrument.groups.map(({ id }) => id);
  const cells = (association?: string) => {
    const where = association === undefined ? {} : { association };
    return [
      countFigure(context, { of: "activities", ...where }),
      ...groups.map((group) => countFigure(context, { ...asked(group), ...where })),
    ];
  };
  return {
    id: "1",
    caption: texts.caption(1),
    introduction: texts.introduction,
    stubHeadings: ["", texts.association],
    layout: "rows",
    columns: columnsOf({ activities: texts.activities, ...namesOf(groups) }),
    sections: [
      {
        heading: [],
        rows: [
          ...data.associations.map(({ name }, index) => ({
            key: name,
            number: index + 1,
            label: name,
            cells: cells(name),
          })),
          { key: "total", label: texts.total, isTotal: true, cells: cells() },
        ],
      },
    ],
    footnotes: [],
  };
}

function namesOf(groups: readonly GroupId[]): Readonly<Record<string, string>> {
  return Object.fromEntries(groups.map((group) => [group, groupNames[group]]));
}

/** Table 2: asked, non-response and answers per group, participants together, and all. */
export function responseTable(context: TableContext): ReportTable {
  const groups = context.instrument.groups.map(({ id }) => id);
  const isParticipants = (group: GroupId) => group === "participantsOngoing" || group === "participantsExit";
  const participants = groups.filter(isParticipants);
  const inUse = groupsInUse(context);
  const row = (group: GroupId): ReportRow => ({
    key: group,
    label: answeredGroupNames[group],
    cells: responseFigures(context, [group]),
  });
  const totalRow = (key: string, label: string, of: readonly GroupId[]): ReportRow => ({
    key,
    label,
    isTotal: true,
    cells: responseFigures(
      context,
      of.filter((group) => inUse.includes(group)),
    ),
  });
  return {
    id: "2",
    caption: texts.caption(2),
    stubHeadings: [texts.group],
    layout: "rows",
    columns: columnsOf({
      asked: texts.asked,
      nonResponse: texts.nonResponse,
      responseRate: texts.responseRate,
      answers: texts.answers,
    }),
    sections: [
      {
        heading: [],
        rows: [
          ...participants.map(row),
          totalRow("participants", texts.participants, participants),
          ...groups.filter((group) => !isParticipants(group)).map(row),
          totalRow("total", texts.allGroups, groups),
        ],
      },
    ],
    footnotes: [],
  };
}

function responseFigures(context: TableContext, groups: readonly GroupId[]) {
  const [surveyed, answers] = [groups.map(asked), groups.map(answered)];
  return [
    countFigure(context, ...surveyed),
    differenceFigure(context, surveyed, answers),
    percentFigure(context, answers, surveyed),
    countFigure(context, ...answers),
  ];
}

export function asked(group: GroupId): PopulationCount {
  return { of: "population", figure: "surveyedPopulation", group };
}

export function answered(group: GroupId): SurveyCount {
  return { of: "surveys", group, part: "all" };
}
