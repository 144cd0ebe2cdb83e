import { useEffect, useMemo, useState } from "react";
import { mergeInto, type MergeResult } from "../../app/merge/mergeInto";
import type { MergeOptions } from "../../app/merge/merge";
import type { Received } from "../../app/merge/receiveFile";
import type { MergedData } from "../../core/national/MergedData";
import { timeText } from "../../text/time";
import { useTask, type Task } from "../useTask";
import type { ViewProps } from "../views";
import {
  filesToMerge,
  mergeOptions,
  previewOf,
  type ChosenFile,
  type MergeSettings,
  type Preview,
} from "./chosenFiles";

/** What the open workbook holds, what merging would give, and the tasks that write into it. */
export interface Merging {
  /** Null when the workbook is no result workbook. */
  readonly before: MergedData | null;
  /** False until a result workbook has been read. */
  readonly isOpen: boolean;
  readonly opening: Task<true>;
  readonly open: () => void;
  readonly preview: Preview;
  readonly merging: Task<MergeResult>;
  readonly merge: () => Promise<MergeResult | null>;
  /** Takes out what an association has contributed. */
  readonly remove: (association: string) => Promise<MergeResult | null>;
}

export function useMerging(
  { services, workbook, onRecognized }: ViewProps,
  chosen: readonly ChosenFile[],
  settings: MergeSettings,
): Merging {
  const { workbook: port, engine, now } = services;
  const isResult = workbook.kind === "result";
  const [before, setBefore] = useState<MergedData | null>(null);
  const [isOpen, setOpen] = useState(!isResult);
  const opening = useTask<true>();
  const merging = useTask<MergeResult>();

  const { run } = opening;
  const open = useMemo(
    () => () =>
      void run(async ({ progress, signal }) => {
        setBefore(await engine.run("readResult", await port.read(progress), signal));
        setOpen(true);
        return true as const;
      }),
    [run, engine, port],
  );
  useEffect(() => {
    if (!isOpen) open();
  }, [isOpen, open]);
  const preview = useMemo(() => previewOf(before, chosen, settings), [before, chosen, settings]);

  const write = async (received: readonly Received[], options: MergeOptions) => {
    const result = await merging.run(({ progress, signal }) =>
      mergeInto(port, received, options, progress, (request) => engine.run("merge", request, signal)),
    );
    if (!result?.data) return result;
    setBefore(result.data);
    onRecognized({ kind: "result" });
    return result;
  };
  const time = () => timeText(now());
  const merge = () => write(filesToMerge(chosen), mergeOptions(chosen, settings, time()));
  const remove = (association: string) => {
    const nothing = mergeOptions([], { history: null, associationsInCountry: null }, time());
    return write([], { ...nothing, remove: [association] });
  };
  return { before, isOpen, opening, open, preview, merging, merge, remove };
}
