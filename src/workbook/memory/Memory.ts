import type { BindingCorrection } from "./BindingCorrection";

/** What the add-in remembers in a workbook: a custom XML part, which follows the file and shows on no sheet. */
export interface Memory {
  readonly corrections: readonly BindingCorrection[];
  readonly approvals: readonly Approval[];
  /** The association's name when the workbook was last checked; null before that. */
  readonly association: string | null;
}

/** A warning that somebody has looked at and found in order. */
export interface Approval {
  /** Which finding. */
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
  /** When, as people write it. */
  readonly time: string;
}

export const emptyMemory: Memory = { corrections: [], approvals: [], association: null };

/** Namespace of the part. The number is that of the format: another one is not read. */
export const memoryNamespace = "urn:nns-indikatorer:memory:1";
