import { TaskError } from "../../src/app/errors";
import { noAnswers } from "../../src/app/merge/layoutQuestion";
import { receiveFile, type Received } from "../../src/app/merge/receiveFile";
import { noProgress } from "../../src/app/WorkbookPort";
import type { Engine } from "../../src/taskpane/engine/engineTasks";
import { receiveFiles } from "../../src/taskpane/merging/receiveFiles";
import { receivedBytes } from "../support/fixtures";

const good = (name: string) =>
  new File([new Uint8Array(receivedBytes("2023", "Registreringsfil_2023_Blekinge.xlsx"))], name);
const slow = new File(["x"], "långsam.xlsx");

/** Reads as the worker does, but never comes to an end with the slow file: it can only be ended from outside. */
const engine = {
  run: (_: string, { file, bytes }: { file: string; bytes: Uint8Array }, signal: AbortSignal) =>
    file === slow.name
      ? new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(new TaskError("cancelled")));
        })
      : Promise.resolve(receiveFile(file, bytes)),
} as Engine;

interface Reading {
  readonly received: Received[];
  readonly ended: Promise<unknown>;
  readonly cancel: () => void;
}

function read(files: readonly File[]): Reading {
  const controller = new AbortController();
  const received: Received[] = [];
  const tools = { progress: noProgress, signal: controller.signal };
  const ended = receiveFiles(
    engine,
    files,
    noAnswers,
    tools,
    () => undefined,
    (one) => received.push(one),
  );
  return {
    received,
    ended: ended.then(() => "done").catch((error: unknown) => error),
    cancel: () => controller.abort(),
  };
}

const told = (received: readonly Received[]) =>
  received.map((one) => [one.file, one.kind === "read" ? one.association : one.why.title]);

describe("files that are received one after the other", () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] }));
  afterEach(() => void jest.useRealTimers());

  it("gives up one that takes too long, says so of it, and reads the others", async () => {
    const { received, ended } = read([good("a.xlsx"), slow, good("b.xlsx")]);
    await jest.advanceTimersByTimeAsync(19_000);
    expect(told(received)).toEqual([["a.xlsx", "Blekinge"]]);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await ended).toBe("done");
    expect(told(received)).toEqual([
      ["a.xlsx", "Blekinge"],
      ["långsam.xlsx", "Filen tog för lång tid att läsa"],
      ["b.xlsx", "Blekinge"],
    ]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it("stops with everything when it is cancelled in the midst of a file", async () => {
    const { received, ended, cancel } = read([good("a.xlsx"), slow, good("b.xlsx")]);
    await jest.advanceTimersByTimeAsync(1_000);
    cancel();
    expect(await ended).toEqual(new TaskError("cancelled"));
    expect(told(received)).toEqual([["a.xlsx", "Blekinge"]]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it("says of a file that is too large or cannot be opened what it is, and reads the others", async () => {
    const gone = Object.assign(good("borta.xlsx"), { arrayBuffer: () => Promise.reject(new Error("NotFoundError")) });
    const large = good("stor.xlsx");
    Object.defineProperty(large, "size", { value: 100_000_001 });
    const { received, ended } = read([gone, large, good("a.xlsx")]);
    expect(await ended).toBe("done");
    expect(told(received)).toEqual([
      ["borta.xlsx", "Filen gick inte att läsa"],
      ["stor.xlsx", "Filen är för stor för att vara en registreringsfil"],
      ["a.xlsx", "Blekinge"],
    ]);
  });
});
