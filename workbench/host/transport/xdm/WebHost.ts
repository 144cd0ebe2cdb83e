import type { EventEntry } from "../../protocol/EventHub";
import { appContext, frameName } from "./appContext";
import { NOTICES, TAB_IN, UNHEEDED } from "./notices";
import { RibbonCommands } from "./RibbonCommands";
import { richApiReply } from "./richApiReply";
import type { Setting, WebHostOptions } from "./WebHostOptions";
import {
  ACTION,
  CALL,
  callAddin,
  EVENT,
  eventFor,
  METHOD,
  parseRequest,
  replyTo,
  RESULT,
  STATUS,
  type ClientRequest,
} from "./wire";

/**
 * The frame of an add-in in a page. Scripts of the add-in may not open message boxes or change the page around it.
 * Excel's own list is not known; this one is enough for Microsoft's client.
 */
const SANDBOX =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** What the data of the client's calls look like; the names are the client's. */
interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** 93: the request's text and flags are the fifth and the seventh. */
  readonly ArrayData?: readonly unknown[];
  /** 76 */
  readonly DdaSettingsMethod?: { readonly Properties: readonly Setting[] };
  /** 94: the command's id and its status. */
  readonly 0?: string;
  readonly 1?: number;
}

/**
 * Opens an add-in's page in a frame and plays Excel on the web around it. The page itself must be https on the add-in's
 * host name: Microsoft's client trusts no other (checkReceiverOriginAndRun and isHostNameValidWacDomain).
 * Example: const host = new WebHost(paneElement, options); workbook.onEvents((entries) => host.sendEvents(entries));
 */
export class WebHost {
  /** The add-in's frame. */
  readonly frame = document.createElement("iframe");
  private readonly conversation = crypto.randomUUID();
  private readonly origin: string;
  private readonly registrations = new Map<number, ClientRequest>();
  private readonly commands = new RibbonCommands();

  /** The frame is put at the end of the container. */
  constructor(
    container: HTMLElement,
    private readonly options: WebHostOptions,
  ) {
    this.origin = new URL(options.addinUrl).origin;
    window.addEventListener("message", this.receive);
    // Before the frame is in the page: Chromium keeps the name it had then.
    this.frame.name = frameName(options, this.conversation);
    this.frame.title = options.title;
    this.frame.setAttribute("sandbox", SANDBOX);
    this.frame.src = options.addinUrl;
    container.append(this.frame);
  }

  /** Runs a function of the add-in as a ribbon button does, as soon as the add-in is ready; ends when it says so. */
  invokeCommand(functionName: string, commandId: string): Promise<void> {
    return this.commands.invoke(functionName, commandId, (data) => this.send(EVENT.command, data));
  }

  /** Hands over events of the workbook: Host.onEvents. */
  sendEvents(entries: readonly EventEntry[]): void {
    const items = entries.map(({ messageCategory, messageType, targetId, message, id }) => {
      return [messageCategory, messageType, targetId, message, id, false];
    });
    this.send(EVENT.richApi, { ArrayData: items });
  }

  /** Puts the focus on the first control of the add-in, as F6 in Excel does. */
  focus(): void {
    this.frame.focus();
    this.post(callAddin(this.conversation, TAB_IN));
  }

  /** Closes the add-in's page. Commands that have not ended fail. */
  dispose(): void {
    window.removeEventListener("message", this.receive);
    this.frame.remove();
    this.commands.failAll(new Error("the add-in was closed"));
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.origin) return;
    const request = parseRequest(event.data, this.conversation);
    if (request === undefined) return;
    this.answer(request).catch((error: unknown) => {
      this.options.onProblem(`the host is at fault: ${error instanceof Error ? error.message : String(error)}`);
      this.post(replyTo(request, null, RESULT.errorHandlingRequest));
    });
  };

  private async answer(request: ClientRequest): Promise<void> {
    if (request._actionType === ACTION.registerEvent) return this.register(request);
    if (request._actionType === ACTION.unregisterEvent) return this.unregister(request);
    switch (request._actionName) {
      case CALL.appContext:
        return this.post(replyTo(request, appContext(this.options, this.conversation)));
      case CALL.notifyHost:
        return this.notice(request);
      case CALL.executeMethod:
        return this.post(replyTo(request, await this.execute(request._data as MethodCall)));
      default:
        this.options.onProblem(`not emulated: the call ${request._actionName}`);
        return this.post(replyTo(request, null, RESULT.errorHandlingRequest));
    }
  }

  private async execute(call: MethodCall): Promise<object> {
    const { DispatchId } = call.DdaMethod;
    switch (DispatchId) {
      case METHOD.richApi: {
        const reply = await this.options.handleRequest(String(call.ArrayData?.[4]), Number(call.ArrayData?.[6]));
        return richApiReply(reply) ?? this.refuse(`the error ${"code" in reply ? reply.code : ""} of a whole request`);
      }
      case METHOD.saveSettings:
        this.options.settings.save(call.DdaSettingsMethod?.Properties ?? []);
        break;
      case METHOD.commandCompleted:
        if (!this.commands.end(call[0] ?? "", call[1] ?? STATUS.internalError))
          return this.refuse("the end of no command");
        break;
      case METHOD.closeContainer:
        this.options.onNotice("close");
        break;
      default:
        return this.refuse(`the method ${DispatchId}`);
    }
    return { Version: 1, Error: STATUS.success };
  }

  private refuse(what: string): object {
    this.options.onProblem(`not emulated: ${what}`);
    return { Version: 1, Error: STATUS.notSupported };
  }

  private register(request: ClientRequest): void {
    const event = eventOf(request);
    if (!Object.values<number>(EVENT).includes(event)) {
      return this.post(replyTo(request, this.refuse(`the event ${event}`)));
    }
    this.registrations.set(event, request);
    this.post(replyTo(request, { Error: STATUS.success }));
    // Microsoft's client listens for this while it asks, in the add-in's page, whether a window may be opened.
    if (event === EVENT.dialogPromptShown) this.options.onNotice("promptShown");
    if (event === EVENT.command) for (const data of this.commands.takeWaiting()) this.send(EVENT.command, data);
  }

  private unregister(request: ClientRequest): void {
    const event = eventOf(request);
    const wasListening = this.registrations.delete(event);
    if (wasListening && event === EVENT.dialogPromptShown) this.options.onNotice("promptHidden");
    this.post(replyTo(request, { Error: STATUS.success }));
  }

  private notice(request: ClientRequest): void {
    const [, action] = request._data as readonly [string, number];
    const notice = NOTICES.get(action);
    this.post(replyTo(request, null));
    if (notice !== undefined) this.options.onNotice(notice);
    else if (!UNHEEDED.has(action)) this.options.onProblem(`not emulated: the notice ${action}`);
  }

  /** Sends an event to the add-in; answers whether it listens. */
  private send(event: number, data: unknown): boolean {
    const registration = this.registrations.get(event);
    if (registration !== undefined) this.post(eventFor(registration, data));
    return registration !== undefined;
  }

  private post(text: string): void {
    this.frame.contentWindow?.postMessage(text, this.origin);
  }
}

function eventOf(request: ClientRequest): number {
  return (request._data as { readonly eventDispId: number }).eventDispId;
}
