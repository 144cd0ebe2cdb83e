import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { HostReply } from "../../workbench/host/Host";
import type { Answering } from "../../workbench/host/transport/bridge";

export type HostQuestion =
  { readonly kind: "request"; readonly body: string; readonly flags: number } | { readonly kind: "save" };

/** What the host has to say of itself when the workbook is saved. */
export interface Saved {
  readonly fileMegabytes: number;
  readonly requests: number;
  readonly largestMegabytes: number;
  readonly hostMegabytes: number;
}

export type HostAnswer = { readonly reply: HostReply } | { readonly saved: Saved };

export interface RemoteHost extends Answering {
  /** Milliseconds spent waiting for answers to requests. */
  readonly waited: () => number;
  /** Saves the workbook and ends the process. */
  readonly save: () => Promise<Saved>;
}

/** A host with a new workbook, in a process of its own, when it is ready. Tells of no events. */
export async function startRemoteHost(): Promise<RemoteHost> {
  const child = fork(join(__dirname, "hostProcess.ts"), { execArgv: ["--import", "tsx"] });
  await once(child, "message");
  let waited = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const send = (question: HostQuestion) =>
    new Promise<HostAnswer>((resolve, reject) => {
      const ended = () => reject(new Error("the host has ended"));
      child.once("exit", ended);
      child.once("message", (answer: HostAnswer) => {
        child.off("exit", ended);
        resolve(answer);
      });
      child.send(question);
    });
  // One question at a time: the client does not wait for an answer to releasing objects.
  const ask = (question: HostQuestion): Promise<HostAnswer> => {
    const answer = turn.then(() => send(question));
    turn = answer.catch(() => undefined);
    return answer;
  };
  return {
    handleRequest: async (body, flags = 0) => {
      const start = performance.now();
      const answer = await ask({ kind: "request", body, flags });
      waited += performance.now() - start;
      if ("reply" in answer) return answer.reply;
      throw new Error("a request is answered by a reply");
    },
    onEvents: () => () => undefined,
    waited: () => waited,
    save: async () => {
      const answer = await ask({ kind: "save" });
      child.disconnect();
      if ("saved" in answer) return answer.saved;
      throw new Error("saving is answered by figures");
    },
  };
}
