import type { Edition } from "../instrument/Instrument";
import { foldText } from "../survey/foldText";
import { isBlank, isErrorValue, type RawValue } from "../survey/RawValue";

/** Why a survey was not handed out. */
export type ReasonId = "shortTime" | "leftBefore" | "notReached" | "language" | "declined" | "notDone" | "other";

/**
 * Where a person with the reason is counted. "outside": not in the target population. "target": in it, but never asked.
 * "surveyed": asked, which makes them a part of the surveyed population as well.
 */
export type ReasonMeaning = "outside" | "target" | "surveyed";

export interface Reason {
  readonly id: ReasonId;
  /** As in the template's list. */
  readonly label: string;
  /** Other ways people write it, folded. */
  readonly spellings: readonly string[];
}

/**
 * The reasons in the order of the list. What they mean follows the reports' definitions: the target population are those
 * with enough experience of the activity, so a short time is the one reason that puts a person outside it; the surveyed
 * population are those who were offered the survey, so whoever declined it belongs there and is unit nonresponse.
 */
export const reasons: readonly Reason[] = [
  { id: "shortTime", label: "Kort tid i insatsen", spellings: ["kort tid", "för kort tid", "för kort tid i insatsen"] },
  { id: "leftBefore", label: "Avbröt innan enkäten", spellings: ["avbröt", "avbrutit", "avslutade innan enkäten"] },
  { id: "notReached", label: "Inte anträffad", spellings: ["ej anträffad", "ej nåbar", "inte nåbar", "ej nådd"] },
  { id: "language", label: "Språk", spellings: ["språkhinder", "språksvårigheter"] },
  { id: "declined", label: "Avstod", spellings: ["avböjde", "tackade nej", "ville inte", "vill inte"] },
  { id: "notDone", label: "Blev inte av", spellings: ["glömdes", "glömt", "ej utdelad", "inte utdelad"] },
  { id: "other", label: "Annan orsak", spellings: ["annat", "övrigt"] },
];

/** In edition 2017 those not reached are a part of those asked (report 2018-1, tables 3 and 4); since then they are not. */
export function meaningOf(reason: ReasonId, edition: Edition): ReasonMeaning {
  if (reason === "shortTime") return "outside";
  if (reason === "declined") return "surveyed";
  return reason === "notReached" && edition === "2017" ? "surveyed" : "target";
}

/** Every way to write a reason, folded. */
export function reasonSpellings({ label, spellings }: Reason): readonly string[] {
  return [foldText(label), ...spellings];
}

const bySpelling: ReadonlyMap<string, ReasonId> = new Map(
  reasons.flatMap((reason) => reasonSpellings(reason).map((spelling) => [spelling, reason.id] as const)),
);

/** "unknown" is a reason in the person's own words: it is taken for another reason, since something kept the survey back. */
export type ReasonReading = ReasonId | "blank" | "unknown";

export function readReason(value: RawValue): ReasonReading {
  if (isBlank(value)) return "blank";
  return (isErrorValue(value) ? undefined : bySpelling.get(foldText(String(value)))) ?? "unknown";
}
