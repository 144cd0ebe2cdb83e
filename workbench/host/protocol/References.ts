import { HostError } from "../errors";
import type { HostObject } from "./HostObject";

/** Objects that the client keeps from one request to the next. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    if (object.referenceId === undefined) {
      object.referenceId = `{reference-${this.next}}`;
      this.next += 1;
    }
    this.objects.set(object.referenceId, object);
    return object.referenceId;
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new HostError("InvalidReference", "the object is no longer kept");
    return object;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  /** How many are kept: a test can see that nothing is left behind. */
  get count(): number {
    return this.objects.size;
  }
}
