import type {
  CarriedCell,
  CarriedField,
  CarriedRow,
  CarryOver,
  CarryOverDoubt,
  CarryOverObstacle,
} from "../../core/distribution/CarryOver";
import type { DistributedPopulation } from "../../core/distribution/distributedPopulations";
import { pairPopulations, type PopulationPair } from "../../core/distribution/pairPopulations";
import type { Instrument } from "../../core/instrument/Instrument";
import { isErrorValue, type RawValue } from "../../core/survey/RawValue";
import type { PopulationTable } from "../../core/survey/RegistrationCells";
import { SheetCells } from "../SheetCells";
import type { Sheet } from "../Workbook";

/** The words a new row gets for the whole association where the table has none of its own. */
const wholeAssociationLabel = "Hela förbundet";

/** Works out what carrying populations over changes in the sheet that holds the table. Changes nothing. */
export function planCarryOver(
  populations: readonly DistributedPopulation[],
  table: PopulationTable,
  sheet: Sheet,
  instrument: Instrument,
): CarryOver {
  const cells = new SheetCells(sheet);
  const rows: CarriedRow[] = [];
  const obstacles: CarryOverObstacle[] = [];
  const doubts: CarryOverDoubt[] = [];
  const freeRows = rowsWithRoom(table, cells);
  for (const { id, name } of instrument.groups) {
    const own = populations.filter(({ group }) => group === id);
    if (own.length === 0) continue;
    const paired = pairPopulations(id, own, table);
    obstacles.push(...paired.obstacles);
    doubts.push(...paired.untouched.map(({ activity }) => ({ kind: "untouched", group: id, activity }) as const));
    for (const pair of paired.pairs) {
      const row = pair.record?.row ?? freeRows.shift();
      const { activity } = pair.population;
      if (row === undefined) obstacles.push({ kind: "noRoom", group: id, activity });
      else rows.push(carriedRow(pair, row, { table, cells, groupName: name, obstacles }));
    }
  }
  return { sheet: sheet.name, rows, obstacles, doubts };
}

interface Surroundings {
  readonly table: PopulationTable;
  readonly cells: SheetCells;
  readonly groupName: string;
  /** Cells that cannot be changed are added here. */
  readonly obstacles: CarryOverObstacle[];
}

function carriedRow({ population, record }: PopulationPair, row: number, around: Surroundings): CarriedRow {
  const { group, activity } = population;
  const cells = (["group", "activity", "targetPopulation", "surveyedPopulation", "notReached"] as const).flatMap(
    (field) => {
      const column = around.table.columns[field];
      const after = valueFor(field, population, record !== null, around);
      return column === null || after === null ? [] : changedCell(field, row, column, after, around);
    },
  );
  return { group, activity: record?.activity ?? activity, row, isNew: record === null, cells };
}

/** Null where the cell is left alone: the names of a row that is there, and what is not known. */
function valueFor(
  field: CarriedField,
  population: PopulationPair["population"],
  isThere: boolean,
  { table, groupName }: Surroundings,
): string | number | null {
  if (field !== "group" && field !== "activity") return population[field];
  if (isThere) return null;
  const { records } = table;
  // A new row is named as the others are.
  if (field === "group") return records.find(({ group }) => group === population.group)?.groupText ?? groupName;
  const whole = records.find(({ activity, activityText }) => activity === null && activityText !== "")?.activityText;
  return population.activity ?? whole ?? wholeAssociationLabel;
}

function changedCell(
  field: CarriedField,
  row: number,
  column: number,
  after: string | number,
  { cells, obstacles }: Surroundings,
): readonly CarriedCell[] {
  const value = cells.value(row, column);
  if (cells.hasFormula(row, column)) {
    obstacles.push({ kind: "formula", row, column });
    return [];
  }
  const before = plainValue(value);
  if (before === null) obstacles.push({ kind: "strangeValue", row, column });
  return before === null || before === after ? [] : [{ field, column, before, after }];
}

function plainValue(value: RawValue): string | number | null {
  if (value === null) return "";
  return typeof value === "boolean" || isErrorValue(value) ? null : value;
}

/** Empty rows right below the last row of a group; inside the Excel table, where the rows stand in one. */
function rowsWithRoom({ records, columns, firstRow }: PopulationTable, cells: SheetCells): number[] {
  const last = records.reduce((row, record) => (record.group === null ? row : Math.max(row, record.row)), firstRow - 1);
  const bound = Object.values(columns).filter((column) => column !== null);
  const around = cells.sheet.tables.find(
    ({ row, rowCount, column, columnCount }) =>
      row < firstRow && row + rowCount >= firstRow && columns.group >= column && columns.group < column + columnCount,
  );
  const end = around ? around.row + around.rowCount - (around.hasTotals ? 1 : 0) : last + 1 + mostNewRows;
  const free: number[] = [];
  for (let row = last + 1; row < end; row += 1) {
    const isFree = bound.every((column) => cells.value(row, column) === null && !cells.hasFormula(row, column));
    if (!isFree) break;
    free.push(row);
  }
  return free;
}

/** More than any association has groups and activities. */
const mostNewRows = 500;
