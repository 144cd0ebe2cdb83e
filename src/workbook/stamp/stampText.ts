import { instruments } from "../../core/instrument/instruments";
import type { Stamp, StampedWarning } from "../../core/stamp/Stamp";
import { rules } from "../../core/validation/rules";
import { indexOf, listOf, nullable, oneOf, recordOf, textOf } from "../memory/values";

/** How the text begins; the number is that of the format: another one is not read. */
const start = "NNS-stämpel 1 ";
const hashShape = /^[0-9a-f]{2}(?::[0-9a-f]{2}){31}$/;

const editions = instruments.map(({ edition }) => edition);
const ruleIds = rules.map(({ id }) => id);
const groups = instruments.flatMap((instrument) => instrument.groups.map(({ id }) => id));

/** Whether a cell holds the text of a stamp, or its beginning. */
export function isStampText(value: unknown): boolean {
  return typeof value === "string" && value.startsWith(start);
}

/** The stamp as the text the add-in reads it from. */
export function formatStamp(stamp: Stamp): string {
  return start + JSON.stringify(stamp);
}

/** Null for what is not as formatStamp writes it. Anybody may have written the text. Never throws. */
export function parseStamp(text: string): Stamp | null {
  const members = isStampText(text) ? recordOf(parsed(text.slice(start.length))) : null;
  const hash = textOf(members?.hash);
  const edition = oneOf(members?.edition, editions);
  const addInVersion = textOf(members?.addInVersion);
  const time = textOf(members?.time);
  if (!members || hash === null || !hashShape.test(hash) || !edition || addInVersion === null || time === null) {
    return null;
  }
  return {
    hash,
    edition,
    addInVersion,
    time,
    groups: listOf(members.groups, parseGroup),
    warnings: listOf(members.warnings, parseWarning),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function parseGroup(value: unknown): Stamp["groups"][number] | null {
  const members = recordOf(value);
  const group = oneOf(members?.group, groups);
  const answered = indexOf(members?.answered);
  return group === null || answered === null ? null : { group, answered };
}

function parseWarning(value: unknown): StampedWarning | null {
  const members = recordOf(value);
  const rule = oneOf(members?.rule, ruleIds);
  const count = indexOf(members?.count);
  const group = nullable(members?.group, (candidate) => oneOf(candidate, groups));
  const reason = nullable(members?.reason, textOf);
  if (rule === null || count === null || group === undefined || reason === undefined) return null;
  return { rule, group, count, reason };
}
