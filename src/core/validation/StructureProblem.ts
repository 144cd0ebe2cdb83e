import type { GroupId, QuestionId } from "../instrument/Instrument";
import { severityOf } from "./rules";
import type { Finding } from "./Finding";

/** What binding a workbook could not settle. Nothing of it is guessed: the column or sheet stays unbound. */
export type StructureProblem =
  | { readonly kind: "editionUnknown"; readonly place: CellPlace | null }
  | { readonly kind: "groupTwice"; readonly group: GroupId; readonly place: CellPlace; readonly other: CellPlace }
  | { readonly kind: "groupUncertain"; readonly place: CellPlace }
  | { readonly kind: "groupNotInEdition"; readonly group: GroupId; readonly place: CellPlace }
  | { readonly kind: "questionMissing"; readonly question: QuestionId; readonly place: CellPlace }
  | { readonly kind: "questionTwice"; readonly question: QuestionId; readonly place: CellPlace }
  | { readonly kind: "questionConflict"; readonly question: QuestionId; readonly place: CellPlace }
  | { readonly kind: "wordingDiffers"; readonly question: QuestionId; readonly place: CellPlace }
  | { readonly kind: "alternativesUncertain"; readonly question?: QuestionId; readonly place: CellPlace }
  | { readonly kind: "questionLeftOut"; readonly question: QuestionId; readonly place: CellPlace }
  | { readonly kind: "headingsMissing"; readonly group: GroupId; readonly place: CellPlace }
  /** What a person has said of the binding no longer fits: the sheet or the heading it was about (name) is gone. */
  | {
      readonly kind: "correctionLost";
      readonly name: string;
      readonly question?: QuestionId;
      readonly place: CellPlace | null;
    }
  | { readonly kind: "unknownColumn"; readonly name: string; readonly place: CellPlace };

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const workbook = { sheet: null, row: null, column: null };

export function structureFinding({ kind, place, ...about }: StructureProblem): Finding {
  const rule = `structure/${kind}` as const;
  return { rule, severity: severityOf(rule), place: place ?? workbook, ...about };
}
