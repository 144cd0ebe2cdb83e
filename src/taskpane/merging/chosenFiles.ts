import type { Judged } from "../../app/merge/Judged";
import { merge, type Merged, type MergeOptions } from "../../app/merge/merge";
import type { Received } from "../../app/merge/receiveFile";
import { countedFiles, type MergedData, type VerdictKind } from "../../core/national/MergedData";
import { foldText } from "../../core/survey/foldText";
import { swedishOrder } from "../../core/swedishOrder";
import { mergingTexts as texts } from "../../text/merging";

/** A file somebody has chosen, and what they have said about it. */
export interface ChosenFile {
  /** Two files may have the same name. */
  readonly id: number;
  /** To read again when somebody has answered how. */
  readonly source: File;
  readonly received: Received;
  /** Whether it takes the place of its association's earlier contribution; null until somebody has said. */
  readonly replaces: boolean | null;
}

/** A chosen file with its verdict, as it stands in the list. */
export interface FileRow extends ChosenFile {
  readonly judged: Judged;
}

/** What merging the chosen files would give. */
export interface Preview extends Merged {
  readonly rows: readonly FileRow[];
}

export type MergeSettings = Pick<MergeOptions, "history" | "associationsInCountry">;

/** The files that go on to be merged: all but those that are to give way to an earlier contribution. */
export function filesToMerge(chosen: readonly ChosenFile[]): readonly Received[] {
  return chosen.filter(({ replaces }) => replaces !== false).map(({ received }) => received);
}

export function mergeOptions(chosen: readonly ChosenFile[], settings: MergeSettings, time: string): MergeOptions {
  const replace = chosen.flatMap(({ received, replaces }) =>
    replaces === true && received.kind === "read" ? [foldText(received.association ?? "")] : [],
  );
  return { ...settings, time, replace: new Set(replace), remove: [] };
}

export function previewOf(before: MergedData | null, chosen: readonly ChosenFile[], settings: MergeSettings): Preview {
  const merged = merge(before, filesToMerge(chosen), mergeOptions(chosen, settings, ""));
  const verdicts = new Map(merged.judged.map((judged) => [judged.received, judged]));
  const rows = chosen.map((file) => ({ ...file, judged: verdicts.get(file.received) ?? keptOut(file) }));
  return { ...merged, rows: rows.sort((a, b) => swedishOrder(a.received.file, b.received.file)) };
}

function keptOut({ received }: ChosenFile): Judged {
  const verdict = { verdict: "out", remark: texts.kept, question: "replace" } as const;
  return { received, isRepeated: false, replaces: null, ...verdict };
}

export const verdicts: readonly VerdictKind[] = ["in", "inWithRemarks", "asks", "out"];

export function countVerdicts(rows: readonly FileRow[]): ReadonlyMap<VerdictKind, number> {
  return new Map(verdicts.map((verdict) => [verdict, rows.filter(({ judged }) => judged.verdict === verdict).length]));
}

/** Associations and answered surveys that are counted. */
export function totalsOf(data: MergedData): { readonly associations: number; readonly surveys: number } {
  const files = countedFiles(data);
  return {
    associations: files.length,
    surveys: files.reduce((sum, { contribution }) => sum + surveysOf(contribution.registration.groups), 0),
  };
}

export function surveysOf(groups: readonly { readonly surveys: readonly unknown[] }[]): number {
  return groups.reduce((sum, { surveys }) => sum + surveys.length, 0);
}
