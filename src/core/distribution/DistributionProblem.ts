import type { Finding } from "../validation/Finding";
import { severityOf } from "../validation/rules";
import type { CellPlace } from "../validation/StructureProblem";
import type { ParticipantGroup } from "./DistributionCells";

/** A column of the persons or of the counts, e.g. "start". */
export type DistributionField =
  | "code"
  | "activity"
  | "start"
  | "end"
  | "handedOut"
  | "reason"
  | "answered"
  | "group"
  | "targetPopulation"
  | "surveyedPopulation";

/** What binding a distribution workbook could not settle. Nothing of it is guessed: the column or sheet stays unbound. */
export type DistributionProblem =
  | { readonly kind: "tableTwice"; readonly place: CellPlace; readonly other: CellPlace }
  | {
      readonly kind: "columnMissing" | "columnTwice";
      readonly name: DistributionField;
      /** The survey a column is about. */
      readonly group?: ParticipantGroup;
      readonly place: CellPlace;
    };

export function distributionProblemFinding({ kind, ...about }: DistributionProblem): Finding {
  const rule = `distribution/${kind}` as const;
  return { rule, severity: severityOf(rule), ...about };
}
