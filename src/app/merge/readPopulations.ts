import type { Population } from "../../core/survey/Registration";
import { headings } from "../../text/resultWorkbook";
import { cellIn, rowsBelow, type HeadingPlaces } from "../../workbook/findHeadings";
import type { Row, Sheet } from "../../workbook/Workbook";
import { groupOfName, isCount } from "./readNames";
import { damaged, headingsIn, textOf } from "./resultCells";

const populationHeadings = {
  association: headings.association,
  group: headings.group,
  targetPopulation: headings.targetPopulation,
  surveyedPopulation: headings.surveyedPopulation,
  notReached: headings.notReached,
};

/** Populations by association. Throws ResultError "damaged" where a cell is nothing the add-in writes. */
export function readPopulations(sheet: Sheet): ReadonlyMap<string, readonly Population[]> {
  const populations = new Map<string, Population[]>();
  const places = headingsIn(sheet, populationHeadings);
  for (const row of rowsBelow(sheet, places)) {
    const association = textOf(cellIn(row, places.columns.association));
    const population = readPopulation(row, places, sheet);
    const own = populations.get(association);
    if (own) own.push(population);
    else populations.set(association, [population]);
  }
  return populations;
}

function readPopulation(
  row: Row,
  { columns }: HeadingPlaces<keyof typeof populationHeadings>,
  sheet: Sheet,
): Population {
  const group = groupOfName(cellIn(row, columns.group));
  const figure = (column: number): number | null => {
    const value = cellIn(row, column);
    if (value === null || isCount(value)) return value;
    throw damaged(sheet, row.row);
  };
  if (!group) throw damaged(sheet, row.row);
  return {
    group,
    activity: null,
    targetPopulation: figure(columns.targetPopulation),
    surveyedPopulation: figure(columns.surveyedPopulation),
    notReached: figure(columns.notReached),
  };
}
