import { receiveFile, type ReadFile, type Received } from "../../src/app/merge/receiveFile";
import { merge, type MergeOptions } from "../../src/app/merge/merge";
import type { MergedData } from "../../src/core/national/MergedData";
import { receivedBytes, receivedFiles, type ReceivedYear } from "./fixtures";

export const plainOptions: MergeOptions = {
  time: "2026-11-21 14:05",
  replace: new Set(),
  remove: [],
  history: null,
  associationsInCountry: null,
};

/** Every received workbook of a year, looked at. */
export function receiveAll(year: ReceivedYear): readonly Received[] {
  return receivedFiles(year).map((file) => receiveFile(file.normalize("NFC"), receivedBytes(year, file)));
}

export function mergeAll(files: readonly Received[], options: Partial<MergeOptions> = {}): MergedData {
  const { data } = merge(null, files, { ...plainOptions, ...options });
  if (!data) throw new Error("nothing was merged");
  return data;
}

/** A file as if it said something else. */
export function changed(file: Received, change: Partial<ReadFile>): Received {
  if (file.kind !== "read") throw new Error("the file cannot be read");
  return { ...file, ...change };
}
