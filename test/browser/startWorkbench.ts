import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

/** The server of `npm run serve`, on a port of its own. */
export interface RunningWorkbench {
  /** Without a slash at the end. */
  readonly url: string;
  /** What the server said to the person who started it. */
  readonly greeting: string;
  stop(): void;
}

/** Starts the server over what was built. Jest runs CommonJS and cannot import its module, so it is a process. */
export function startWorkbench(...options: string[]): Promise<RunningWorkbench> {
  for (const page of ["dist/workbench/index.html", "dist/addin/taskpane.html"]) {
    if (!existsSync(page)) throw new Error(`${page} is missing: run npm run build first`);
  }
  const server = spawn(process.execPath, ["workbench/server/serve.mjs", ...options], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let greeting = "";
    let complaint = "";
    server.stderr.on("data", (text: Buffer) => (complaint += text.toString()));
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${complaint}`)));
    server.stdout.on("data", (text: Buffer) => {
      greeting += text.toString();
      const url = /https:\/\/localhost:\d+/.exec(greeting)?.[0];
      if (url !== undefined) resolve({ url, greeting, stop: () => server.kill() });
    });
  });
}
