import type { Edition } from "../instrument/Instrument";
import { foldText } from "../survey/foldText";
import { isBlank, type RawValue } from "../survey/RawValue";
import { dayOf } from "../survey/dayOf";
import type { ParticipantGroup, PersonRecord } from "./DistributionCells";
import { isWithin, type Period } from "./Period";
import { meaningOf, readReason } from "./reasons";

/** Where one person stands towards one survey in a measurement period. */
export interface Standing {
  /** Took part in the activity in a way that the survey is about. */
  readonly belongs: boolean;
  /** Was given the survey on a day of the period. */
  readonly handedOut: boolean;
  readonly inTarget: boolean;
  readonly isSurveyed: boolean;
  readonly isNotReached: boolean;
  readonly hasAnswered: boolean;
}

/**
 * Counts one person towards one survey. Whoever was offered it is surveyed and, having been found experienced enough, in
 * the target population; whoever belongs to the activity is in the target population unless the time was too short.
 * An answer counts where the survey was handed out. Source: the national report 2023, "Svarande och bortfall".
 */
export function standingOf(record: PersonRecord, group: ParticipantGroup, period: Period, edition: Edition): Standing {
  const raw = record.surveys[group];
  const belongs = belongsTo(record, group, period);
  const handedOut = isWithin(dayOf(raw.handedOut), period);
  const reason = readReason(raw.reason);
  const meaning = reason === "blank" || reason === "unknown" ? "target" : meaningOf(reason, edition);
  return {
    belongs,
    handedOut,
    inTarget: handedOut || (belongs && meaning !== "outside"),
    isSurveyed: handedOut || (belongs && meaning === "surveyed"),
    isNotReached: belongs && !handedOut && reason === "notReached",
    hasAnswered: handedOut && readAnswered(raw.answered) === "yes",
  };
}

/** The ongoing survey is about those in the activity some day of the period, the exit survey about those who left in it. */
function belongsTo(record: PersonRecord, group: ParticipantGroup, { from, to }: Period): boolean {
  const [start, end] = [dayOf(record.start), dayOf(record.end)];
  if (group === "participantsExit") return isWithin(end, { from, to });
  return isWithin(start, { from: null, to }) && (end === null || from === null || end >= from);
}

export const yesWords: readonly string[] = ["ja", "j", "x"];
const noWords: readonly string[] = ["nej", "n"];

/** Yes or no; the day it came in is a yes. Blank is not yet. */
export function readAnswered(value: RawValue): "yes" | "no" | "blank" | "unclear" {
  if (isBlank(value)) return "blank";
  if (dayOf(value) !== null) return "yes";
  const word = typeof value === "string" ? foldText(value) : "";
  if (yesWords.includes(word)) return "yes";
  return noWords.includes(word) ? "no" : "unclear";
}
