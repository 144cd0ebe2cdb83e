import type { Edition } from "../instrument/Instrument";
import { swedishOrder } from "../swedishOrder";
import type { Registration } from "../survey/Registration";
import { isNew } from "./history";
import type { History, ResultData } from "./ResultData";

/** Everything a result workbook holds: what has been received, what is known of earlier years, and what was done. */
export interface MergedData {
  readonly edition: Edition;
  /** The year the measurement period ends. */
  readonly year: number;
  readonly associationsInCountry: number | null;
  readonly history: History;
  /** Those that are in by the names of their associations, then the others by their own names. */
  readonly files: readonly ReceivedFile[];
  readonly log: readonly LogEntry[];
}

/** Whether a received file is counted: with or without remarks, not before a person has answered, or not at all. */
export type VerdictKind = "in" | "inWithRemarks" | "asks" | "out";

export interface ReceivedFile {
  readonly file: string;
  /** When, as people write it. */
  readonly received: string;
  readonly association: string | null;
  readonly verdict: VerdictKind;
  /** The reason, as a sentence; empty where there is nothing to say. */
  readonly remark: string;
  /** What is counted; null for files that are not in. */
  readonly contribution: Contribution | null;
}

/** What an association has contributed with a file. */
export interface Contribution {
  /** Of everything that was read from the workbook, whatever its bytes. */
  readonly hash: string;
  /** Of the answers alone; null when there are too few to tell one association's from another's. */
  readonly answersHash: string | null;
  /** Serial numbers. */
  readonly period: Period;
  /** Findings when it was received. */
  readonly errors: number;
  readonly warnings: number;
  readonly stamp: StampState;
  /** Condensed. */
  readonly registration: Registration;
}

export interface Period {
  readonly from: number;
  readonly to: number;
}

/** 2023 for any day of that year. Days are counted as Excel does, from 1899-12-30. */
export function yearOfDay(serial: number): number {
  // Days from 0000-03-01, so that the leap day is the last of a year (H. Hinnant, chrono-compatible date algorithms).
  const day = Math.floor(serial) + 693_899;
  const era = Math.floor(day / 146_097);
  const dayOfEra = day - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  return era * 400 + yearOfEra + (dayOfYear >= 306 ? 1 : 0);
}

/** Whether the workbook is as it was when it was made ready to send; "none" when it never was. */
export type StampState = "unchanged" | "changed" | "none";

/** A line about a file in one run. */
export interface LogEntry {
  readonly time: string;
  readonly file: string;
  readonly association: string;
  readonly happened: string;
  readonly remark: string;
}

/** A file that is in. */
export type CountedFile = ReceivedFile & { readonly association: string; readonly contribution: Contribution };

export function countedFiles({ files }: Pick<MergedData, "files">): readonly CountedFile[] {
  return files.filter((file): file is CountedFile => file.contribution !== null && file.association !== null);
}

/** The order in which files stand, whatever the order they came in. */
export function inOrder(files: readonly ReceivedFile[]): readonly ReceivedFile[] {
  const keyOf = (file: ReceivedFile) => (file.contribution ? (file.association ?? "") : file.file);
  const rank = (file: ReceivedFile) => (file.contribution ? 0 : 1);
  return [...files].sort((a, b) => rank(a) - rank(b) || swedishOrder(keyOf(a), keyOf(b)));
}

/** The input of the national tables. */
export function toResultData(merged: MergedData): ResultData {
  const { edition, year, associationsInCountry, history } = merged;
  const associations = countedFiles(merged).map(({ association, contribution }) => ({
    name: association,
    isNew: isNew(association, year, history),
    registration: contribution.registration,
  }));
  return { edition, year, associations, associationsInCountry, history };
}
