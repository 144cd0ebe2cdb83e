import { mergingTexts as texts } from "../../text/merging";
import { verdictNames } from "../../text/verdicts";
import { listText } from "../../text/values";
import { countVerdicts, totalsOf, verdicts, type FileRow, type Preview } from "./chosenFiles";

/** What merging will do, in a sentence or two. */
export function describePreview({ data, rows }: Preview): string {
  if (!data) return texts.nothingToMerge;
  const { associations, surveys } = totalsOf(data);
  const counts = countVerdicts(rows);
  const count = (...kinds: (typeof verdicts)[number][]) =>
    kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const replacing = rows.filter(({ judged }) => judged.replaces !== null).length;
  const parts = [
    texts.counted(count("in", "inWithRemarks")),
    ...(replacing > 0 ? [texts.replacing(replacing)] : []),
    ...(count("asks") > 0 ? [texts.waiting(count("asks"))] : []),
    ...(count("out") > 0 ? [texts.notCounted(count("out"))] : []),
  ];
  const files = rows.length > 0 ? `${listText(parts, "och")}. ` : "";
  return `${files}${texts.becomes(associations, surveys)} ${texts.willWrite}`;
}

/** "32 filer: 3 Med, 29 Med, med anmärkningar." */
export function describeVerdicts(rows: readonly FileRow[]): string {
  const counts = [...countVerdicts(rows)].filter(([, count]) => count > 0);
  return texts.read(rows.length, counts.map(([verdict, count]) => `${count} ${verdictNames[verdict]}`).join("; "));
}
