import { sha256 } from "../sha256";
import { isAnswered } from "../statistics/isAnswered";
import type { Registration } from "../survey/Registration";

/** Fewer answered surveys than this may be alike by chance. */
const fewestToRecognise = 5;

/**
 * Tells the answers of one association from those of another, whatever it is called. Null when there
 * are too few to tell. The same before and after condensing.
 */
export function answersHash(registration: Registration): string | null {
  const surveys = registration.groups.flatMap((group) => group.surveys.filter(isAnswered));
  if (surveys.length < fewestToRecognise) return null;
  const groups = registration.groups.map(({ group, surveys: own }) => [
    group,
    own.filter(isAnswered).map(({ background, answers }) => [background, answers]),
  ]);
  return sha256(JSON.stringify(groups.filter(([, own]) => (own?.length ?? 0) > 0)));
}
