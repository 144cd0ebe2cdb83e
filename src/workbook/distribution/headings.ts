import type { DistributionField } from "../../core/distribution/DistributionProblem";
import type { ParticipantGroup } from "../../core/distribution/DistributionCells";
import { textsIn } from "../binding/findHeadingRow";
import { foldHeading } from "../../core/survey/foldHeading";
import { groupNamed } from "../binding/groupOfSheet";
import { similarity } from "../../core/survey/similarity";
import type { SheetCells } from "../SheetCells";
import { handoutWords, surveyWords } from "./vocabulary";

/** What a heading says its column is. */
export interface ReadHeading {
  readonly field: DistributionField;
  /** For columns about a survey. */
  readonly survey: ParticipantGroup | null;
  readonly column: number;
}

/** A heading, or one word of it, may be misspelt a little; two of the vocabulary's are this alike only if they mean the same. */
const likeEnough = { heading: 0.85, word: 0.8 };

type Vocabulary<T> = readonly (readonly [T, readonly string[]])[];

/** What a whole folded heading is: exactly, or but for a misspelling. Null when nothing is near. */
export function namedIn<T>(vocabulary: Vocabulary<T>, heading: string): T | null {
  const exact = vocabulary.find(([, names]) => names.includes(heading));
  const near = vocabulary.find(([, names]) => names.some((name) => isLike(name, heading, likeEnough.heading)));
  return (exact ?? near)?.[0] ?? null;
}

/** Short words are too easily like another. */
function isLike(known: string, text: string, least: number): boolean {
  return known.length >= 5 && similarity(known, text) >= least;
}

/** What a folded heading speaks of: one of its words is one of the vocabulary's, or nearly. */
function spokenOf<T>(vocabulary: Vocabulary<T>, heading: string): T | null {
  const words = heading.split(" ");
  const found = vocabulary.find(([, known]) =>
    words.some((word) => known.some((name) => name === word || isLike(name, word, likeEnough.word))),
  );
  return found?.[0] ?? null;
}

/** The headings of a row that are known, left to right. Whole headings first: "Avslutad" is an end, not a survey. */
export function readHeadings(
  cells: SheetCells,
  row: number,
  whole: Vocabulary<DistributionField>,
): readonly ReadHeading[] {
  return textsIn(cells, row).flatMap(({ column, text }): readonly ReadHeading[] => {
    const heading = foldHeading(text);
    const field = namedIn(whole, heading);
    if (field) return [{ field, survey: null, column }];
    const spoken = spokenOf(handoutWords, heading);
    const survey = spoken && surveyOf(cells, row, column, heading);
    return spoken && survey ? [{ field: spoken, survey, column }] : [];
  });
}

/** The survey a heading is about: it says so, or the heading above that reaches over it does, or the sheet's name. */
function surveyOf(cells: SheetCells, row: number, column: number, heading: string): ParticipantGroup | null {
  const own = spokenOf(surveyWords, heading);
  if (own) return own;
  const above = textsIn(cells, row - 1).findLast((candidate) => candidate.column <= column);
  const band = above ? spokenOf(surveyWords, foldHeading(above.text)) : null;
  if (band) return band;
  const named = groupNamed(cells.sheet.name);
  return named === "participantsOngoing" || named === "participantsExit" ? named : null;
}
