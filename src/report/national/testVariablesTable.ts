import { table2Texts as texts } from "../../text/nationalReport";
import type { ReportSection, ReportTable } from "../ReportTable";
import { columnsOf, text } from "./figures";
import type { TableContext } from "./TableContext";

/** Which of the four tests a row of the table takes part in, in the order of the columns. */
const marks = {
  all: [false, false, true, true],
  both: [true, true, true, true],
  positive: [true, false, true, false],
  clearlyPositive: [false, true, false, true],
} as const;

/** Table 2: the variables of the four tests of each question. Only the years follow the data. */
export function table2({ data }: TableContext): ReportTable {
  return {
    id: "2",
    caption: texts.caption,
    stubHeadings: ["", texts.variables],
    layout: "rowGroups",
    columns: columnsOf(texts.columns),
    sections: [
      section(texts.sex, [
        [texts.all, "all"],
        [texts.women, "both"],
        [texts.men, "both"],
      ]),
      section(texts.period, [
        [String(data.year - 1), "all"],
        [String(data.year), "both"],
      ]),
      section(texts.category, [
        [texts.negative, "both"],
        [texts.neither, "both"],
        [texts.positive, "positive"],
        [texts.clearlyPositive, "clearlyPositive"],
      ]),
    ],
    footnotes: [],
  };
}

function section(heading: string, rows: readonly (readonly [string, keyof typeof marks])[]): ReportSection {
  return {
    heading: [heading],
    rows: rows.map(([label, tests]) => ({
      key: label,
      label,
      cells: marks[tests].map((isUsed) => text(isUsed ? texts.mark : "")),
    })),
  };
}
