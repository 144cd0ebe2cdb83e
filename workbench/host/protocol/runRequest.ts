import { HostError } from "../errors";
import { Batch, type Roots } from "./Batch";
import type { Context } from "./Context";
import { ACTION_TYPE, type RequestBody, type ResponseBody, type ResponseError } from "./request";

/**
 * Runs the actions of a request in their order up to the first that Excel would refuse. What was done before stays:
 * Excel has no transactions. Anything but a HostError is a defect of the host and is thrown.
 */
export async function runRequest(
  request: RequestBody,
  context: Context,
  roots: Roots,
  describe: (error: HostError, actionIndex: number) => ResponseError,
): Promise<ResponseBody> {
  const batch = new Batch(request, context, roots);
  const done: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = await batch.run(action);
      done.Results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ACTION_TYPE.trace) done.TraceIds.push(action.Id);
    } catch (error) {
      if (error instanceof HostError) return { ...done, Error: describe(error, index) };
      throw error;
    }
  }
  return done;
}
