import type { HostReply } from "../../Host";
import { STATUS } from "./wire";

/** The numbers with which Excel on the web says why a request failed (OSF.DDA.ErrorCodeManager.errorCodes). */
const ERROR_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["GeneralException", STATUS.internalError],
  ["InvalidOperationInCellEditMode", 5004],
  ["InvalidOrTimedOutSession", 5012],
  ["ActivityLimitReached", 5102],
  ["RequestPayloadSizeLimitExceeded", 5103],
  ["ResponsePayloadSizeLimitExceeded", 5104],
  ["AccessDenied", 7000],
]);

/** A reply of the host as the answer to a rich API call; undefined when the web has no number for its error. */
export function richApiReply(reply: HostReply): object | undefined {
  if ("body" in reply) return { Version: 1, Error: STATUS.success, Data: [200, [], reply.body] };
  const number = ERROR_NUMBERS.get(reply.code);
  return number === undefined ? undefined : { Version: 1, Error: number };
}
