import { useMemo, useState } from "react";
import type { History } from "../../core/national/ResultData";
import type { Engine } from "../engine/engineTasks";
import { useTask, type Task } from "../useTask";
import type { MergeSettings } from "./chosenFiles";

/** Earlier years, and the file they came from. */
export interface ChosenHistory {
  readonly file: string;
  readonly history: History;
}

/** What the network says besides the files: earlier years, and how many associations there are. */
export interface MergeSettingsEditor {
  readonly settings: MergeSettings;
  /** As it is typed; null when nobody has. */
  readonly typedCount: string | null;
  readonly typeCount: (text: string) => void;
  readonly isValid: boolean;
  readonly history: ChosenHistory | null;
  readonly readingHistory: Task<ChosenHistory>;
  readonly readHistory: (file: File) => void;
  /** Forgets it all, when it has been merged. */
  readonly reset: () => void;
}

export function useMergeSettings(engine: Engine): MergeSettingsEditor {
  const [typedCount, setTypedCount] = useState<string | null>(null);
  const [history, setHistory] = useState<ChosenHistory | null>(null);
  const readingHistory = useTask<ChosenHistory>();
  const readHistory = (file: File) =>
    void readingHistory.run(async ({ signal }) => {
      const read = await engine.run("readHistory", new Uint8Array(await file.arrayBuffer()), signal);
      const found = { file: file.name.normalize("NFC"), history: read };
      setHistory(found);
      return found;
    });
  const text = (typedCount ?? "").trim();
  const isCount = /^\d{1,4}$/.test(text);
  const settings = useMemo(
    () => ({ history: history?.history ?? null, associationsInCountry: isCount ? Number(text) : null }),
    [history, isCount, text],
  );
  const reset = () => {
    setTypedCount(null);
    setHistory(null);
  };
  return {
    settings,
    typedCount,
    typeCount: setTypedCount,
    isValid: isCount || text === "",
    history,
    readingHistory,
    readHistory,
    reset,
  };
}
