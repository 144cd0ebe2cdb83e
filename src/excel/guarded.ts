import { isOfficeError } from "./errors";

/** Something to queue that may be left out when Excel refuses it. Run again, it must come to the same. */
export type OptionalStep = () => void;

/**
 * Queues and sends steps that the result can do without; answers those that Excel refused. All go in one request; when it
 * fails, each half is tried by itself, so that one step that Excel of some kind does not know costs few requests and
 * none of the others.
 */
export async function guarded<Step extends OptionalStep>(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<readonly Step[]> {
  if (steps.length === 0) return [];
  try {
    for (const step of steps) step();
    await context.sync();
    return [];
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    if (steps.length === 1) return steps;
    const middle = Math.ceil(steps.length / 2);
    const refused = await guarded(context, steps.slice(0, middle));
    return [...refused, ...(await guarded(context, steps.slice(middle)))];
  }
}
