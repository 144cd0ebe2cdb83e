import { yearOfDay, type CountedFile, type MergedData } from "../../core/national/MergedData";
import { foldText } from "../../core/survey/foldText";
import { reasonTexts } from "../../text/verdicts";
import { asks, asksToReplace, out, type Candidate, type Refusal } from "./Judged";

/** Associations whose earlier contributions may be replaced, folded; or all. */
export type Replaceable = ReadonlySet<string> | "all";

/** What is known beside the files themselves. */
export interface Surroundings {
  readonly counted: readonly CountedFile[];
  readonly replace: Replaceable;
  /** The period everything else is of; null when there is nothing to compare with. */
  readonly expected: Pick<MergedData, "year" | "edition"> | null;
}

/** Looks at all files that are left and answers for each why it is not counted, or null. */
export type Sieve = (files: readonly Candidate[], surroundings: Surroundings) => (file: Candidate) => Refusal | null;

const otherPeriod: Sieve =
  (_, { expected }) =>
  ({ period, edition }) => {
    const year = yearOfDay(period.to);
    if (!expected || (year === expected.year && edition === expected.edition)) return null;
    return out(
      year === expected.year
        ? reasonTexts.otherEdition(edition, expected.edition)
        : reasonTexts.otherPeriod(year, expected.year),
    );
  };

/** The same content twice counts once, whatever the files are called. */
const sameContent: Sieve = (files, { counted }) => {
  const first = new Map<string, Candidate>();
  for (const file of files) if (!first.has(file.hash)) first.set(file.hash, file);
  const before = new Map(counted.map((file) => [file.contribution.hash, file]));
  return (file) => {
    const original = before.get(file.hash) ?? first.get(file.hash);
    if (!original || original === file) return null;
    return { ...out(reasonTexts.sameContent(original.file)), isRepeated: true };
  };
};

interface Claim {
  readonly name: string;
  readonly answers: string | null;
  readonly file: string;
}

/**
 * The same answers under two names: a copy with another association's name written into it. Where one of the names has a
 * file with answers of its own, the copy under that name is out; else a person has to say whose they are.
 */
const otherAssociations: Sieve = (files, { counted }) => {
  const claims: readonly Claim[] = [
    ...counted.map(({ association, contribution, file }) => {
      return { name: foldText(association), answers: contribution.answersHash, file };
    }),
    ...files.map((file) => ({ name: foldText(file.association), answers: file.answersHash, file: file.file })),
  ];
  const isDoubted = ({ name, answers }: Claim) =>
    claims.some((other) => other.name === name && other.answers !== answers);
  return (file) => {
    const own = { name: foldText(file.association), answers: file.answersHash, file: file.file };
    const twins = claims.filter(
      ({ name, answers }) => own.answers !== null && answers === own.answers && name !== own.name,
    );
    const [twin] = twins;
    if (!twin) return null;
    if (isDoubted(own) && !twins.every(isDoubted)) return out(reasonTexts.otherAssociations(twin.file));
    return !isDoubted(own) && twins.every(isDoubted) ? null : asks(reasonTexts.sameAnswers(twin.file));
  };
};

/** Two files of one association that say different things. */
const sameName: Sieve = (files) => {
  const byName = new Map<string, readonly Candidate[]>();
  for (const file of files) {
    const name = foldText(file.association);
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return (file) => {
    const others = (byName.get(foldText(file.association)) ?? []).filter((other) => other !== file);
    return others.length === 0 ? null : asks(reasonTexts.sameName(others.map((other) => other.file)));
  };
};

/** A corrected file takes the place of the earlier one only when somebody has said so. */
const replacement: Sieve =
  (_, { counted, replace }) =>
  (file) => {
    const name = foldText(file.association);
    const earlier = counted.find(({ association }) => foldText(association) === name);
    if (!earlier || replace === "all" || replace.has(name)) return null;
    return asksToReplace(reasonTexts.replaces(earlier.file));
  };

export const sieves: readonly Sieve[] = [otherPeriod, sameContent, otherAssociations, sameName, replacement];
