/**
 * The messages between Excel on the web and an add-in's page, as read in Microsoft's client: excel-web-16.00.debug.js of
 * @microsoft/office-js 1.1.110, Microsoft.Office.Common.Message, Request, Response and XdmCommunicationManager. They are
 * JSON texts sent with postMessage; the names are the client's.
 */
export interface ClientRequest {
  readonly _messageType: 0;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Microsoft.Office.Common.ActionType. */
export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Microsoft.Office.Common.InvokeResultCode. */
export const RESULT = { noError: 0, errorHandlingRequest: -2 } as const;

/** The calls of the client, and the one to the add-in's page. */
export const CALL = {
  appContext: "ContextActivationManager_getAppContextAsync",
  notifyHost: "ContextActivationManager_notifyHost",
  executeMethod: "executeMethod",
  notifyAddin: "Office_notifyAgave",
} as const;

/** OSF.DDA.EventDispId: what the client listens to. */
export const EVENT = { dialogPromptShown: 11, richApi: 33, command: 39 } as const;

/** OSF.DDA.MethodDispId. */
export const METHOD = { saveSettings: 76, richApi: 93, commandCompleted: 94, closeContainer: 97 } as const;

/** OSF.DDA.ErrorCodeManager.errorCodes. */
export const STATUS = { success: 0, notSupported: 5000, internalError: 5001 } as const;

const MESSAGE = { request: 0, response: 1 } as const;
const RESPONSE = { reply: 0, event: 1 } as const;

/** A request of the client in this conversation; undefined for any other message. */
export function parseRequest(text: unknown, conversation: string): ClientRequest | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  const message = JSON.parse(text) as ClientRequest;
  const isOurs = message._conversationId === conversation && message._messageType === MESSAGE.request;
  return isOurs ? message : undefined;
}

export function replyTo(request: ClientRequest, data: unknown, errorCode: number = RESULT.noError): string {
  return respond(request, RESPONSE.reply, data, errorCode);
}

/** An event is one more response to the registration for it. */
export function eventFor(registration: ClientRequest, data: unknown): string {
  return respond(registration, RESPONSE.event, data, RESULT.noError);
}

function respond(request: ClientRequest, responseType: number, data: unknown, errorCode: number): string {
  return JSON.stringify({
    _messageType: MESSAGE.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: window.location.origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

/** A call to the add-in's page; its answer says nothing. */
export function callAddin(conversation: string, action: number): string {
  return JSON.stringify({
    _messageType: MESSAGE.request,
    _actionType: ACTION.invoke,
    _actionName: CALL.notifyAddin,
    // OSF.SharedConstants.NotificationConversationIdSuffix
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _origin: window.location.origin,
    _data: [action],
    _serializerVersion: 1,
  });
}
