/**
 * The body of a request of the rich API, as Microsoft's client sends it. What is what was read in the client
 * (@microsoft/office-js 1.1.110, excel-web-16.00.debug.js: ObjectPath, ActionFactory, RequestPayload).
 */
export interface RequestBody {
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
  readonly Actions: readonly ActionInfo[];
}

/** How an object is reached. */
export interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** A type's, method's or property's name, or a reference id. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to Arguments, nested likewise: where it holds a number, the argument is the object of that path. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const PATH_TYPE = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION_TYPE = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** The body of a response. Results of the actions before an error stay, and so do their effects. */
export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  readonly Error?: ResponseError;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values": where the client says the error lies. */
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

/** Reads a request body. Throws when it is not one: that is a defect of the transport, not of the add-in. */
export function parseRequest(text: string): RequestBody {
  const body = JSON.parse(text) as Partial<RequestBody> | null;
  if (typeof body !== "object" || body === null || !Array.isArray(body.Actions)) {
    throw new Error("parseRequest requires a body with actions");
  }
  return { ObjectPaths: body.ObjectPaths ?? {}, Actions: body.Actions };
}

/** What the client says of itself when a page starts: no work in the workbook, so an edited cell does not stop it. */
export function isStartup(request: RequestBody): boolean {
  const paths = Object.values(request.ObjectPaths);
  return paths.some(({ Name }) => Name === "Microsoft.InternalService.AddinInternalService");
}

/** The client's own cleaning up after Excel.run: nothing but _RemoveReference. */
export function isCleanup(request: RequestBody): boolean {
  const calls = request.Actions.filter((action) => action.ActionType !== ACTION_TYPE.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}
