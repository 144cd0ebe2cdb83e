import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Host } from "../Host";

/** A message from the client: a request of the rich API (type 1). */
interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** The runtime's own hook for native hosts (OfficeExtension.HostBridge): JSON text both ways. */
interface Bridge {
  sendMessageToHost(text: string): void;
  /** Installed by the runtime. */
  onMessageFromHost?(text: string): void;
}

interface OfficeRuntime {
  readonly HostBridge: { init(bridge: Bridge): void };
}

/** What the client needs of a host. */
export type Answering = Pick<Host, "handleRequest" | "onEvents">;

/** An open connection of the client with a host. */
export interface Connection<H extends Answering = Answering> {
  readonly host: H;
  /** Stops events; a later connectBridge does so by itself. */
  disconnect(): void;
}

let current: Connection | undefined;

/**
 * Loads Microsoft's Excel runtime into this process, once: the globals Excel, OfficeExtension and the like. In plain
 * Node it gets the few things of a page that it asks for while it loads; a DOM is left as it is.
 */
export function installOfficeRuntime(): void {
  if ("OfficeExtension" in globalThis) return;
  provide("window", globalThis);
  provide("self", globalThis);
  provide("location", { href: "", search: "", hash: "" });
  provide("document", {
    readyState: "complete",
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
  });
  // Node 20 has no navigator; Node 21 and later have one without userAgent of a browser, which does as well.
  provide("navigator", { userAgent: "node" });
  // An indirect call, so that the script's variables become globals, as a script element would make them. The vm module
  // would put them into the outer realm when jest runs.
  const evaluate = Reflect.get(globalThis, "eval") as (script: string) => unknown;
  evaluate(readFileSync(runtimePath(), "utf8"));
}

function runtimePath(): string {
  const require = createRequire(__filename);
  return require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
}

function provide(name: string, value: unknown): void {
  if (name in globalThis) return;
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Connects the runtime with a host: from now on Excel.run talks to it. Earlier contexts keep their earlier host. */
export function connectBridge<H extends Answering>(host: H): Connection<H> {
  installOfficeRuntime();
  current?.disconnect();
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const message = JSON.parse(text) as ClientMessage;
      void answer(host, message).then((reply) => bridge.onMessageFromHost?.(JSON.stringify(reply)));
    },
  };
  (globalThis as unknown as { OfficeExtension: OfficeRuntime }).OfficeExtension.HostBridge.init(bridge);
  const stop = host.onEvents((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  const connection = { host, disconnect: stop };
  current = connection;
  return connection;
}

async function answer(host: Answering, { id, flags, message }: ClientMessage): Promise<unknown> {
  const reply = await host.handleRequest(JSON.stringify(message.body), flags).catch((error: unknown) => ({
    status: 500,
    code: "GeneralException",
    message: `the host is at fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  }));
  const body = "body" in reply ? reply.body : JSON.stringify({ error: { code: reply.code, message: reply.message } });
  return { id, type: 1, message: { statusCode: reply.status, headers: {}, body } };
}
