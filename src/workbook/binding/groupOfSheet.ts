import type { GroupId, Instrument } from "../../core/instrument/Instrument";
import { questionsOf } from "../../core/instrument/instruments";
import type { SheetCells } from "../SheetCells";
import type { HeadingRow } from "./findHeadingRow";
import { foldHeading } from "../../core/survey/foldHeading";
import { changed, isWordingOf, same } from "./likeness";
import { withWordingNearby } from "./matchQuestion";
import { groupNames, groupWords } from "./vocabulary";

/** The group a name stands for: by the whole name, else by one tell-tale word. Null when none or several fit. */
export function groupNamed(name: string): GroupId | null {
  const whole = groupOfWholeName(name);
  if (whole) return whole;
  const folded = foldHeading(name);
  const words = groupWords.filter(([, word]) => word.test(folded));
  return words.length === 1 ? (words[0]?.[0] ?? null) : null;
}

/** The group whose name, or one people use for it, is this and nothing more. */
export function groupOfWholeName(name: string): GroupId | null {
  const folded = foldHeading(name);
  return groupNames.find(([, names]) => names.includes(folded))?.[0] ?? null;
}

/**
 * The group whose surveys a sheet holds, from its name and the wordings it shows. Null when they disagree or neither
 * tells: then a person has to say.
 */
export function groupOfSheet(cells: SheetCells, headings: HeadingRow, instrument: Instrument): GroupId | null {
  const named = groupNamed(cells.sheet.name);
  const wordings = headings.questions.flatMap(
    (heading) => withWordingNearby(cells, headings.row, heading).wording ?? [],
  );
  if (wordings.length === 0) return named;
  if (named && wordingShare(wordings, named, instrument) >= changed) return named;
  const shares = instrument.groups.map(({ id }) => ({ group: id, share: wordingShare(wordings, id, instrument) }));
  shares.sort((first, second) => second.share - first.share);
  const [best, next] = shares;
  const clear = best !== undefined && best.share >= same && best.share - (next?.share ?? 0) >= 0.2;
  if (named) return clear && best.group !== named ? null : named;
  return clear ? best.group : null;
}

/** Share of a sheet's wordings, or of the group's questions if they are more, that are the same. */
function wordingShare(wordings: readonly string[], group: GroupId, instrument: Instrument): number {
  const questions = questionsOf(instrument, group);
  const own = wordings.filter((wording) => isWordingOf(questions, wording));
  return own.length / Math.max(wordings.length, questions.length);
}
