import { useCallback, useMemo, useRef, useState } from "react";
import type { LayoutAnswers } from "../../app/merge/layoutQuestion";
import type { BindingCorrection } from "../../workbook/memory/BindingCorrection";
import type { Services } from "../services";
import { useTask, type Task } from "../useTask";
import type { ChosenFile } from "./chosenFiles";
import { filesOf } from "./layoutGroups";
import { receiveFiles, type FileProgress } from "./receiveFiles";

/** The files somebody has chosen, how they are read, and what is said about them. */
export interface ChosenFiles {
  readonly chosen: readonly ChosenFile[];
  readonly receiving: Task<true>;
  /** Which file is being read. */
  readonly fileProgress: FileProgress | null;
  /** What has been answered about layouts since the pane was opened. */
  readonly answers: LayoutAnswers;
  /** Reads files and adds them to those that are there already; answers how many were read before it ended. */
  readonly receive: (files: readonly File[]) => Promise<number>;
  /** Keeps the answer for every file of the layout, now and later, and reads those again; null takes it back. */
  readonly answerLayout: (key: string, corrections: readonly BindingCorrection[] | null) => Promise<void>;
  readonly answer: (id: number, replaces: boolean) => void;
  readonly leaveOut: (ids: ReadonlySet<number>) => void;
}

type Source = Pick<ChosenFile, "id" | "source">;

export function useChosenFiles({ engine, layoutAnswers }: Services): ChosenFiles {
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const [fileProgress, setFileProgress] = useState<FileProgress | null>(null);
  const [answers, setAnswers] = useState(layoutAnswers.current);
  const lastId = useRef(0);
  const receiving = useTask<true>();
  const { run } = receiving;
  /** Each file takes its place as soon as it is read; answers how many were. */
  const read = useCallback(
    async (sources: readonly Source[]) => {
      let done = 0;
      await run(async (tools) => {
        const files = sources.map(({ source }) => source);
        await receiveFiles(engine, files, layoutAnswers.current, tools, setFileProgress, (received, index) => {
          const source = sources[index];
          if (!source) return;
          done += 1;
          setChosen((before) => withFile(before, { ...source, received, replaces: null }));
        });
        return true as const;
      });
      setFileProgress(null);
      return done;
    },
    [run, engine, layoutAnswers],
  );
  const receive = useCallback(
    (files: readonly File[]) => read(files.map((source) => ({ id: (lastId.current += 1), source }))),
    [read],
  );
  const answerLayout = useCallback(
    async (key: string, corrections: readonly BindingCorrection[] | null) => {
      const others = [...layoutAnswers.current].filter(([other]) => other !== key);
      layoutAnswers.current = new Map(corrections ? [...others, [key, corrections]] : others);
      setAnswers(layoutAnswers.current);
      await read(filesOf(chosen, key));
    },
    [read, chosen, layoutAnswers],
  );
  const answer = useCallback(
    (id: number, replaces: boolean) =>
      setChosen((files) => files.map((file) => (file.id === id ? { ...file, replaces } : file))),
    [],
  );
  const leaveOut = useCallback(
    (ids: ReadonlySet<number>) => setChosen((files) => files.filter(({ id }) => !ids.has(id))),
    [],
  );
  return useMemo(
    () => ({ chosen, receiving, fileProgress, answers, receive, answerLayout, answer, leaveOut }),
    [chosen, receiving, fileProgress, answers, receive, answerLayout, answer, leaveOut],
  );
}

/** In the place of the same file as it was read before, or last. */
function withFile(files: readonly ChosenFile[], file: ChosenFile): readonly ChosenFile[] {
  return files.some(({ id }) => id === file.id)
    ? files.map((before) => (before.id === file.id ? file : before))
    : [...files, file];
}
