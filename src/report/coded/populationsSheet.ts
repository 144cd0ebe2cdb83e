import { formTexts } from "../../text/registrationForm";
import { text } from "../cells";
import type { FileSheet } from "../FileContent";
import type { RowContent } from "../SheetContent";

/** Zero-based row of the first population. */
export const firstPopulationRow = 3;

/** The figures of a population, in the order of their columns. */
export const populationFigures = ["targetPopulation", "surveyedPopulation", "notReached"] as const;
export type PopulationFigure = (typeof populationFigures)[number];

/** The sheet of populations: a row per respondent group and activity, with the figures that are asked for. */
export function populationsSheet(
  lead: string,
  figures: readonly PopulationFigure[],
  rows: readonly RowContent[],
): FileSheet {
  const headings = [
    text(formTexts.group, "columnHeading"),
    text(formTexts.activity, "columnHeading"),
    ...figures.map((figure) => text(formTexts[figure], "countHeading")),
  ];
  return {
    kind: null,
    name: formTexts.populationsSheet,
    columnWidths: [24, 24, ...figures.map(() => 16)],
    rows: [[text(formTexts.populationsTitle, "title")], [text(lead, "lead")], headings, ...rows],
    rowHeights: new Map([[2, 30]]),
    frozenRows: firstPopulationRow,
    frozenColumns: 0,
    repeatedRow: firstPopulationRow - 1,
    gridlines: true,
  };
}
