import { useCallback, useMemo, useRef, useState } from "react";
import type { Received } from "../../app/merge/receiveFile";
import type { Engine } from "../engine/engineTasks";
import { useTask, type Task } from "../useTask";
import type { ChosenFile } from "./chosenFiles";
import { receiveFiles, type FileProgress } from "./receiveFiles";

/** The files somebody has chosen, how they are read, and what is said about them. */
export interface ChosenFiles {
  readonly chosen: readonly ChosenFile[];
  readonly receiving: Task<true>;
  /** Which file is being read. */
  readonly fileProgress: FileProgress | null;
  /** Reads files and adds them to those that are there already; answers how many were read before it ended. */
  readonly receive: (files: readonly File[]) => Promise<number>;
  readonly answer: (id: number, replaces: boolean) => void;
  readonly leaveOut: (ids: ReadonlySet<number>) => void;
}

export function useChosenFiles(engine: Engine): ChosenFiles {
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const [fileProgress, setFileProgress] = useState<FileProgress | null>(null);
  const lastId = useRef(0);
  const receiving = useTask<true>();
  const { run } = receiving;
  const receive = useCallback(
    async (files: readonly File[]) => {
      let done = 0;
      const add = (received: Received) => {
        done += 1;
        lastId.current += 1;
        const file: ChosenFile = { id: lastId.current, received, replaces: null };
        setChosen((before) => [...before, file]);
      };
      await run(async (tools) => {
        await receiveFiles(engine, files, tools, setFileProgress, add);
        return true as const;
      });
      setFileProgress(null);
      return done;
    },
    [run, engine],
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
    () => ({ chosen, receiving, fileProgress, receive, answer, leaveOut }),
    [chosen, receiving, fileProgress, receive, answer, leaveOut],
  );
}
