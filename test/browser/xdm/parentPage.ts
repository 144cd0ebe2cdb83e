import type { HostReply } from "../../../workbench/host/Host";
import type { EventEntry } from "../../../workbench/host/protocol/EventHub";
import { WebHost } from "../../../workbench/host/transport/xdm/WebHost";
import type { Setting } from "../../../workbench/host/transport/xdm/WebHostOptions";

/** What the test sees of the page that plays Excel. */
export interface ParentPage {
  readonly host: WebHost;
  readonly problems: string[];
  readonly notices: string[];
  settings: readonly Setting[];
  readonly bodies: string[];
  sendChanged(): void;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
}

interface Body {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<
    Record<string, { readonly Name: string; readonly ArgumentInfo?: { readonly Arguments?: unknown[] } }>
  >;
}

/** Just enough of a workbook: a sheet "Blad1", of which the name can be read and changes can be listened to. */
async function answer(text: string): Promise<HostReply> {
  await Promise.resolve();
  page.bodies.push(text);
  const body = JSON.parse(text) as Body;
  const missing = body.Actions.findIndex(({ ObjectPathId }) => {
    return body.ObjectPaths[ObjectPathId]?.ArgumentInfo?.Arguments?.[0] === "Saknas";
  });
  if (JSON.stringify(body).includes("TooLarge")) {
    return { status: 400, code: "RequestPayloadSizeLimitExceeded", message: "" };
  }
  const done = missing < 0 ? body.Actions : body.Actions.slice(0, missing);
  const results = done.map(({ Id, ActionType }) => ({ ActionId: Id, Value: valueOf(ActionType) }));
  const traces = done.filter(({ ActionType }) => ActionType === 5).map(({ Id }) => Id);
  const error = {
    Code: "ItemNotFound",
    Message: "Den begärda resursen finns inte.",
    Location: "WorksheetCollection.getItem",
    HttpStatusCode: 404,
    ActionIndex: missing,
  };
  return {
    status: 200,
    body: JSON.stringify({ Results: results, TraceIds: traces, ...(missing < 0 ? {} : { Error: error }) }),
  };
}

/** Instantiate gives an identity, Query the name; other actions give nothing. */
function valueOf(actionType: number): unknown {
  if (actionType === 1) return { Id: "{1}", _ReferenceId: "1" };
  return actionType === 2 ? { Id: "{1}", Name: "Blad1" } : null;
}

const entry: EventEntry = {
  messageCategory: 65536,
  messageType: 10,
  targetId: "{1}",
  message: JSON.stringify({
    type: "WorksheetChanged",
    worksheetId: "{1}",
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
  }),
  id: "1",
};

const problems: string[] = [];
const notices: string[] = [];
const page: ParentPage = {
  problems,
  notices,
  settings: [["språk", '"sv"']],
  bodies: [],
  sendChanged: () => page.host.sendEvents([entry]),
  host: new WebHost(document.body, {
    addinUrl: "https://localhost:3000/addin.html",
    title: "Tillägget",
    addinId: "6f2b1d3e-8d0a-4c53-9c4e-0a7a3f0f5a11",
    locale: "sv-SE",
    documentUrl: "https://localhost:4443/Arbetsbok.xlsx",
    requirements: { ExcelApi: 1.15, RibbonApi: 1.1, DialogApi: 1.2 },
    handleRequest: answer,
    settings: { load: () => page.settings, save: (settings) => (page.settings = settings) },
    onNotice: (notice) => notices.push(notice),
    onProblem: (problem) => problems.push(problem),
  }),
};
Object.assign(window, { parentPage: page });
