import type { Edition, GroupId } from "../instrument/Instrument";
import type { RuleId } from "../validation/rules";

/**
 * What is said of a workbook when it is made ready to send: which content it had, that it was checked, and what was
 * found. It shows whether the content has changed since. It is not a signature: anyone can make one.
 */
export interface Stamp {
  /** SHA-256 of the canonical form, as pairs of hexadecimal digits with colons between. */
  readonly hash: string;
  readonly edition: Edition;
  readonly addInVersion: string;
  /** When it was checked, as people write it. */
  readonly time: string;
  /** Answered surveys per respondent group. */
  readonly groups: readonly { readonly group: GroupId; readonly answered: number }[];
  readonly warnings: readonly StampedWarning[];
}

/** Warnings of one rule in one group, in the same state. */
export interface StampedWarning {
  readonly rule: RuleId;
  /** Null where the rule is not about a group. */
  readonly group: GroupId | null;
  readonly count: number;
  /** Why they are in order, in the association's own words; null when nobody has approved them. */
  readonly reason: string | null;
}
