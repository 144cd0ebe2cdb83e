import { appendix1GroupNames, appendix1Texts as texts, reportTexts } from "../../text/nationalReport";
import type { ReportTable } from "../ReportTable";
import { countFigure } from "./figures";
import type { TableContext } from "./TableContext";

/** Appendix 1: the associations that take part, with their answered surveys per group. A star marks those that are new. */
export function appendix1(context: TableContext): ReportTable {
  const { data, instrument } = context;
  const groups = instrument.groups.map(({ id }) => id);
  const cells = (association?: string) =>
    groups.map((group) =>
      countFigure(context, {
        of: "surveys",
        group,
        part: "all",
        ...(association === undefined ? {} : { association }),
      }),
    );
  return {
    id: "B1",
    caption: texts.caption,
    introduction: texts.introduction(data.associations.length, data.year),
    stubHeadings: [reportTexts.association],
    layout: "rows",
    columns: groups.map((group) => ({ key: group, headings: [appendix1GroupNames[group]] })),
    sections: [
      {
        heading: [],
        rows: [
          ...data.associations.map(({ name, isNew }) => ({
            key: name,
            label: name,
            ...(isNew === true ? { labelStar: true as const } : {}),
            cells: cells(name),
          })),
          { key: "total", label: reportTexts.totalOf(data.associations.length), isTotal: true, cells: cells() },
        ],
      },
    ],
    footnotes: data.associations.some(({ isNew }) => isNew === true) ? [texts.newFootnote] : [],
  };
}
