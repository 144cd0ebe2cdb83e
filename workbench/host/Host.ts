import { HostError, NotEmulatedError } from "./errors";
import { WEB_PAYLOAD_LIMIT, type Failure, type HostOptions } from "./HostOptions";
import { messageOf } from "./messages";
import { Book } from "./model/Book";
import { Calculation } from "./model/Calculation";
import { emptyWorkbook } from "./model/emptyWorkbook";
import { enterAsPerson, sheetOf } from "./model/userEntry";
import { areaAt } from "./objects/argumentAreas";
import { roots } from "./objects/roots";
import { selectArea } from "./objects/selectArea";
import type { Context } from "./protocol/Context";
import { EventHub, type EventEntry } from "./protocol/EventHub";
import { queueEditEvents, type TriggerSource } from "./protocol/editEvents";
import { References } from "./protocol/References";
import {
  isCleanup,
  isStartup,
  parseRequest,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./protocol/request";
import { runRequest } from "./protocol/runRequest";
import { Selection } from "./protocol/Selection";

/** The request flag with which the add-in agrees to wait while a cell is edited. */
const DELAY_FOR_CELL_EDIT = 64;

/** The answer to a request: a response body, or a request that failed as a whole. */
export type HostReply =
  | { readonly status: 200; readonly body: string }
  | { readonly status: number; readonly code: string; readonly message: string };

/** Excel's stand-in: a workbook that answers the requests of Microsoft's client. */
export class Host {
  readonly book: Book;
  readonly context: Context;
  /** Everything the add-in asked for that is not emulated, by name. A test expects it to be empty. */
  readonly notEmulated: string[] = [];
  /** Requests so far; those that only remove references are the client's own and do not count. */
  requestCount = 0;
  /** Bytes of the request and response bodies so far. */
  bytesReceived = 0;
  bytesSent = 0;
  /** Bytes of the largest request or response. */
  largestMessage = 0;
  private newWorkbookListener: (bytes: Uint8Array) => void = () => undefined;
  private busy: Promise<unknown> = Promise.resolve();
  private endOfEditing: Promise<void> | undefined;

  constructor(
    bytes: Uint8Array,
    private readonly options: HostOptions = {},
  ) {
    this.book = new Book(bytes);
    this.context = {
      book: this.book,
      references: new References(),
      events: new EventHub(),
      selection: new Selection(),
      fileName: options.fileName ?? "Arbetsbok.xlsx",
      calculation: new Calculation(this.book, options.engine),
      openNewWorkbook: (bytes) => this.newWorkbookListener(bytes),
    };
  }

  /** Answers one request of the rich API; requests are worked on one after the other, each in a later task. */
  handleRequest(body: string, flags = 0): Promise<HostReply> {
    return this.inTurn(() => this.answer(body, flags));
  }

  /** Hands events to a transport; answers how to stop. Events arrive in a task after the reply that caused them. */
  onEvents(listener: (entries: EventEntry[]) => void): () => void {
    return this.context.events.onEvents(listener);
  }

  /** Hands on the new workbooks that the add-in makes; Excel would open each in a window of its own. */
  onNewWorkbook(listener: (bytes: Uint8Array) => void): void {
    this.newWorkbookListener = listener;
  }

  /** The workbook as a file, formulas brought up to date. */
  save(): Promise<Uint8Array> {
    return this.inTurn(async () => {
      if (this.book.changes.hasUncalculated) await this.context.calculation.bringUpToDate();
      return this.book.file.save();
    });
  }

  /** Enters a text into a cell as a person does in a Swedish Excel; listeners to changes hear of it. */
  userEdit(sheetName: string, row: number, column: number, typedText: string): void {
    enterAsPerson(sheetOf(this.book, sheetName), row, column, typedText);
    this.tellEdits("Unknown");
  }

  /** Selects cells as a person does, and shows their sheet. The address is without the sheet, e.g. "B2:C3". */
  userSelect(sheetName: string, address: string): void {
    selectArea(areaAt(sheetOf(this.book, sheetName), address), this.context);
    this.context.events.flush();
  }

  /** Begins what a person does by double-clicking a cell: requests fail, or wait. Answers how to end it. */
  beginCellEdit(): () => void {
    let end = () => {};
    this.endOfEditing = new Promise((resolve) => {
      end = () => {
        this.endOfEditing = undefined;
        resolve();
      };
    });
    return end;
  }

  /** One piece of work after the other, whatever fails. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.busy.then(work);
    this.busy = result.catch(() => undefined);
    return result;
  }

  private tellEdits(source: TriggerSource): void {
    queueEditEvents(this.context, source);
    this.context.events.flush();
  }

  private async answer(text: string, flags: number): Promise<HostReply> {
    await new Promise((resolve) => setTimeout(resolve, this.options.latency ?? 0));
    const size = byteLength(text);
    this.bytesReceived += size;
    this.largestMessage = Math.max(this.largestMessage, size);
    const request = parseRequest(text);
    if (isCleanup(request)) return this.replyOf(await this.run(request), Infinity);
    this.requestCount += 1;
    const limit = this.options.payloadLimit === undefined ? WEB_PAYLOAD_LIMIT : (this.options.payloadLimit ?? Infinity);
    if (size > limit) return this.failed("RequestPayloadSizeLimitExceeded");
    if (this.endOfEditing !== undefined && !isStartup(request)) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return this.failed("InvalidOperationInCellEditMode");
      await this.endOfEditing;
    }
    const failure = [this.options.failAt ?? []].flat().find((candidate) => candidate.request === this.requestCount);
    if (failure?.when === "before") return this.fail(failure);
    const response = await this.run(request);
    return failure === undefined ? this.replyOf(response, limit) : this.fail(failure);
  }

  private async run(request: RequestBody): Promise<ResponseBody> {
    const describe = (error: HostError, index: number) => this.errorOf(error, index);
    const response = await runRequest(request, this.context, roots(this.context), describe);
    this.tellEdits("ThisLocalAddin");
    return response;
  }

  private errorOf(error: HostError, index: number): ResponseError {
    const isGap = error instanceof NotEmulatedError;
    if (isGap) this.notEmulated.push(error.what);
    return {
      Code: error.code,
      Message: isGap ? error.detail : messageOf(error.code, this.options.language ?? "en"),
      Location: error.location ?? "",
      HttpStatusCode: 400,
      ActionIndex: index,
    };
  }

  private replyOf(response: ResponseBody, limit: number): HostReply {
    const body = JSON.stringify(response);
    const size = byteLength(body);
    if (size > limit) return this.failed("ResponsePayloadSizeLimitExceeded");
    this.bytesSent += size;
    this.largestMessage = Math.max(this.largestMessage, size);
    return { status: 200, body };
  }

  private fail(failure: Failure): HostReply {
    if (failure.as === "failedRequest") return this.failed(failure.code);
    const error = this.errorOf(new HostError(failure.code, "asked for by the test"), 0);
    return this.replyOf({ Results: [], TraceIds: [], Error: error }, Infinity);
  }

  private failed(code: HostError["code"]): HostReply {
    return { status: 400, code, message: messageOf(code, this.options.language ?? "en") };
  }
}

/** Opens a file. Throws WorkbookFileError when it is not a workbook that can be read. */
export function openHost(bytes: Uint8Array, options?: HostOptions): Host {
  return new Host(bytes, options);
}

/** A host with a new workbook: one empty sheet, "Blad1". */
export function createHost(options?: HostOptions): Host {
  return new Host(emptyWorkbook(), options);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
