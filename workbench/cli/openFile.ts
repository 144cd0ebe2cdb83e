import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { cliTexts } from "../../src/text/cli";
import { createHost, openHost } from "../host/Host";
import type { Host } from "../host/Host";
import { connectBridge } from "../host/transport/bridge";
import { startFormulaEngine } from "../host/startFormulaEngine";
import type { CommandOptions } from "./runCommand";
import { UsageError } from "./UsageError";

/** Opens the one file of a command in the host, and lets Microsoft's client talk to it. */
export async function openFile({ files }: CommandOptions): Promise<Host> {
  const [file, another] = files;
  if (file === undefined || another !== undefined) throw new UsageError(`${cliTexts.oneFile}\n${cliTexts.usage}`);
  return openBytes(await readBytes(file));
}

/** Opens a workbook in the host, or a new one. */
export function openBytes(bytes: Uint8Array | null): Host {
  const options = { engine: startFormulaEngine };
  const host = bytes ? openHost(bytes, options) : createHost(options);
  connectBridge(host);
  return host;
}

export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const missing = typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
    throw new UsageError(missing ? cliTexts.fileNotFound(file) : cliTexts.fileNotReadable(file));
  }
}

/** The output file of a command; never the file that is read. */
export function outputFile({ files, output }: CommandOptions): string {
  if (output === null) throw new UsageError(`${cliTexts.outputNeeded}\n${cliTexts.usage}`);
  if (files.some((file) => resolve(file) === resolve(output))) throw new UsageError(cliTexts.sameFile);
  return output;
}

export async function saveFile(host: Host, file: string): Promise<void> {
  await saveBytes(await host.save(), file);
}

export async function saveBytes(bytes: Uint8Array, file: string): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch {
    throw new UsageError(cliTexts.fileNotWritable(file));
  }
}
