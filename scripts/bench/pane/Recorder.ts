import type { Browser, Frame, Page } from "playwright-core";
import type { HostPage } from "./hostPage";

declare global {
  /** Set by hostPage.ts in the page that plays Excel. */
  var hostPage: HostPage;
  /** The longest time from a click or key to the next picture since it was last asked for, in the pane. */
  var slowestInput: number;
}

/** One thing a person does, and what it cost the pane's main thread. Milliseconds. */
export interface Step {
  readonly what: string;
  /** From the beginning until the result is shown; the machine's other work is in it. */
  readonly whole: number;
  /** The longest task of the pane's main thread, in time of the processor. */
  readonly task: number;
  /** The same by the clock. */
  readonly taskByClock: number;
  /** From a click or key to the next picture, at worst; 0 when all took less than 16. */
  readonly input: number;
  readonly requests: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const beginning = "step begins";

/** Measures steps in the pane, which is alone in its process: what Excel does is not counted. */
export class Recorder {
  readonly steps: Step[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  /** Has the pane note how long inputs take. */
  async listen(): Promise<void> {
    await this.pane.evaluate(() => {
      globalThis.slowestInput = 0;
      // The threshold is newer than the types; a named function would need a helper that the pane lacks.
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          globalThis.slowestInput = Math.max(globalThis.slowestInput, duration);
        }
      }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    });
  }

  async record(what: string, act: () => Promise<unknown>): Promise<void> {
    const categories = ["disabled-by-default-devtools.timeline", "devtools.timeline", "blink.user_timing"];
    await this.browser.startTracing(this.page, { categories });
    const before = await this.requests();
    await this.pane.evaluate((name) => performance.mark(name), beginning);
    const started = performance.now();
    await act();
    const whole = performance.now() - started;
    const input = await this.takeSlowestInput();
    const requests = (await this.requests()) - before;
    const trace = await this.browser.stopTracing();
    this.steps.push({ what, whole, ...longestTask(trace), input, requests });
  }

  /** Events reach the observer when the browser has time. */
  private async takeSlowestInput(): Promise<number> {
    return this.pane.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      const slowest = globalThis.slowestInput;
      globalThis.slowestInput = 0;
      return slowest;
    });
  }

  private requests(): Promise<number> {
    return this.page.evaluate(() => globalThis.hostPage.host.requestCount);
  }
}

function longestTask(trace: Buffer): Pick<Step, "task" | "taskByClock"> {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const pane = traceEvents.find(({ name }) => name === beginning);
  if (!pane) throw new Error("the trace requires the mark of the step");
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === "RunTask" && pid === pane.pid && tid === pane.tid);
  const longest = (time: "dur" | "tdur") => Math.max(0, ...tasks.map((task) => task[time] ?? 0)) / 1000;
  return { task: longest("tdur"), taskByClock: longest("dur") };
}
