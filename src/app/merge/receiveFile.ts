import type { Edition } from "../../core/instrument/Instrument";
import { condense } from "../../core/national/condense";
import { answersHash } from "../../core/national/answersHash";
import type { Period, StampState } from "../../core/national/MergedData";
import type { Registration } from "../../core/survey/Registration";
import { confront } from "../../core/validation/confront";
import type { Severity } from "../../core/validation/Finding";
import { structureFinding } from "../../core/validation/StructureProblem";
import type { ErrorText } from "../../text/errors";
import type { Layout } from "../../workbook/binding/Binding";
import { readWorkbook } from "../../workbook/xlsx/readWorkbook";
import type { Workbook } from "../../workbook/Workbook";
import { explainError } from "../explainError";
import type { OpenRegistration } from "../openRegistration";
import { summarizeRegistration, type GroupSummary } from "../summarizeRegistration";
import { stampHash, verifyStamp } from "../verifyStamp";
import { noAnswers, type LayoutAnswers, type LayoutQuestion } from "./layoutQuestion";
import { nameOf, openAnswered, periodIn } from "./openAnswered";
import { unreadable } from "./unreadable";
import { unreadQuestions, type UnreadQuestion } from "./unreadQuestions";

/** A received file, looked at by itself. Survives being sent between a worker and the pane. */
export type Received = UnreadableFile | ReadFile;

export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly file: string;
  readonly why: ErrorText;
  /** Null when no answer would help. */
  readonly question: LayoutQuestion | null;
  readonly answered: readonly string[];
}

export interface ReadFile {
  readonly kind: "read";
  readonly file: string;
  /** Null when the workbook does not say; the same for the period. */
  readonly association: string | null;
  readonly period: Period | null;
  readonly edition: Edition;
  readonly layout: Layout;
  readonly groups: readonly GroupSummary[];
  readonly stamp: StampState;
  readonly errors: number;
  readonly warnings: number;
  readonly unread: readonly UnreadQuestion[];
  /** What a person has to settle; null when nothing. */
  readonly question: LayoutQuestion | null;
  /** Keys of the layouts whose answers it was read with. */
  readonly answered: readonly string[];
  /** Of the content, whatever the bytes and the layout; null without a period. */
  readonly hash: string | null;
  readonly answersHash: string | null;
  /** Condensed. */
  readonly registration: Registration;
}

/**
 * Looks at one received file: what it is and what is in it, or why it cannot be read. Where something has to be answered
 * and the answer is known for its layout, it is read so. Never throws: one bad file must not stop the others. Everything
 * of the file but what is returned can be forgotten.
 */
export function receiveFile(file: string, bytes: Uint8Array, answers: LayoutAnswers = noAnswers): Received {
  try {
    const { workbook, opened, question, answered } = openAnswered(readWorkbook(bytes), answers);
    if (opened.kind === "registration") return { ...lookAt(workbook, opened), file, question, answered };
    return { kind: "unreadable", file, why: explainError(opened.error), question, answered };
  } catch (error) {
    return unreadable(file, explainError(error));
  }
}

function lookAt(workbook: Workbook, open: OpenRegistration): Omit<ReadFile, "file" | "question" | "answered"> {
  const { findings } = confront(open, open.problems.map(structureFinding));
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const association = nameOf(open.registration.association);
  const period = periodIn(open);
  const registration = { ...open.registration, association };
  const { layout, groups } = summarizeRegistration(open);
  return {
    kind: "read",
    association,
    period,
    edition: open.binding.edition,
    layout,
    groups,
    stamp: verifyStamp(workbook, open.cells).kind,
    errors: count("error"),
    warnings: count("warning"),
    unread: unreadQuestions(open),
    hash: period && stampHash(open.cells),
    answersHash: answersHash(registration),
    registration: condense(registration, open.instrument),
  };
}
