import type { Period } from "../../core/national/MergedData";
import type { InformationField } from "../../core/survey/RegistrationCells";
import type { BindingCorrection } from "../../workbook/memory/BindingCorrection";
import type { Workbook } from "../../workbook/Workbook";
import { withCorrection } from "../correctBinding";
import { TaskError } from "../errors";
import { openRegistration, type OpenRegistration } from "../openRegistration";
import { summarizeRegistration } from "../summarizeRegistration";
import { layoutQuestion, type LayoutAnswers, type LayoutQuestion } from "./layoutQuestion";

/** A workbook opened with the answers that hold for its layout. */
export interface Answered {
  /** With the answers as corrections. */
  readonly workbook: Workbook;
  readonly opened: OpenRegistration | { readonly kind: "unbound"; readonly error: TaskError };
  /** What is open still. */
  readonly question: LayoutQuestion | null;
  /** Keys of the answers that were used. */
  readonly answered: readonly string[];
}

/** Association names longer than this are no names; and cells in the result workbook have to take them. */
const longestName = 200;

/**
 * Opens a received workbook; where something is open and the answer is known for its layout, opens it anew with that,
 * until nothing is open or no answer is known. Each answer is used once, so that it ends.
 */
export function openAnswered(workbook: Workbook, answers: LayoutAnswers, answered: readonly string[] = []): Answered {
  const opened = open(workbook);
  const bound = opened.kind === "registration" ? opened : null;
  const question = layoutQuestion(workbook, bound, bound ? missingFields(bound) : []);
  const answer = question && !answered.includes(question.key) ? answers.get(question.key) : undefined;
  if (!question || !answer) return { workbook, opened, question, answered };
  return openAnswered(withCorrections(workbook, answer), answers, [...answered, question.key]);
}

/** The workbook as if it remembered these corrections too. */
export function withCorrections(workbook: Workbook, added: readonly BindingCorrection[]): Workbook {
  const corrections = added.reduce(withCorrection, workbook.memory.corrections);
  return { ...workbook, memory: { ...workbook.memory, corrections } };
}

function open(workbook: Workbook): Answered["opened"] {
  try {
    return openRegistration(workbook);
  } catch (error) {
    if (error instanceof TaskError) return { kind: "unbound", error };
    throw error;
  }
}

/** What a file cannot be counted without. */
function missingFields(opened: OpenRegistration): readonly InformationField[] {
  const { periodFrom, periodTo } = summarizeRegistration(opened);
  return [
    ...(nameOf(opened.registration.association) === null ? (["association"] as const) : []),
    ...(periodFrom === null ? (["periodFrom"] as const) : []),
    ...(periodTo === null ? (["periodTo"] as const) : []),
  ];
}

export function periodIn(opened: OpenRegistration): Period | null {
  const { periodFrom, periodTo } = summarizeRegistration(opened);
  return periodFrom === null || periodTo === null ? null : { from: periodFrom, to: periodTo };
}

/** An association's name on one line, in composed characters, without those that cannot be seen; null for none. */
export function nameOf(association: string | null): string | null {
  const name = (association ?? "")
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return name === "" || name.length > longestName ? null : name;
}
