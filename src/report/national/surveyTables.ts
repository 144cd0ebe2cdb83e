import type { SurveyCount, SurveyPart } from "../../core/national/CountKey";
import type { GroupId } from "../../core/instrument/Instrument";
import type { DistributionRoutine } from "../../core/survey/Registration";
import { reportTexts, routineTexts, sexTableTexts, surveyGroupNames, table1Texts } from "../../text/nationalReport";
import type { ReportRow, ReportSection, ReportTable } from "../ReportTable";
import { columnsOf, countFigure, percentFigure } from "./figures";
import type { TableContext } from "./TableContext";

/** Table 1: answered surveys and associations per respondent group. */
export function table1(context: TableContext): ReportTable {
  const groups = context.instrument.groups.map(({ id }) => id);
  const surveys = groups.map((group): SurveyCount => ({ of: "surveys", group, part: "all" }));
  return {
    id: "1",
    caption: table1Texts.caption,
    stubHeadings: [""],
    layout: "rows",
    columns: [
      ...groups.map((group) => ({ key: group, headings: [surveyGroupNames[group]] })),
      { key: "total", headings: [reportTexts.total] },
    ],
    sections: [
      {
        heading: [],
        rows: [
          {
            key: "answeredSurveys",
            label: table1Texts.surveys,
            cells: [...surveys.map((key) => countFigure(context, key)), countFigure(context, ...surveys)],
          },
          {
            key: "associations",
            label: table1Texts.associations,
            cells: [...groups, null].map((group) => countFigure(context, { of: "associations", group })),
          },
        ],
      },
    ],
    footnotes: [],
  };
}

/** Tables 4 and 5: participants who answered, by stated sex. */
export function sexTable(context: TableContext, number: number, group: GroupId): ReportTable {
  const keyOf = (part: SurveyPart): SurveyCount => ({ of: "surveys", group, part });
  const row = (part: "women" | "men" | "notStated" | "all"): ReportRow => ({
    key: part,
    label: sexTableTexts[part],
    ...(part === "all" ? { isTotal: true } : {}),
    cells: [countFigure(context, keyOf(part)), percentFigure(context, [keyOf(part)], [keyOf("all")])],
  });
  return {
    id: String(number),
    caption: sexTableTexts.caption(number, group),
    stubHeadings: [""],
    layout: "rows",
    columns: columnsOf({ answers: surveyGroupNames[group], share: reportTexts.share }),
    sections: [{ heading: [], rows: [row("women"), row("men"), row("notStated"), row("all")] }],
    footnotes: [],
  };
}

const routines = Object.keys(routineTexts.columns) as readonly DistributionRoutine[];

/** Table 6: surveys of ongoing participants by how the association hands them out. */
export function table6(context: TableContext): ReportTable {
  return {
    id: "6",
    caption: routineTexts.caption,
    stubHeadings: ["", ""],
    layout: "rowGroups",
    columns: columnsOf({ ...routineTexts.columns, total: reportTexts.total }),
    sections: [
      routineSection(context, "women", routineTexts.women),
      routineSection(context, "men", routineTexts.men),
      { ...routineSection(context, "all", reportTexts.total), isTotal: true },
    ],
    footnotes: [],
  };
}

function routineSection(context: TableContext, part: "women" | "men" | "all", heading: string): ReportSection {
  const all: SurveyCount = { of: "surveys", group: "participantsOngoing", part };
  const keys = [...routines.map((routine) => ({ ...all, routine })), all];
  return {
    heading: [heading],
    rows: [
      { key: `${part}Count`, label: reportTexts.count, cells: keys.map((key) => countFigure(context, key)) },
      { key: `${part}Share`, label: reportTexts.share, cells: keys.map((key) => percentFigure(context, [key], [all])) },
    ],
  };
}
