import { openHost, type Host } from "../../workbench/host/Host";
import type { HostOptions } from "../../workbench/host/HostOptions";
import { startFormulaEngine } from "../../workbench/host/startFormulaEngine";
import { connectBridge } from "../../workbench/host/transport/bridge";

/** Opens a workbook in the host; from now on Excel.run of Microsoft's client talks to it. */
export function openInExcel(bytes: Uint8Array, options: HostOptions = {}): Host {
  const host = openHost(bytes, { engine: startFormulaEngine, ...options });
  connectBridge(host);
  return host;
}
