import type { ErrorCode } from "./errors";
import type { MessageLanguage } from "./messages";
import type { FormulaEngine } from "./model/Calculation";

/** How a host is to behave. Everything absent is as an everyday Excel on the web. */
export interface HostOptions {
  /** The file's name as the add-in sees it. */
  readonly fileName?: string;
  /** The language of error messages; code must branch on codes alone. Default English. */
  readonly language?: MessageLanguage;
  /** Milliseconds before a request is looked at. Default 0, and even then a later task. */
  readonly latency?: number;
  /** Requests that go wrong, by number. */
  readonly failAt?: Failure | readonly Failure[];
  /** Largest request and response in bytes; null for none, as on Windows and Mac. Default 5 MB, as on the web. */
  readonly payloadLimit?: number | null;
  /** Makes the engine that calculates formulas, called when the first formula must be calculated. */
  readonly engine?: () => Promise<FormulaEngine>;
}

/** A request that goes wrong. */
export interface Failure {
  /** Counted from 1 over the requests of the add-in; the client's own cleaning up does not count. */
  readonly request: number;
  /** Before anything is done, or after everything is done, so that only the answer is lost. */
  readonly when: "before" | "after";
  readonly code: ErrorCode;
  /** As Excel's own error within the answer (default), or as a failed request. */
  readonly as?: "error" | "failedRequest";
}

/** The limit of Excel on the web (docs: resource-limits-and-performance-optimization.md, excel/performance.md). */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;
