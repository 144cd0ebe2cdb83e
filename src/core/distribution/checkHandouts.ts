import { isBlank } from "../survey/RawValue";
import { finding, notEvaluable } from "../validation/Check";
import type { Finding } from "../validation/Finding";
import { isInUse } from "./distributedPopulations";
import {
  participantGroups,
  type DistributionCells,
  type HandoutColumns,
  type ParticipantGroup,
  type PersonRecord,
} from "./DistributionCells";
import type { DistributionCheck } from "./DistributionCheck";
import { periodOf } from "./Period";
import { readReason, reasons } from "./reasons";
import { readAnswered, standingOf } from "./standing";

/** What is said of a survey fits together: handed out or a reason why not, and answered only where handed out. */
export const checkHandouts: DistributionCheck = {
  rules: [
    "distribution/handedOutAndReason",
    "distribution/reasonUnknown",
    "distribution/answerUnclear",
    "distribution/answeredNotHandedOut",
    "distribution/nothingSaid",
  ],
  run: ({ cells }) => {
    const { persons } = cells;
    const groups = persons ? participantGroups.filter((group) => isInUse(persons, group)) : [];
    if (!persons || groups.length === 0) return notEvaluable;
    const findings = groups.flatMap((group) => {
      const columns = persons.columns.surveys[group];
      if (!columns) return [];
      return persons.records.flatMap((record) => findingsOf(record, group, columns, persons.sheet, cells));
    });
    return { checked: persons.records.length, findings };
  },
};

function findingsOf(
  record: PersonRecord,
  group: ParticipantGroup,
  columns: HandoutColumns,
  sheet: string,
  cells: DistributionCells,
): readonly Finding[] {
  const raw = record.surveys[group];
  const place = (column: number | null) => ({ sheet, row: record.row, column });
  const reason = readReason(raw.reason);
  const answered = readAnswered(raw.answered);
  const findings: Finding[] = [];
  const add = (rule: Finding["rule"], column: number | null, about: Partial<Finding> = {}) =>
    findings.push(finding(rule, { place: place(column), group, ...about }));
  // Whoever declined was offered the survey, so a date beside it is no contradiction.
  if (!isBlank(raw.handedOut) && reason !== "blank" && reason !== "declined") {
    const other = place(columns.handedOut);
    add("distribution/handedOutAndReason", columns.reason, { observed: raw.reason, other });
  }
  if (reason === "unknown") {
    const expected = { kind: "oneOf", labels: reasons.map(({ label }) => label) } as const;
    add("distribution/reasonUnknown", columns.reason, { observed: raw.reason, expected });
  }
  if (answered === "unclear") add("distribution/answerUnclear", columns.answered, { observed: raw.answered });
  if (answered === "yes" && isBlank(raw.handedOut)) add("distribution/answeredNotHandedOut", columns.answered);
  if (isBlank(raw.handedOut) && reason === "blank" && answered !== "yes") {
    const { belongs } = standingOf(record, group, periodOf(cells), cells.edition);
    if (belongs) add("distribution/nothingSaid", columns.handedOut);
  }
  return findings;
}
