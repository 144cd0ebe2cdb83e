import type { SheetCells } from "../SheetCells";
import { columnOf } from "./bindGroupSheet";
import type { PopulationBinding } from "./Binding";
import { searchedRows } from "./findHeadingRow";
import { populationHeadings } from "./vocabulary";

/** The table of populations: a row with headings for the group and for those who were asked. Null when there is none. */
export function bindPopulations(sheets: readonly SheetCells[]): PopulationBinding | null {
  for (const cells of sheets) {
    for (const { row } of cells.sheet.rows.filter((candidate) => candidate.row < searchedRows)) {
      const columns = {
        activity: columnOf(cells, row, populationHeadings.activity),
        targetPopulation: columnOf(cells, row, populationHeadings.targetPopulation),
        surveyedPopulation: columnOf(cells, row, populationHeadings.surveyedPopulation),
        notReached: columnOf(cells, row, populationHeadings.notReached),
      };
      const group = columnOf(cells, row, populationHeadings.group);
      if (group !== null && columns.surveyedPopulation !== null) {
        return { sheet: cells.sheet.name, headingRow: row, columns: { group, ...columns } };
      }
    }
  }
  return null;
}
