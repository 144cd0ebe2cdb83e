import type { DistributionCells } from "../core/distribution/DistributionCells";
import type { DistributionProblem } from "../core/distribution/DistributionProblem";
import type { Instrument } from "../core/instrument/Instrument";
import { instrumentOf } from "../core/instrument/instruments";
import type { WorkbookFacts } from "../core/survey/WorkbookFacts";
import { bindDistribution } from "../workbook/distribution/bindDistribution";
import { readDistribution } from "../workbook/distribution/readDistribution";
import { foreignSheets } from "../workbook/ownSheets";
import { workbookFacts } from "../workbook/workbookFacts";
import type { Workbook } from "../workbook/Workbook";

/** A distribution workbook that has been recognised, with what it says and what could not be settled. */
export interface OpenDistribution {
  readonly kind: "distribution";
  readonly instrument: Instrument;
  readonly workbook: WorkbookFacts;
  readonly problems: readonly DistributionProblem[];
  readonly cells: DistributionCells;
}

/** Null when no sheet lists persons or counts of surveys that were handed out. */
export function openDistribution(workbook: Workbook): OpenDistribution | null {
  const bound = bindDistribution(foreignSheets(workbook));
  if (!bound) return null;
  const { binding, problems } = bound;
  const cells = readDistribution(workbook, binding);
  return {
    kind: "distribution",
    instrument: instrumentOf(binding.edition),
    workbook: workbookFacts(workbook),
    problems,
    cells,
  };
}
