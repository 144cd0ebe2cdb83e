import { HostError } from "../errors";
import { isHostObject, type HostObject } from "./HostObject";

/** The arguments of a call. What the caller left out arrives as null. A wrong type is InvalidArgument, as in Excel. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it came; null when it was left out. */
  value(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    return this.optionalText(index) ?? fail("a text");
  }

  optionalText(index: number): string | undefined {
    const value = this.value(index);
    if (value === null) return undefined;
    return typeof value === "string" ? value : fail("a text");
  }

  whole(index: number): number {
    return this.optionalWhole(index) ?? fail("a whole number");
  }

  optionalWhole(index: number): number | undefined {
    const value = this.value(index);
    if (value === null) return undefined;
    return typeof value === "number" && Number.isInteger(value) ? value : fail("a whole number");
  }

  flag(index: number): boolean {
    const value = this.value(index);
    if (value === null) return false;
    return typeof value === "boolean" ? value : fail("true or false");
  }

  object(index: number): HostObject | undefined {
    const value = this.value(index);
    return isHostObject(value) ? value : undefined;
  }
}

function fail(what: string): never {
  throw new HostError("InvalidArgument", `the argument must be ${what}`);
}
