import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHost, openHost, type Host } from "../../workbench/host/Host";
import type { HostOptions } from "../../workbench/host/HostOptions";
import { connectBridge } from "../../workbench/host/transport/bridge";

/** A new workbook with one sheet "Blad1", and Microsoft's client connected to it. */
export function connectNew(options?: HostOptions): Host {
  return connectBridge(createHost(options)).host;
}

/** A file of test/fixtures, and Microsoft's client connected to it. */
export function connectFixture(name: string, options?: HostOptions): Host {
  return connectBridge(openHost(readFileSync(join("test/fixtures", name)), options)).host;
}

/** Runs a piece of work that Excel is to refuse; answers the client's error. */
export async function refusal(
  work: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(work);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("refusal requires work that fails");
}
