import type { PopulationBinding } from "../workbook/binding/Binding";
import type { Confidence } from "../workbook/binding/confidence";
import { correctedPopulations } from "../workbook/binding/correctedPopulations";
import type { BindingCorrection, PopulationColumn } from "../workbook/memory/BindingCorrection";
import type { SheetCells } from "../workbook/SheetCells";

/** In the order they usually stand. */
export const populationColumns = [
  "group",
  "activity",
  "targetPopulation",
  "surveyedPopulation",
  "notReached",
] as const satisfies readonly PopulationColumn[];

/** Where the table of populations stands. Its figures are not told. */
export interface PopulationsDescription {
  readonly table: PopulationBinding | null;
  /** Empty where there is no column, or none with a heading. */
  readonly headings: Readonly<Record<PopulationColumn, string>>;
  readonly confidence: Confidence;
}

export function describePopulations(
  all: readonly SheetCells[],
  table: PopulationBinding | null,
  corrections: readonly BindingCorrection[],
): PopulationsDescription {
  const cells = all.find(({ sheet }) => sheet.name === table?.sheet);
  const heading = (name: PopulationColumn) => {
    const column = table?.columns[name] ?? null;
    return table && cells && column !== null ? cells.text(table.headingRow, column) : "";
  };
  const isChosen = correctedPopulations(all, [], corrections, []) !== null;
  return {
    table,
    headings: {
      group: heading("group"),
      activity: heading("activity"),
      targetPopulation: heading("targetPopulation"),
      surveyedPopulation: heading("surveyedPopulation"),
      notReached: heading("notReached"),
    },
    confidence: isChosen ? "chosen" : table ? "certain" : "none",
  };
}
