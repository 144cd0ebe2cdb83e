import type { Finding } from "../../core/validation/Finding";

/** How a rule is explained: a heading for its findings, and one sentence each for what, why and what to do. */
export interface FindingText {
  readonly title: string;
  readonly what: (finding: Finding) => string;
  readonly why: string;
  readonly todo: string;
}
