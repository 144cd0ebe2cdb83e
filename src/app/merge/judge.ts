import { countedFiles, yearOfDay, type CountedFile, type MergedData } from "../../core/national/MergedData";
import { foldText } from "../../core/survey/foldText";
import { swedishOrder } from "../../core/swedishOrder";
import { remarkTexts } from "../../text/verdicts";
import { judgeAlone } from "./judgeAlone";
import type { Candidate, Judged, Refusal } from "./Judged";
import type { Received } from "./receiveFile";
import { sieves, type Replaceable } from "./sieves";

/**
 * Judges received files against each other and against what has been counted already. The verdicts do not depend on the
 * order of the files; they come in the order of the files' names.
 */
export function judge(
  received: readonly Received[],
  before: MergedData | null,
  replace: Replaceable,
): readonly Judged[] {
  const files = [...received].sort((a, b) => swedishOrder(a.file, b.file) || swedishOrder(keyOf(a), keyOf(b)));
  const refused = new Map<Received, Judged>();
  const isFree = (file: Received, refusal: Refusal | null) => {
    if (refusal) refused.set(file, { received: file, isRepeated: false, replaces: null, question: null, ...refusal });
    return refusal === null;
  };
  let left = files.filter((file): file is Candidate => isFree(file, judgeAlone(file)));
  const expected = before ?? commonPeriod(left);
  const counted = before ? countedFiles(before) : [];
  for (const sieve of sieves) {
    const refusalOf = sieve(left, { counted, replace, expected });
    left = left.filter((file) => isFree(file, refusalOf(file)));
  }
  const accepted = new Map<Received, Judged>(left.map((file) => [file, accept(file, left, counted)]));
  return files.flatMap((file) => refused.get(file) ?? accepted.get(file) ?? []);
}

/** Tells files of the same name apart. */
function keyOf(file: Received): string {
  return file.kind === "read" ? (file.hash ?? "") : file.why.title;
}

/** The year and edition most of the files have; of as many the latest. */
function commonPeriod(files: readonly Candidate[]): Pick<MergedData, "year" | "edition"> | null {
  const counts = new Map<string, { readonly year: number; readonly edition: Candidate["edition"]; count: number }>();
  for (const { period, edition } of files) {
    const year = yearOfDay(period.to);
    const key = `${year} ${edition}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { year, edition, count: 1 });
  }
  const [most] = [...counts.values()].sort(
    (a, b) => b.count - a.count || b.year - a.year || Number(b.edition) - Number(a.edition),
  );
  return most ?? null;
}

function accept(file: Candidate, accepted: readonly Candidate[], counted: readonly CountedFile[]): Judged {
  const remarks = remarksOn(file, [...accepted, ...counted.map(({ contribution }) => contribution)]);
  const earlier = counted.find(({ association }) => foldText(association) === foldText(file.association));
  return {
    received: file,
    verdict: remarks.length === 0 ? "in" : "inWithRemarks",
    remark: remarks.join(" "),
    isRepeated: false,
    replaces: earlier?.file ?? null,
    question: earlier ? "replace" : null,
  };
}

function remarksOn(file: Candidate, accepted: readonly Dated[]): readonly string[] {
  const usual = usualPeriod(accepted);
  return [
    ...(file.stamp === "changed" ? [remarkTexts.changedSinceStamp] : []),
    ...(file.errors + file.warnings > 0 ? [remarkTexts.findings(file.errors, file.warnings)] : []),
    ...(file.unread.length > 0 ? [remarkTexts.unread(file.unread)] : []),
    ...(periodKey(file) === usual ? [] : [remarkTexts.unusualPeriod]),
  ];
}

type Dated = Pick<Candidate, "period">;

function usualPeriod(files: readonly Dated[]): string {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(periodKey(file), (counts.get(periodKey(file)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || swedishOrder(a[0], b[0]));
  return most?.[0] ?? "";
}

const periodKey = ({ period }: Dated) => `${period.from}–${period.to}`;
