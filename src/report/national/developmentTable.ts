import type { YearCount } from "../../core/national/CountKey";
import { developmentTexts as texts, reportTexts } from "../../text/nationalReport";
import type { ReportCell, ReportTable } from "../ReportTable";
import { countFigure, meanFigure, noFigure, percentFigure } from "./figures";
import type { TableContext } from "./TableContext";

/** The instrument has been used all year round since then; the measurement of autumn 2017 was a first trial. */
const firstYear = 2018;

/** The years of the measurement that something is known about, this one last. */
export function measuredYears({ data }: TableContext): readonly number[] {
  const earlier = data.history.years.map(({ year }) => year).filter((year) => year >= firstYear && year < data.year);
  return [...new Set(earlier)].sort((one, other) => one - other).concat(data.year);
}

/** Table 22: surveys and associations over the years. */
export function developmentTable(context: TableContext, id: string): ReportTable {
  const years = measuredYears(context);
  const key = (year: number, figure: YearCount["figure"]): YearCount => ({ of: "year", year, figure });
  const perYear = (figureOf: (year: number) => ReportCell, total: ReportCell = noFigure) => [
    ...years.map(figureOf),
    total,
  ];
  const count = (figure: YearCount["figure"]) => (year: number) => countFigure(context, key(year, figure));
  const allSurveys = countFigure(context, ...years.map((year) => key(year, "surveys")));
  return {
    id,
    caption: texts.caption(id, years[0] ?? context.data.year, context.data.year),
    stubHeadings: [""],
    layout: "rows",
    columns: [
      ...years.map((year) => ({ key: String(year), headings: [String(year)] })),
      { key: "total", headings: [reportTexts.total] },
    ],
    sections: [
      {
        heading: [],
        rows: [
          { key: "surveys", label: texts.surveys, cells: perYear(count("surveys"), allSurveys) },
          { key: "associations", label: texts.associations, cells: perYear(count("associations")) },
          {
            key: "mean",
            label: texts.mean,
            cells: perYear((year) => meanFigure(context, [key(year, "surveys")], [key(year, "associations")])),
          },
          {
            key: "associationsInCountry",
            label: texts.associationsInCountry,
            cells: perYear(count("associationsInCountry")),
          },
          {
            key: "share",
            label: texts.share,
            cells: perYear((year) =>
              percentFigure(context, [key(year, "associations")], [key(year, "associationsInCountry")]),
            ),
          },
        ],
      },
    ],
    footnotes: [],
  };
}
