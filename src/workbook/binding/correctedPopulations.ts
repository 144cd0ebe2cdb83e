import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { BindingCorrection, PopulationColumn, PopulationsCorrection } from "../memory/BindingCorrection";
import type { SheetCells } from "../SheetCells";
import type { PopulationBinding } from "./Binding";
import { bindPopulations } from "./bindPopulations";
import { findColumn, findRow } from "./references";

/** The table of populations as a person has said, else as found on the sheets without surveys. */
export function correctedPopulations(
  all: readonly SheetCells[],
  others: readonly SheetCells[],
  corrections: readonly BindingCorrection[],
  problems: StructureProblem[],
): PopulationBinding | null {
  const said = corrections.findLast((one) => one.kind === "populations");
  const cells = said?.kind === "populations" && all.find(({ sheet }) => sheet.name === said.sheet);
  if (!cells || said?.kind !== "populations") return bindPopulations(others);
  const found = resolved(cells, said);
  if (typeof found !== "string") return found;
  problems.push({ kind: "correctionLost", name: found, place: { sheet: said.sheet, row: 0, column: 0 } });
  return bindPopulations(others);
}

/** The binding, or the name of what is not there any more. */
function resolved(cells: SheetCells, { sheet, row, columns }: PopulationsCorrection): PopulationBinding | string {
  const headingRow = findRow(cells, row);
  if (headingRow === null) return row.texts[0] ?? "";
  const at = (name: PopulationColumn) => {
    const reference = columns[name];
    return reference && { name: reference.anchor, column: findColumn(cells, headingRow, reference) };
  };
  const found = {
    group: at("group"),
    activity: at("activity"),
    targetPopulation: at("targetPopulation"),
    surveyedPopulation: at("surveyedPopulation"),
    notReached: at("notReached"),
  };
  const lost = Object.values(found).find((one) => one && one.column === null);
  const group = found.group?.column ?? null;
  if (lost || group === null) return lost?.name ?? "";
  const columnOf = (name: PopulationColumn) => found[name]?.column ?? null;
  return {
    sheet,
    headingRow,
    columns: {
      group,
      activity: columnOf("activity"),
      targetPopulation: columnOf("targetPopulation"),
      surveyedPopulation: columnOf("surveyedPopulation"),
      notReached: columnOf("notReached"),
    },
  };
}
