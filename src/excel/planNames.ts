import type { NameContent } from "../report/SheetContent";
import type { DefinedName } from "../workbook/Workbook";
import { WorkbookError } from "../app/errors";

/** The comments that tell the add-in's own names from the user's, and who of the add-in wants them. */
export const nameComments = {
  registration: "NNS indikatorer",
  merge: "NNS indikatorer: underlag",
  findings: "NNS indikatorer: kontroll",
  report: "NNS indikatorer: rapport",
} as const;

/** What is to be done with the workbook's names. */
export interface NamePlan {
  readonly add: readonly NameContent[];
  readonly change: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** Own names no formula uses any more. */
  readonly remove: readonly NameContent[];
  /** To be given to the names that are added. */
  readonly comment: string;
}

/**
 * Compares the wanted names with those in the workbook. Throws WorkbookError "nameTaken" where a name of the user's own
 * means something else: it is not changed, and the formulas could not be right without it.
 */
export function planNames(wanted: readonly NameContent[], present: readonly DefinedName[], comment: string): NamePlan {
  const byName = new Map(present.filter(({ sheet }) => !sheet).map((name) => [name.name.toLowerCase(), name]));
  const add: NameContent[] = [];
  const change: { name: string; from: string; to: string }[] = [];
  for (const { name, formula } of wanted) {
    const found = byName.get(name.toLowerCase());
    byName.delete(name.toLowerCase());
    if (!found) add.push({ name, formula });
    else if (found.formula === formula) continue;
    else if (found.comment === comment) change.push({ name: found.name, from: found.formula, to: formula });
    else throw new WorkbookError("nameTaken", name);
  }
  const remove = [...byName.values()].filter((name) => name.comment === comment);
  return { add, change, remove: remove.map(({ name, formula }) => ({ name, formula })), comment };
}
