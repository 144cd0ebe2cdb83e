import { historyBefore, joinHistories, noHistory } from "../../core/national/history";
import { inOrder, yearOfDay, type LogEntry, type MergedData, type ReceivedFile } from "../../core/national/MergedData";
import type { History } from "../../core/national/ResultData";
import { foldText } from "../../core/survey/foldText";
import { listText } from "../../text/values";
import { logTexts, verdictNames } from "../../text/verdicts";
import { judge } from "./judge";
import type { Candidate, Judged } from "./Judged";
import type { Received } from "./receiveFile";
import { ResultError } from "./ResultError";
import type { Replaceable } from "./sieves";

export interface MergeOptions {
  /** When, as people write it. */
  readonly time: string;
  readonly replace: Replaceable;
  /** Names of associations whose contributions are taken out. */
  readonly remove: readonly string[];
  /** Earlier years, besides those the result workbook knows. */
  readonly history: History | null;
  /** Null leaves what the result workbook says. */
  readonly associationsInCountry: number | null;
}

export interface Merged {
  /** Null when nothing is counted: then there is nothing to write. */
  readonly data: MergedData | null;
  /** In the order of the files' names. */
  readonly judged: readonly Judged[];
}

/**
 * Adds received files to what a result workbook holds. The counts do not depend on the order of the files, nor on
 * whether they come in one run or several. Throws ResultError "notIn" for the name of an association that is not in,
 * and "nothingLeft" where associations are taken out, nothing is added, and none would be left.
 */
export function merge(before: MergedData | null, received: readonly Received[], options: MergeOptions): Merged {
  const kept = before && { ...before, files: without(before.files, options.remove) };
  const judged = judge(received, kept, options.replace);
  const files = joinFiles(kept?.files ?? [], judged, options.time);
  const period = kept ?? periodOf(judged);
  if (!period || files.every(({ contribution }) => contribution === null)) {
    if (received.length === 0 && options.remove.length > 0)
      throw new ResultError("nothingLeft", listText(options.remove, "och"));
    return { data: null, judged };
  }
  const history = joinHistories(kept?.history ?? noHistory, options.history ?? noHistory);
  return {
    judged,
    data: {
      edition: period.edition,
      year: period.year,
      history: historyBefore(period.year, history),
      associationsInCountry: options.associationsInCountry ?? kept?.associationsInCountry ?? null,
      files: inOrder(files),
      log: [...(kept?.log ?? []), ...logOf(judged, options)],
    },
  };
}

function without(files: readonly ReceivedFile[], names: readonly string[]): readonly ReceivedFile[] {
  return names.reduce((left, name) => {
    const found = left.filter((file) => file.contribution && foldText(file.association ?? "") === foldText(name));
    if (found.length === 0) throw new ResultError("notIn", name);
    return left.filter((file) => !found.includes(file));
  }, files);
}

/** Earlier files, less those that are replaced or judged anew; and the new ones, less those that are in already. */
function joinFiles(before: readonly ReceivedFile[], judged: readonly Judged[], time: string): readonly ReceivedFile[] {
  const added = judged.filter(({ isRepeated }) => !isRepeated).map((file) => toReceived(file, time));
  const names = new Set(added.flatMap(({ association, contribution }) => (contribution ? keyOf(association) : [])));
  const files = new Set(added.map(({ file }) => file));
  const stays = ({ association, contribution, verdict, file }: ReceivedFile) => {
    if (contribution) return !names.has(keyOf(association));
    // What waited for an answer is settled when the association is in.
    return !files.has(file) && !(verdict === "asks" && names.has(keyOf(association)));
  };
  return [...before.filter(stays), ...added];
}

const keyOf = (association: string | null) => foldText(association ?? "");

function toReceived({ received, verdict, remark }: Judged, time: string): ReceivedFile {
  const about = { file: received.file, received: time, verdict, remark };
  if (received.kind === "unreadable") return { ...about, association: null, contribution: null };
  if (verdict === "asks" || verdict === "out") {
    return { ...about, association: received.association, contribution: null };
  }
  const { association, hash, period, errors, warnings, stamp, registration } = received as Candidate;
  const contribution = { hash, answersHash: received.answersHash, period, errors, warnings, stamp, registration };
  return { ...about, association, contribution };
}

function periodOf(judged: readonly Judged[]): Pick<MergedData, "year" | "edition"> | null {
  const counted = judged.find(({ verdict }) => verdict === "in" || verdict === "inWithRemarks");
  if (!counted) return null;
  const { period, edition } = counted.received as Candidate;
  return { year: yearOfDay(period.to), edition };
}

function logOf(judged: readonly Judged[], { time, remove, history }: MergeOptions): readonly LogEntry[] {
  const nothing = { time, file: "", association: "", remark: "" };
  return [
    ...(history ? [{ ...nothing, happened: logTexts.history }] : []),
    ...remove.map((association) => ({ ...nothing, association, happened: logTexts.removed })),
    ...judged.map(({ received, verdict, remark, replaces }) => ({
      time,
      file: received.file,
      association: (received.kind === "read" && received.association) || "",
      happened: verdictNames[verdict],
      remark: [...(replaces === null ? [] : [logTexts.replaced(replaces)]), remark].join(" ").trim(),
    })),
  ];
}
