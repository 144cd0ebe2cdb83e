import { isBlank, type RawValue } from "../survey/RawValue";
import { finding, notEvaluable } from "../validation/Check";
import { dayOf } from "../survey/dayOf";
import type { Finding } from "../validation/Finding";
import { isInUse } from "./distributedPopulations";
import { participantGroups, type ParticipantGroup, type PersonRecord, type PersonTable } from "./DistributionCells";
import type { DistributionCheck } from "./DistributionCheck";
import { isWithin, periodOf, type Period } from "./Period";

/** Dates are dates, come in the order things happen, and lie in the measurement period where they must. */
export const checkPersonDates: DistributionCheck = {
  rules: [
    "distribution/notDate",
    "distribution/startMissing",
    "distribution/endBeforeStart",
    "distribution/handedOutOutsidePeriod",
    "distribution/handedOutBeforeStart",
    "distribution/handedOutAfterEnd",
    "distribution/notInPeriod",
    "distribution/endMissing",
  ],
  run: ({ cells }) => {
    const { persons } = cells;
    if (!persons) return notEvaluable;
    const period = periodOf(cells);
    const findings = persons.records.flatMap((record) => [
      ...stayFindings(record, persons, period),
      ...participantGroups.flatMap((group) => handoutFindings(record, group, persons, period)),
    ]);
    return { checked: persons.records.length, findings };
  },
};

/** A cell that should hold a date, and the day it holds. */
interface DateCell {
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number | null };
  readonly value: RawValue;
  readonly day: number | null;
}

function dateCell(persons: PersonTable, row: number, column: number | null, value: RawValue): DateCell {
  return { place: { sheet: persons.sheet, row, column }, value, day: dayOf(value) };
}

function notDate({ place, value, day }: DateCell): readonly Finding[] {
  return day === null && !isBlank(value) ? [finding("distribution/notDate", { place, observed: value })] : [];
}

function stayFindings(record: PersonRecord, persons: PersonTable, period: Period): readonly Finding[] {
  const start = dateCell(persons, record.row, persons.columns.start, record.start);
  const end = dateCell(persons, record.row, persons.columns.end, record.end);
  const findings = [...notDate(start), ...notDate(end)];
  if (persons.columns.start !== null && isBlank(start.value)) {
    findings.push(finding("distribution/startMissing", { place: start.place }));
  }
  if (start.day !== null && end.day !== null && end.day < start.day) {
    const expected = { kind: "atLeast", value: start.day } as const;
    findings.push(finding("distribution/endBeforeStart", { place: end.place, observed: end.value, expected }));
  } else findings.push(...notInPeriod(start, end, period));
  return findings;
}

function notInPeriod(start: DateCell, end: DateCell, { from, to }: Period): readonly Finding[] {
  if (from === null || to === null) return [];
  const expected = { kind: "range", from, to } as const;
  const late = start.day !== null && start.day > to;
  const outside = late ? start : end.day !== null && end.day < from ? end : null;
  if (!outside) return [];
  return [finding("distribution/notInPeriod", { place: outside.place, observed: outside.value, expected })];
}

function handoutFindings(
  record: PersonRecord,
  group: ParticipantGroup,
  persons: PersonTable,
  period: Period,
): readonly Finding[] {
  const columns = persons.columns.surveys[group];
  if (!columns || !isInUse(persons, group)) return [];
  const cell = dateCell(persons, record.row, columns.handedOut, record.surveys[group].handedOut);
  const about = { place: cell.place, observed: cell.value, group };
  const [start, end] = [dayOf(record.start), dayOf(record.end)];
  const findings: Finding[] = notDate(cell).map((found) => ({ ...found, group }));
  if (cell.day !== null && !isWithin(cell.day, period)) {
    const expected = { kind: "range", from: period.from ?? cell.day, to: period.to ?? cell.day } as const;
    findings.push(finding("distribution/handedOutOutsidePeriod", { ...about, expected }));
  }
  if (cell.day !== null && start !== null && cell.day < start) {
    findings.push(
      finding("distribution/handedOutBeforeStart", { ...about, expected: { kind: "atLeast", value: start } }),
    );
  }
  // The exit survey may well be sent after the last day.
  if (group === "participantsOngoing" && cell.day !== null && end !== null && cell.day > end) {
    findings.push(finding("distribution/handedOutAfterEnd", { ...about, expected: { kind: "atMost", value: end } }));
  }
  if (group === "participantsExit" && !isBlank(cell.value) && isBlank(record.end) && persons.columns.end !== null) {
    findings.push(finding("distribution/endMissing", { place: { ...cell.place, column: persons.columns.end }, group }));
  }
  return findings;
}
