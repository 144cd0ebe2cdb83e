import type { VerdictKind } from "../../core/national/MergedData";
import type { ReadFile, Received } from "./receiveFile";

/** A received file with its verdict. */
export interface Judged {
  readonly received: Received;
  readonly verdict: VerdictKind;
  /** The reason, or what is remarkable; empty where there is nothing to say. */
  readonly remark: string;
  /** Its content is counted already, from this file or another. */
  readonly isRepeated: boolean;
  /** Name of the file whose contribution it takes the place of. */
  readonly replaces: string | null;
}

/** A file that nothing speaks against by itself. */
export interface Candidate extends ReadFile {
  readonly association: string;
  readonly period: NonNullable<ReadFile["period"]>;
  readonly hash: string;
}

/** Why a file is not counted. */
export type Refusal = Pick<Judged, "verdict" | "remark"> & { readonly isRepeated?: true };

export const out = (remark: string): Refusal => ({ verdict: "out", remark });
export const asks = (remark: string): Refusal => ({ verdict: "asks", remark });
