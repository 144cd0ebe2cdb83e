import type { Edition } from "../../core/instrument/Instrument";
import { condense } from "../../core/national/condense";
import { answersHash } from "../../core/national/answersHash";
import type { Period, StampState } from "../../core/national/MergedData";
import type { Registration } from "../../core/survey/Registration";
import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { Severity } from "../../core/validation/Finding";
import type { ErrorText } from "../../text/errors";
import type { Layout } from "../../workbook/binding/Binding";
import { readWorkbook } from "../../workbook/xlsx/readWorkbook";
import type { Workbook } from "../../workbook/Workbook";
import { check } from "../check";
import { explainError } from "../explainError";
import { openRegistration } from "../openRegistration";
import { summarizeRegistration, type GroupSummary } from "../summarizeRegistration";
import { stampHash, verifyStamp } from "../verifyStamp";

/** A received file, looked at by itself. Survives being sent between a worker and the pane. */
export type Received = UnreadableFile | ReadFile;

export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly file: string;
  readonly why: ErrorText;
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
  /** What binding could not settle and a person has to. */
  readonly uncertain: readonly StructureProblem[];
  /** Of the content, whatever the bytes and the layout; null without a period. */
  readonly hash: string | null;
  readonly answersHash: string | null;
  /** Condensed. */
  readonly registration: Registration;
}

/** Association names longer than this are no names; and cells in the result workbook have to take them. */
const longestName = 200;

/**
 * Looks at one received file: what it is and what is in it, or why it cannot be read. Never throws: one bad file must
 * not stop the others. Everything of the file but what is returned can be forgotten.
 */
export function receiveFile(file: string, bytes: Uint8Array): Received {
  try {
    return lookAt(file, readWorkbook(bytes));
  } catch (error) {
    return { kind: "unreadable", file, why: explainError(error) };
  }
}

function lookAt(file: string, workbook: Workbook): ReadFile {
  const open = openRegistration(workbook);
  const { layout, periodFrom, periodTo, groups } = summarizeRegistration(open);
  const { findings } = check(workbook).report;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const association = nameOf(open.registration.association);
  const period = periodFrom === null || periodTo === null ? null : { from: periodFrom, to: periodTo };
  const registration = { ...open.registration, association };
  return {
    kind: "read",
    file,
    association,
    period,
    edition: open.binding.edition,
    layout,
    groups,
    stamp: verifyStamp(workbook, open.cells).kind,
    errors: count("error"),
    warnings: count("warning"),
    uncertain: uncertainIn(open.problems),
    hash: period && stampHash(open.cells),
    answersHash: answersHash(registration),
    registration: condense(registration, open.instrument),
  };
}

/** On one line, in composed characters, without those that cannot be seen. */
function nameOf(association: string | null): string | null {
  const name = (association ?? "")
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return name === "" || name.length > longestName ? null : name;
}

const alwaysUncertain: readonly StructureProblem["kind"][] = [
  "editionUnknown",
  "groupTwice",
  "groupUncertain",
  "groupNotInEdition",
  "questionTwice",
  "questionConflict",
  "alternativesUncertain",
];

/** A question without a column is a choice of the association's, unless a column with answers belongs to no question. */
function uncertainIn(problems: readonly StructureProblem[]): readonly StructureProblem[] {
  const sheetsWith = (kind: StructureProblem["kind"]) =>
    new Set(problems.filter((problem) => problem.kind === kind).map(({ place }) => place?.sheet));
  const [missing, unknown] = [sheetsWith("questionMissing"), sheetsWith("unknownColumn")];
  return problems.filter(({ kind, place }) => {
    if (kind === "questionMissing") return unknown.has(place?.sheet);
    if (kind === "unknownColumn") return missing.has(place?.sheet);
    return alwaysUncertain.includes(kind);
  });
}
