import type { StructureProblem } from "../../core/validation/StructureProblem";

const alwaysUncertain: ReadonlySet<StructureProblem["kind"]> = new Set([
  "editionUnknown",
  "groupTwice",
  "groupUncertain",
  "groupNotInEdition",
  "questionTwice",
  "questionConflict",
  "alternativesUncertain",
  "headingsMissing",
]);

/**
 * What binding could not settle and a person has to. A question without a column is a choice of the association's,
 * unless a column with answers belongs to no question.
 */
export function uncertainIn(problems: readonly StructureProblem[]): readonly StructureProblem[] {
  const sheetsWith = (kind: StructureProblem["kind"]) =>
    new Set(problems.filter((problem) => problem.kind === kind).map(({ place }) => place?.sheet));
  const [missing, unknown] = [sheetsWith("questionMissing"), sheetsWith("unknownColumn")];
  return problems.filter(({ kind, place }) => {
    if (kind === "questionMissing") return unknown.has(place?.sheet);
    if (kind === "unknownColumn") return missing.has(place?.sheet);
    return alwaysUncertain.has(kind);
  });
}
