import {
  participantGroups,
  type DistributionCells,
  type ParticipantGroup,
} from "../../core/distribution/DistributionCells";
import { isInUse } from "../../core/distribution/distributedPopulations";
import { periodOf } from "../../core/distribution/Period";
import { readReason, reasons, type ReasonReading } from "../../core/distribution/reasons";
import { standingOf } from "../../core/distribution/standing";
import { handoutNames, reasonListNames } from "../../text/definedNames";
import { distributionRateTexts as texts } from "../../text/distribution";
import { groupNames } from "../../text/terms";
import { at, count, text, type RowList } from "../cells";
import { countRows, isListed } from "../formulas/conditions";

/** Why surveys were not handed out, among those they were about: what to do something about before the next period. */
export function addReasonTable(list: RowList, cells: DistributionCells): void {
  const { persons } = cells;
  const groups = persons
    ? participantGroups.filter(
        (group) => isInUse(persons, group) && (persons.columns.surveys[group]?.reason ?? null) !== null,
      )
    : [];
  if (groups.length === 0) return;
  list.add();
  list.add(text(texts.reasons, "heading"));
  list.addTall(
    2,
    text(texts.reason, "columnHeading"),
    text("", "columnHeading"),
    ...groups.map((group) => text(groupNames[group], "countHeading")),
  );
  const rows: number[] = [];
  // Reasons in the user's own words are the rest, so that the rows always sum up.
  const readings: readonly ReasonReading[] = ["blank", ...reasons.map(({ id }) => id), "unknown"];
  for (const reading of readings) {
    const figures = groups.map((group, index) =>
      count(countOf(cells, group, reading), formulaFor(group, reading, 2 + index, rows)),
    );
    rows.push(list.add(text(labelOf(reading), "label"), null, ...figures));
  }
}

function labelOf(reading: ReasonReading): string {
  if (reading === "blank") return texts.noReason;
  return reasons.find(({ id }) => id === reading)?.label ?? texts.unknownReason;
}

function countOf(cells: DistributionCells, group: ParticipantGroup, reading: ReasonReading): number {
  const period = periodOf(cells);
  return (cells.persons?.records ?? []).filter((record) => {
    const { belongs, handedOut } = standingOf(record, group, period, cells.edition);
    return belongs && !handedOut && readReason(record.surveys[group].reason) === reading;
  }).length;
}

/** One row of the table; `rows` are the one-based rows above it, for those whose reason is none of theirs. */
function formulaFor(group: ParticipantGroup, reading: ReasonReading, column: number, rows: readonly number[]): string {
  const names = handoutNames(group);
  const notHandedOut = [names.belongs, `1-${names.handedOut}`];
  if (reading === "unknown") {
    const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
    return `${countRows(notHandedOut)}-SUM(${at(column, first)}:${at(column, last)})`;
  }
  const condition =
    reading === "blank"
      ? `ISNUMBER(1/(LEN(TRIM(${names.reason}))=0))`
      : isListed(names.reason, reasonListNames[reading]);
  return countRows([...notHandedOut, condition]);
}
