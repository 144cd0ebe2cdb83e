import type { SheetCells } from "../SheetCells";
import type { PopulationColumn } from "../memory/BindingCorrection";
import { columnOf } from "./bindGroupSheet";
import type { PopulationBinding } from "./Binding";
import { searchedRows } from "./findHeadingRow";
import { populationHeadings } from "./vocabulary";

/** The table of populations: a row with headings for the group and for those who were asked. Null when there is none. */
export function bindPopulations(sheets: readonly SheetCells[]): PopulationBinding | null {
  for (const cells of sheets) {
    for (const { row } of cells.sheet.rows.filter((candidate) => candidate.row < searchedRows)) {
      const { group, ...columns } = populationColumnsAt(cells, row);
      if (group !== null && columns.surveyedPopulation !== null) {
        return { sheet: cells.sheet.name, headingRow: row, columns: { group, ...columns } };
      }
    }
  }
  return null;
}

/** The columns whose headings in a row are known. */
export function populationColumnsAt(cells: SheetCells, row: number): Readonly<Record<PopulationColumn, number | null>> {
  return {
    group: columnOf(cells, row, populationHeadings.group),
    activity: columnOf(cells, row, populationHeadings.activity),
    targetPopulation: columnOf(cells, row, populationHeadings.targetPopulation),
    surveyedPopulation: columnOf(cells, row, populationHeadings.surveyedPopulation),
    notReached: columnOf(cells, row, populationHeadings.notReached),
  };
}
