import { useCallback, useMemo, useState } from "react";
import type { CheckResult } from "../app/check";
import { computeInto, type ComputeResult } from "../app/compute";
import type { OnFindings } from "../core/validation/confront";
import type { Finding } from "../core/validation/Finding";
import { recognizedAs, type RecognizedWorkbook } from "../app/recognizeWorkbook";
import { noProgress, type Progress } from "../app/WorkbookPort";
import { paneTexts as texts } from "../text/pane";
import { timeText } from "../text/time";
import type { Approval } from "../workbook/memory/Memory";
import { checkAnnouncement } from "./checkAnnouncement";
import { useMending, type Mending } from "./findings/useMending";
import type { Services } from "./services";
import { useRecheck, type Freshness } from "./useRecheck";
import { useTask, type Task, type TaskStart } from "./useTask";

export type HomeTaskName = "open" | "check" | "compute";

export interface Checked {
  readonly result: CheckResult;
  readonly time: Date;
}

/** The tasks of the home view and what came of them. Kept above the views, so that findings are there when one is left. */
export interface Home {
  /** Null until the workbook has been read. */
  readonly workbook: RecognizedWorkbook | null;
  /** Takes somebody's word for what it has become. */
  readonly recognize: (workbook: RecognizedWorkbook) => void;
  /** The last check, also one made by itself. */
  readonly checked: Checked | null;
  /** What the check that goes on has found so far, where there is no result of an earlier one to show. */
  readonly soFar: readonly Finding[];
  readonly opening: Task<RecognizedWorkbook>;
  readonly checking: Task<Checked>;
  readonly computing: Task<ComputeResult>;
  readonly start: (task: HomeTaskName, start?: TaskStart) => Promise<void>;
  readonly setApprovals: (approvals: readonly Approval[]) => void;
  readonly mending: Mending;
  readonly recheck: Recheck;
}

/** Checking again by itself, and whether the user wants it. */
export interface Recheck {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  readonly freshness: Freshness;
}

export function useHome(services: Services, announce: (text: string) => void): Home {
  const { workbook: port, engine, now } = services;
  const [workbook, setWorkbook] = useState<RecognizedWorkbook | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [soFar, setSoFar] = useState<readonly Finding[]>([]);
  const [isOn, setOn] = useState(true);
  const opening = useTask<RecognizedWorkbook>();
  const checking = useTask<Checked>();
  const computing = useTask<ComputeResult>();

  const show = useCallback((next: Checked) => {
    setChecked(next);
    setSoFar([]);
    setWorkbook(recognizedAs(next.result.summary));
  }, []);
  const checkWorkbook = useCallback(
    async (progress: Progress, signal: AbortSignal, onFindings?: OnFindings): Promise<Checked> => {
      const data = await port.read(progress);
      progress.step({ kind: "working" });
      return { result: await engine.run("check", data, signal, onFindings), time: now() };
    },
    [port, engine, now],
  );
  const checkQuietly = useCallback(
    async (signal: AbortSignal) => {
      const next = await checkWorkbook({ ...noProgress, step: () => signal.throwIfAborted() }, signal);
      show(next);
    },
    [checkWorkbook, show],
  );
  const { freshness, settle } = useRecheck(services, isOn && checked !== null, checkQuietly);

  const { run: open } = opening;
  const { run: check } = checking;
  const { run: compute, reset: forgetComputed } = computing;
  const start = useCallback(
    async (task: HomeTaskName, start: TaskStart = "asked") => {
      if (task === "open") {
        const recognized = await open(
          async ({ progress, signal }) => engine.run("recognize", await port.read(progress), signal),
          start,
        );
        if (recognized) setWorkbook(recognized);
      } else if (task === "check") {
        const add: OnFindings = (findings) => setSoFar((found) => [...found, ...findings]);
        const next = await check(({ progress, signal }) => {
          setSoFar([]);
          return checkWorkbook(progress, signal, add);
        }, start);
        if (!next) return;
        show(next);
        settle();
        forgetComputed();
        announce(checkAnnouncement(next.result));
      } else {
        const computed = await compute(({ progress, signal }) =>
          computeInto(port, timeText(now()), progress, (data) => engine.run("compute", data, signal)),
        );
        if (!computed) return;
        setWorkbook(recognizedAs(computed.summary));
        announce(texts.computedTitle);
      }
    },
    [port, engine, now, open, check, compute, checkWorkbook, show, settle, forgetComputed, announce],
  );
  const setApprovals = useCallback((approvals: readonly Approval[]) => {
    setChecked((last) => last && { ...last, result: { ...last.result, approvals } });
  }, []);
  const recheck = useMemo(() => ({ isOn, setOn, freshness }), [isOn, freshness]);
  const mending = useMending(
    services,
    useCallback(() => void start("check", "following"), [start]),
  );
  const isFirst = checked === null && checking.status.kind === "busy";
  return {
    workbook,
    recognize: setWorkbook,
    checked,
    soFar: isFirst ? soFar : [],
    opening,
    checking,
    computing,
    start,
    setApprovals,
    mending,
    recheck,
  };
}
