import { openHost, type Host } from "../../workbench/host/Host";
import type { HostOptions } from "../../workbench/host/HostOptions";
import { FormulaEngine } from "../../workbench/host/recalculate/FormulaEngine";
import { connectBridge } from "../../workbench/host/transport/bridge";

/** Opens a workbook in the host; from now on Excel.run of Microsoft's client talks to it. */
export function openInExcel(bytes: Uint8Array, options: HostOptions = {}): Host {
  const host = openHost(bytes, { engine: async () => new FormulaEngine(), ...options });
  connectBridge(host);
  return host;
}
