import { foldHeading } from "./foldHeading";
import { similarity } from "./similarity";

/** Alike enough to be a misspelling. Two names of the reports are never this alike, directions aside. */
const likeEnough = 0.8;

/** In shorter names one letter makes another name. */
const shortest = 5;

/** Words that tell two neighbours apart, however alike the names are. Without dots and rings, which people forget. */
const directions: ReadonlySet<string> = new Set([
  ...["norra", "sodra", "ostra", "vastra", "mellersta", "mitt", "centrala"],
  ...["inre", "yttre", "ovre", "nedre", "nya", "gamla"],
]);

/**
 * The known name that a name is a misspelling of; null when it is like none of them, or like two. Names with other
 * numbers or directions in them are other names: "Arena 2" is no misspelling of "Arena 1".
 */
export function nearMiss(name: string, known: readonly string[]): string | null {
  const folded = foldHeading(name);
  if (folded.length < shortest) return null;
  const marks = distinctions(folded);
  const alike = known
    .map((candidate) => ({ candidate, text: foldHeading(candidate) }))
    .filter(({ text }) => distinctions(text) === marks)
    .map(({ candidate, text }) => ({ candidate, likeness: similarity(text, folded) }))
    .filter(({ likeness }) => likeness >= likeEnough)
    .sort((first, second) => second.likeness - first.likeness);
  const [best, next] = alike;
  return best && best.likeness > (next?.likeness ?? 0) ? best.candidate : null;
}

function distinctions(folded: string): string {
  return folded
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(" ")
    .filter((word) => directions.has(word) || /\d/.test(word))
    .join(" ");
}
