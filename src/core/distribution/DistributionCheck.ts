import type { Instrument } from "../instrument/Instrument";
import type { WorkbookFacts } from "../survey/WorkbookFacts";
import type { Check } from "../validation/Check";
import type { DistributionCells } from "./DistributionCells";

/** What the checks of a distribution workbook look at. */
export interface DistributionContext {
  readonly workbook: WorkbookFacts;
  readonly cells: DistributionCells;
  readonly instrument: Instrument;
}

export type DistributionCheck = Check<DistributionContext>;
