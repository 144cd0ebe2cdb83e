import { sha256 } from "../sha256";
import { isAnswered } from "../statistics/isAnswered";
import type { Registration } from "../survey/Registration";
import type { Period } from "./MergedData";

/** Fewer answered surveys than this may be alike by chance. */
const fewestToRecognise = 5;

/** Tells one content from another, whatever the bytes and the layout of the file it was read from. */
export function contentHash(registration: Registration, period: Period): string {
  const { association, edition, distributionRoutine } = registration;
  return sha256(
    JSON.stringify([association, edition, period.from, period.to, distributionRoutine, body(registration)]),
  );
}

/**
 * Tells the answers and populations of one association from those of another, whatever it is called. Null when there
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

function body({ groups, populations }: Registration): unknown {
  return [
    groups.map(({ group, surveys }) => [
      group,
      surveys.filter(isAnswered).map(({ activity, background, answers }) => [activity, background, answers]),
    ]),
    populations.map((row) => [row.group, row.activity, row.targetPopulation, row.surveyedPopulation, row.notReached]),
  ];
}
