import { useCallback, useState } from "react";
import type { CheckResult } from "../app/check";
import { computeInto, type ComputeResult } from "../app/compute";
import { recognizedAs, type RecognizedWorkbook } from "../app/recognizeWorkbook";
import { timeText } from "../text/time";
import { paneTexts as texts } from "../text/pane";
import { checkAnnouncement } from "./checkAnnouncement";
import type { Services } from "./services";
import { useTask, type Task } from "./useTask";

export type HomeTaskName = "open" | "check" | "compute";

export interface Checked {
  readonly result: CheckResult;
  readonly time: Date;
}

/** The tasks of the home view and what came of them. Kept above the views, so that findings are there when one is left. */
export interface Home {
  /** Null until the workbook has been read. */
  readonly workbook: RecognizedWorkbook | null;
  readonly opening: Task<RecognizedWorkbook>;
  readonly checking: Task<Checked>;
  readonly computing: Task<ComputeResult>;
  readonly start: (task: HomeTaskName) => Promise<void>;
}

export function useHome({ workbook: port, engine, now }: Services, announce: (text: string) => void): Home {
  const [workbook, setWorkbook] = useState<RecognizedWorkbook | null>(null);
  const opening = useTask<RecognizedWorkbook>();
  const checking = useTask<Checked>();
  const computing = useTask<ComputeResult>();

  const { run: open } = opening;
  const { run: check } = checking;
  const { run: compute, reset: forgetComputed } = computing;
  const start = useCallback(
    async (task: HomeTaskName) => {
      if (task === "open") {
        const recognized = await open(async ({ progress, signal }) =>
          engine.run("recognize", await port.read(progress), signal),
        );
        if (recognized) setWorkbook(recognized);
      } else if (task === "check") {
        const checked = await check(async ({ progress, signal }) => {
          const data = await port.read(progress);
          progress.step({ kind: "working" });
          return { result: await engine.run("check", data, signal), time: now() };
        });
        if (!checked) return;
        setWorkbook(recognizedAs(checked.result.summary));
        forgetComputed();
        announce(checkAnnouncement(checked.result));
      } else {
        const computed = await compute(({ progress, signal }) =>
          computeInto(port, timeText(now()), progress, (data) => engine.run("compute", data, signal)),
        );
        if (!computed) return;
        setWorkbook(recognizedAs(computed.summary));
        announce(texts.computedTitle);
      }
    },
    [port, engine, now, open, check, compute, forgetComputed, announce],
  );
  return { workbook, opening, checking, computing, start };
}
