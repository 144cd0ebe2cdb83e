import { HostError } from "../errors";
import { parseColor } from "../model/color";

/** Values given to properties: of the right type, or InvalidArgument. Null is never a value of a property. */
export function textValue(value: unknown): string {
  return typeof value === "string" ? value : fail("a text");
}

export function numberValue(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : fail("a number");
}

export function booleanValue(value: unknown): boolean {
  return typeof value === "boolean" ? value : fail("true or false");
}

/** "#RRGGBB" of a colour's code or name. */
export function colorValue(value: unknown): string {
  return parseColor(textValue(value)) ?? fail("a colour");
}

/** The model's word for one of the API's words. */
export function oneOf<T>(words: ReadonlyMap<string, T>, value: unknown): T {
  return words.get(textValue(value)) ?? fail(`one of ${[...words.keys()].join(", ")}`);
}

/** The API's word for one of the model's words. */
export function wordFor<T>(words: ReadonlyMap<string, T>, model: T): string | undefined {
  return [...words].find(([, candidate]) => candidate === model)?.[0];
}

function fail(what: string): never {
  throw new HostError("InvalidArgument", `the value must be ${what}`);
}
