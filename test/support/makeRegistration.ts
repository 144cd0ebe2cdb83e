import { questionsOf, scaleOf } from "../../src/core/instrument/instruments";
import type { GroupId, Instrument } from "../../src/core/instrument/Instrument";
import type { RawValue } from "../../src/core/survey/RawValue";

/** Sheets as rows of cells, the first row being row 1. */
export type SheetRows = readonly (readonly [name: string, rows: RawValue[][]])[];

/** Repeatable chance (mulberry32, public domain): the same seed gives the same numbers from 0 up to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A registration workbook in the coded layout with so many surveys, spread over the groups as in 2023. */
export function makeRegistration(
  instrument: Instrument,
  surveys: number,
  seed: number,
  association = "Provdalen",
): SheetRows {
  const random = randomFrom(seed);
  const shares: Readonly<Partial<Record<GroupId, number>>> = {
    participantsOngoing: 0.38,
    participantsExit: 0.31,
    staff: 0.13,
    managers: 0.07,
    board: 0.05,
    referrers: 0.06,
  };
  const counts = instrument.groups.map(({ id, name }) => ({
    id,
    name,
    count: Math.round(surveys * (shares[id] ?? 0)),
  }));
  const activities = ["Arena", "Steget", "Vägen vidare"];
  return [
    [
      "Start",
      [
        ["Samordningsförbund", association],
        ["Mätperiod från", 44866],
        ["Mätperiod till", 45230],
        ["Enkätutgåva", "2021"],
      ],
    ],
    [
      "Populationer",
      [
        ["Respondentgrupp", "Insats", "Målpopulation", "Undersökt population"],
        ...counts.flatMap(({ id, name, count }) =>
          activities.map((activity) => [name, activity, id === "referrers" ? null : count * 2, count]),
        ),
      ],
    ],
    ...counts.map(({ id, name, count }) => [name, surveyRows(instrument, id, count, activities, random)] as const),
  ];
}

function surveyRows(
  instrument: Instrument,
  group: GroupId,
  count: number,
  activities: readonly string[],
  random: () => number,
): RawValue[][] {
  const questions = questionsOf(instrument, group);
  const background = group.startsWith("participants") ? "Kön" : group === "referrers" ? "Anställd hos" : null;
  const headings = [
    "Nr",
    "Insats",
    "Svarsdatum",
    ...(background ? [background] : []),
    ...questions.map(({ number }) => `Fråga ${number}`),
  ];
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const rows = Array.from({ length: count }, (_, index): RawValue[] => {
    const answers = questions.map((question): RawValue => {
      if (random() < 0.04) return null;
      const { code, label } = pick(scaleOf(instrument, question.scale).alternatives);
      return question.scale === "III" ? label : code;
    });
    // Questions 9 and 10 of the exit survey are asked only of those who answered Ja to question 8.
    if (group === "participantsExit" && answers[7] !== "Ja") answers.fill(null, 8);
    const own =
      background === "Kön"
        ? [pick([1, 2, 3, null])]
        : background
          ? [pick(["Kommun", "Försäkringskassan", "Annan"])]
          : [];
    return [index + 1, pick(activities), 44866 + Math.floor(random() * 365), ...own, ...answers];
  });
  return [headings, ...rows];
}
