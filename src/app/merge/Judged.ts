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
  /** What a person has to say, or has said, for the file to be counted; null where a yes would not help. */
  readonly question: Question | null;
}

/** Whether the file takes the place of the association's earlier contribution. */
export type Question = "replace";

/** A file that nothing speaks against by itself. */
export interface Candidate extends ReadFile {
  readonly association: string;
  readonly period: NonNullable<ReadFile["period"]>;
  readonly hash: string;
}

/** Why a file is not counted. */
export type Refusal = Pick<Judged, "verdict" | "remark"> & {
  readonly isRepeated?: true;
  readonly question?: Question;
};

export const out = (remark: string): Refusal => ({ verdict: "out", remark });
export const asks = (remark: string): Refusal => ({ verdict: "asks", remark });
export const asksToReplace = (remark: string): Refusal => ({ ...asks(remark), question: "replace" });
