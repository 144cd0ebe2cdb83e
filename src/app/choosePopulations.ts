import { bindPopulations, populationColumnsAt } from "../workbook/binding/bindPopulations";
import { searchedRows } from "../workbook/binding/findHeadingRow";
import { columnReference, rowReference } from "../workbook/binding/references";
import type { PopulationColumn, PopulationsCorrection } from "../workbook/memory/BindingCorrection";
import { cellsNamed, type SheetCells } from "../workbook/SheetCells";
import type { Workbook } from "../workbook/Workbook";
import { describeColumns, type ColumnDescription } from "./describeColumns";
import { populationColumns } from "./describePopulations";

/** What a person has chosen so far of where the table of populations stands. */
export interface PopulationsChoice {
  readonly sheet: string;
  readonly headingRow: number | null;
  readonly columns: Readonly<Record<PopulationColumn, number | null>>;
}

/** Why a choice cannot be used. */
export type PopulationsProblem =
  { readonly kind: "noRow" | "noGroup" } | { readonly kind: "sameColumn"; readonly column: PopulationColumn };

export interface PopulationsOffer {
  /** Zero-based. */
  readonly rows: readonly number[];
  readonly columns: readonly ColumnDescription[];
}

const noColumns: PopulationsChoice["columns"] = {
  group: null,
  activity: null,
  targetPopulation: null,
  surveyedPopulation: null,
  notReached: null,
};

/** A sheet, with the table that is found there by its headings, if any is. */
export function choosePopulationSheet(workbook: Workbook, sheet: string): PopulationsChoice {
  const found = bindPopulations([cellsNamed(workbook, sheet)]);
  return { sheet, headingRow: found?.headingRow ?? null, columns: found?.columns ?? noColumns };
}

/** A row of headings, with the columns whose headings are known. */
export function choosePopulationRow(workbook: Workbook, sheet: string, headingRow: number): PopulationsChoice {
  return { sheet, headingRow, columns: populationColumnsAt(cellsNamed(workbook, sheet), headingRow) };
}

/** The rows of the sheet that may hold the headings, and the columns under the row that is chosen. */
export function offerPopulations(workbook: Workbook, { sheet, headingRow }: PopulationsChoice): PopulationsOffer {
  const cells = cellsNamed(workbook, sheet);
  const rows = cells.sheet.rows.map(({ row }) => row).filter((row) => row < searchedRows);
  const columns =
    headingRow === null ? [] : describeColumns(cells, headingRow, (column) => isFilledBelow(cells, headingRow, column));
  return { rows, columns };
}

/** The correction that is to be remembered, or what is lacking. */
export function choosePopulations(
  workbook: Workbook,
  { sheet, headingRow, columns }: PopulationsChoice,
): PopulationsCorrection | PopulationsProblem {
  if (headingRow === null) return { kind: "noRow" };
  if (columns.group === null) return { kind: "noGroup" };
  const twice = populationColumns.find((name, index) =>
    populationColumns.slice(0, index).some((earlier) => columns[name] !== null && columns[earlier] === columns[name]),
  );
  if (twice) return { kind: "sameColumn", column: twice };
  const cells = cellsNamed(workbook, sheet);
  const at = (name: PopulationColumn) => {
    const column = columns[name];
    return column === null ? null : columnReference(cells, headingRow, column);
  };
  return {
    kind: "populations",
    sheet,
    row: rowReference(cells, headingRow),
    columns: {
      group: at("group"),
      activity: at("activity"),
      targetPopulation: at("targetPopulation"),
      surveyedPopulation: at("surveyedPopulation"),
      notReached: at("notReached"),
    },
  };
}

function isFilledBelow(cells: SheetCells, headingRow: number, column: number): boolean {
  return cells.sheet.rows.some(({ row }) => row > headingRow && cells.value(row, column) !== null);
}
