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
  const words = marksIn(folded);
  const alike = known
    .map((candidate) => ({ candidate, text: foldHeading(candidate) }))
    .filter(({ text }) => agrees(words, marksIn(text)))
    .map(({ candidate, text }) => ({ candidate, text, likeness: similarity(text, folded) }))
    .filter(({ likeness }) => likeness >= likeEnough)
    .sort((first, second) => second.likeness - first.likeness);
  const [best] = alike;
  // A name known in two ways of writing is one name.
  const next = alike.find(({ text }) => text !== best?.text);
  return best && best.likeness > (next?.likeness ?? 0) ? best.candidate : null;
}

interface Marks {
  readonly numbers: string;
  readonly directions: readonly string[];
}

/** A direction that is misspelt is none: then the rest of the name decides. */
function agrees(name: Marks, known: Marks): boolean {
  return name.numbers === known.numbers && name.directions.every((word) => known.directions.includes(word));
}

function marksIn(folded: string): Marks {
  const words = folded.normalize("NFD").replace(/\p{M}/gu, "").split(" ");
  return {
    numbers: words.filter((word) => /\d/.test(word)).join(" "),
    directions: words.filter((word) => directions.has(word)),
  };
}
