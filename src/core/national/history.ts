import type { GroupId, SubgroupId } from "../instrument/Instrument";
import { instrumentOf, instruments } from "../instrument/instruments";
import { isAnswered } from "../statistics/isAnswered";
import { foldText } from "../survey/foldText";
import { swedishOrder } from "../swedishOrder";
import { nationalCounts } from "./nationalCounts";
import type { HistoricalKeyFigure, History, ResultData, YearTotal } from "./ResultData";

export const noHistory: History = { keyFigures: [], years: [], participants: [] };

/** This period's totals in the shape of earlier years'. */
export function yearTotal({ year, associations, associationsInCountry, edition }: ResultData): YearTotal {
  const surveysOf = (group: GroupId) =>
    associations.reduce((sum, { registration }) => {
      const surveys = registration.groups.find((candidate) => candidate.group === group)?.surveys ?? [];
      return sum + surveys.filter(isAnswered).length;
    }, 0);
  const groups = instrumentOf(edition).groups.flatMap(({ id }) => {
    const surveys = surveysOf(id);
    return surveys === 0 ? [] : [{ group: id, surveys }];
  });
  const surveys = groups.reduce((sum, group) => sum + group.surveys, 0);
  return { year, surveys, associations: associations.length, associationsInCountry, groups };
}

/** What the next period needs to know: the history and this period. */
export function historyAfter(data: ResultData): History {
  const counts = nationalCounts(data).all.filter(({ n }) => n > 0);
  const keyFigures = counts.map(({ question, subgroup, n, keyFigure }) => {
    return { year: data.year, question, subgroup, n, keyFigure };
  });
  const participants = data.associations.map(({ name }) => ({ year: data.year, association: name }));
  return joinHistories(data.history, { keyFigures, years: [yearTotal(data)], participants });
}

/**
 * Both histories; where both say something of the same figure, year or participant, the second holds. The figures stand
 * by questionnaire, question, subgroup and year, whatever the order they came in.
 */
export function joinHistories(first: History, second: History): History {
  const { keyFigures, years, participants } = gathered(first, second);
  return {
    keyFigures: [...keyFigures].sort(
      (a, b) =>
        questionRank(a) - questionRank(b) ||
        subgroupOrder.indexOf(a.subgroup) - subgroupOrder.indexOf(b.subgroup) ||
        a.year - b.year,
    ),
    years: [...years].sort((a, b) => a.year - b.year),
    participants: [...participants].sort((a, b) => a.year - b.year || swedishOrder(a.association, b.association)),
  };
}

const questionOrder = new Map(
  instruments.flatMap(({ questions }) => questions.map(({ id }) => id)).map((id, index) => [id, index]),
);

const subgroupOrder: readonly SubgroupId[] = [
  "all",
  "women",
  "men",
  "employmentService",
  "socialInsuranceAgency",
  "municipality",
  "healthCare",
];

function questionRank({ question }: HistoricalKeyFigure): number {
  return questionOrder.get(question) ?? questionOrder.size;
}

function gathered(first: History, second: History): History {
  return {
    keyFigures: joined(first.keyFigures, second.keyFigures, (row) => `${row.year} ${row.question} ${row.subgroup}`),
    years: joined(first.years, second.years, ({ year }) => String(year)),
    participants: joined(first.participants, second.participants, (row) => `${row.year} ${foldText(row.association)}`),
  };
}

/** The history as it is known in a year: nothing of that year or later. */
export function historyBefore(year: number, { keyFigures, years, participants }: History): History {
  const isEarlier = (row: { readonly year: number }) => row.year < year;
  return {
    keyFigures: keyFigures.filter(isEarlier),
    years: years.filter(isEarlier),
    participants: participants.filter(isEarlier),
  };
}

/** Whether an association did not take part the year before; null when it is not known who did. */
export function isNew(name: string, year: number, { participants }: History): boolean | null {
  const before = participants.filter((participant) => participant.year === year - 1);
  if (before.length === 0) return null;
  return !before.some(({ association }) => foldText(association) === foldText(name));
}

function joined<T>(first: readonly T[], second: readonly T[], keyOf: (row: T) => string): readonly T[] {
  return [...new Map([...first, ...second].map((row) => [keyOf(row), row])).values()];
}
