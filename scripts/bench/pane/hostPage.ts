import { openHost, type Host } from "../../../workbench/host/Host";
import { startFormulaEngine } from "../../../workbench/host/startFormulaEngine";
import { WebHost } from "../../../workbench/host/transport/xdm/WebHost";

/** What the measurement sees of the page that plays Excel. */
export interface HostPage {
  readonly host: Host;
  readonly problems: readonly string[];
}

/** The workbook and the add-in's address come with the page's own. */
async function start(): Promise<void> {
  const addinUrl = new URLSearchParams(window.location.search).get("addin") ?? "";
  const bytes = new Uint8Array(await (await fetch("workbook.xlsx")).arrayBuffer());
  const host = openHost(bytes, { fileName: "Provdalen.xlsx", engine: startFormulaEngine });
  const problems: string[] = [];
  const web = new WebHost(document.body, {
    addinUrl,
    title: "NNS indikatorer",
    addinId: "6f2b1d3e-8d0a-4c53-9c4e-0a7a3f0f5a11",
    locale: "sv-SE",
    documentUrl: new URL("Provdalen.xlsx", window.location.href).href,
    requirements: { ExcelApi: 1.15 },
    handleRequest: (body, flags) => host.handleRequest(body, flags),
    settings: { load: () => [], save: () => undefined },
    onNotice: () => undefined,
    onProblem: (problem) => problems.push(problem),
  });
  host.onEvents((entries) => web.sendEvents(entries));
  Object.assign(window, { hostPage: { host, problems } satisfies HostPage });
}

void start();
