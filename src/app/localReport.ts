import { leastAnswers } from "../core/disclosure/protectSums";
import type { Edition } from "../core/instrument/Instrument";
import { yearOfDay } from "../core/national/MergedData";
import { publishedFigures } from "../report/local/publishedFigures";
import { localContent } from "../report/local/sheets/localContent";
import type { WorkbookContent } from "../report/SheetContent";
import { sheetTexts } from "../text/sheets";
import type { Workbook } from "../workbook/Workbook";
import { TaskError } from "./errors";
import { namesIn } from "./namesIn";
import { openRegistration } from "./openRegistration";
import { summarizeRegistration } from "./summarizeRegistration";
import type { Progress, WorkbookPort, WriteReport } from "./WorkbookPort";

export interface LocalReportChoices {
  /** The year of the national figures beside the association's own; null for none. */
  readonly nationalYear: number | null;
  /** When, as people write it. */
  readonly time: string;
}

export interface LocalReportRequest extends LocalReportChoices {
  readonly workbook: Workbook;
}

/** Years of the national figures that come with the add-in for an edition, newest first. */
export function nationalYears(edition: Edition): readonly number[] {
  return publishedFigures(edition).map(({ year }) => year);
}

/** The sheets of an association's own report. Throws TaskError "notRegistration", "noPeriod" or "noNationalFigures". */
export function makeLocalReport({ workbook, nationalYear, time }: LocalReportRequest): WorkbookContent {
  const open = openRegistration(workbook);
  const { periodTo } = summarizeRegistration(open);
  if (periodTo === null) throw new TaskError("noPeriod");
  const { registration } = open;
  const national = publishedFigures(registration.edition).find(({ year }) => year === nationalYear) ?? null;
  if (nationalYear !== null && !national) throw new TaskError("noNationalFigures");
  const association = registration.association ?? sheetTexts.noAssociation;
  const options = { association, year: yearOfDay(periodTo), national, leastAnswers };
  return localContent(registration, options, time, namesIn(workbook));
}

/** How the report is made: here, or in a worker so that the pane stays alive. */
export type LocalReportMaker = (request: LocalReportRequest) => Promise<WorkbookContent> | WorkbookContent;

/**
 * Writes the sheets of the local report into the open registration workbook, in place of those from before. The figures
 * are values, so there is nothing to compare.
 */
export async function localReportInto(
  port: WorkbookPort,
  choices: LocalReportChoices,
  progress: Progress,
  make: LocalReportMaker = makeLocalReport,
): Promise<WriteReport> {
  const workbook = await port.read(progress);
  progress.step({ kind: "working" });
  const content = await make({ workbook, ...choices });
  progress.step({ kind: "writing" });
  return port.write(content, () => null, progress);
}
