import { edition2017 } from "./edition2017";
import { edition2021 } from "./edition2021";
import type {
  BackgroundVariable,
  Edition,
  Filter,
  GroupId,
  Instrument,
  Question,
  QuestionId,
  Scale,
  ScaleId,
  SubgroupId,
} from "./Instrument";

/** Every edition, newest first. */
export const instruments: readonly Instrument[] = [edition2021, edition2017];

export function instrumentOf(edition: Edition): Instrument {
  return found(
    instruments.find((instrument) => instrument.edition === edition),
    edition,
  );
}

/** The questions of a group in the order of the questionnaire. */
export function questionsOf(instrument: Instrument, group: GroupId): readonly Question[] {
  return instrument.questions.filter((question) => question.group === group);
}

export function questionOf(instrument: Instrument, id: QuestionId): Question {
  return found(
    instrument.questions.find((question) => question.id === id),
    id,
  );
}

export function scaleOf(instrument: Instrument, id: ScaleId): Scale {
  return found(
    instrument.scales.find((scale) => scale.id === id),
    id,
  );
}

/** The question that decides whether this one is asked; null when it is asked of everyone. */
export function filterOf(instrument: Instrument, id: QuestionId): Filter | null {
  return instrument.filters.find((filter) => filter.opens.includes(id)) ?? null;
}

/** Null for groups without a background variable. */
export function backgroundVariableOf(instrument: Instrument, group: GroupId): BackgroundVariable | null {
  return instrument.backgroundVariables.find((variable) => variable.groups.includes(group)) ?? null;
}

/** The rows a group is shown in: everyone first, then those of its background variable. */
export function subgroupsOf(instrument: Instrument, group: GroupId): readonly SubgroupId[] {
  const values = backgroundVariableOf(instrument, group)?.values ?? [];
  return ["all", ...values.flatMap((value) => value.subgroup ?? [])];
}

function found<T>(item: T | undefined, id: string): T {
  if (item === undefined) throw new Error(`The instrument has no "${id}"`);
  return item;
}
