import { findPersonalData } from "../core/privacy/findPersonalData";
import type { Stamp, StampedWarning } from "../core/stamp/Stamp";
import { isAnswered } from "../core/statistics/isAnswered";
import { foldText } from "../core/survey/foldText";
import type { Population, Registration } from "../core/survey/Registration";
import type { Finding } from "../core/validation/Finding";
import { findingKey } from "../core/validation/findingKey";
import { writeWorkbookFile } from "../file/writeWorkbookFile";
import type { FileContent, FileSheet } from "../report/FileContent";
import { copySheets, type SendChoices } from "../report/sending/copySheets";
import { stampSheet } from "../report/sending/stampSheet";
import { copyTexts } from "../text/sending";
import { dateText } from "../text/values";
import type { Approval } from "../workbook/memory/Memory";
import { stampPieces } from "../workbook/stamp/stampOf";
import { formatStamp } from "../workbook/stamp/stampText";
import type { Workbook } from "../workbook/Workbook";
import { readWorkbook } from "../workbook/xlsx/readWorkbook";
import { addInVersion } from "./addInVersion";
import { check } from "./check";
import { openRegistration, type OpenRegistration } from "./openRegistration";
import { stampHash } from "./verifyStamp";

export interface SendRequest {
  readonly workbook: Workbook;
  readonly choices: SendChoices;
  /** As people write it. */
  readonly time: string;
  /** The same moment as "2026-11-25T07:30:00Z". */
  readonly created: string;
}

/** The copy, or why there is none. */
export type Sending =
  | { readonly kind: "ready"; readonly bytes: Uint8Array; readonly fileName: string; readonly stamp: Stamp }
  | { readonly kind: "errors"; readonly count: number }
  /** Reasons for approvals that hold what may identify a person; they would be sent. */
  | { readonly kind: "personalReasons"; readonly count: number };

/**
 * Makes the copy of a registration workbook that the network gets. Errors stop it. The copy is read back before it is
 * handed over: it must say exactly what it was made from. Throws TaskError "notRegistration".
 */
export function send({ workbook, choices, time, created }: SendRequest): Sending {
  const open = openRegistration(workbook);
  const { findings } = check(workbook).report;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { kind: "errors", count: errors };
  const warnings = stampedWarnings(findings, workbook.memory.approvals);
  const personal = warnings.filter(({ reason }) => reason !== null && findPersonalData(reason).length > 0).length;
  if (personal > 0) return { kind: "personalReasons", count: personal };

  const registration = registrationToSend(open, choices);
  const sheets = copySheets(registration, open.cells.information, open.instrument, choices);
  const hash = stampHash(readBack(fileOf(sheets, open, created), registration).cells);
  const stamp = stampOf(registration, hash, warnings, time);
  const stamped = [...sheets, stampSheet(stamp, stampPieces(formatStamp(stamp)))];
  return { kind: "ready", bytes: writeWorkbookFile(fileOf(stamped, open, created)), fileName: fileName(open), stamp };
}

/** Warnings nobody has approved. */
export function unapprovedWarnings({ warnings }: Stamp): number {
  return warnings.reduce((sum, { count, reason }) => (reason === null ? sum + count : sum), 0);
}

/** Answered surveys alone. Without activities the surveys name none, and the populations number them. */
function registrationToSend({ registration }: OpenRegistration, { activities }: SendChoices): Registration {
  const groups = registration.groups.map(({ group, surveys }) => {
    const answered = surveys.filter(isAnswered);
    return { group, surveys: activities ? answered : answered.map((survey) => ({ ...survey, activity: null })) };
  });
  return { ...registration, groups, populations: activities ? registration.populations : numbered(registration) };
}

/** The network counts activities, so that each keeps a row of populations of its own, under the same number throughout. */
function numbered({ populations }: Registration): readonly Population[] {
  const names = [...new Set(populations.flatMap(({ activity }) => (activity === null ? [] : foldText(activity))))];
  return populations.map((population) => {
    const { activity } = population;
    return activity === null
      ? population
      : { ...population, activity: copyTexts.activity(names.indexOf(foldText(activity)) + 1) };
  });
}

function fileOf(sheets: readonly FileSheet[], { registration }: OpenRegistration, created: string): FileContent {
  const title = copyTexts.title(registration.association ?? "");
  return { sheets, names: [], title, created, filterPrivacy: true };
}

/** A copy that says something else than the original must never leave: that would be our mistake, not the user's. */
function readBack(content: FileContent, registration: Registration): OpenRegistration {
  const open = openRegistration(readWorkbook(writeWorkbookFile(content)));
  if (open.problems.length > 0 || JSON.stringify(open.registration) !== JSON.stringify(registration)) {
    throw new Error("send requires that the copy is read back as it was made");
  }
  return open;
}

function stampOf(registration: Registration, hash: string, warnings: readonly StampedWarning[], time: string): Stamp {
  const groups = registration.groups.map(({ group, surveys }) => ({ group, answered: surveys.length }));
  return { hash, edition: registration.edition, addInVersion, time, groups, warnings };
}

/** Warnings counted by rule, group and reason, in the order of the findings. */
function stampedWarnings(findings: readonly Finding[], approvals: readonly Approval[]): readonly StampedWarning[] {
  const reasons = new Map(approvals.map(({ key, reason }) => [key, reason]));
  const counted = new Map<string, StampedWarning>();
  for (const finding of findings.filter(({ severity }) => severity === "warning")) {
    const { rule, group = null } = finding;
    const reason = reasons.get(findingKey(finding)) ?? null;
    const key = JSON.stringify([rule, group, reason]);
    counted.set(key, { rule, group, reason, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}

/** "Inskickning 2023 Södra Dalarna.xlsx", of characters every file system takes. */
function fileName({ cells, registration }: OpenRegistration): string {
  const last = cells.information.find(({ field }) => field === "periodTo")?.value;
  const year = typeof last === "number" ? dateText(last).slice(0, 4) : registration.edition;
  return copyTexts.fileName((registration.association ?? "").replace(/[\\/:*?"<>|]/g, "-"), year);
}
