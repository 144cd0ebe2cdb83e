import { HostError, NotEmulatedError } from "../errors";
import { Arguments } from "./Arguments";
import type { Context } from "./Context";
import { isHostObject, type HostObject } from "./HostObject";
import { query } from "./query";
import { ACTION_TYPE, PATH_TYPE, type ActionInfo, type ArgumentInfo, type PathInfo, type RequestBody } from "./request";

/** The value of a call on a null object: nothing happens, and the client's result is null. */
const NULL_RESULT = { _IsNull: true };

/** Makes the root object, and objects that are made by their type's name. */
export interface Roots {
  root(): HostObject;
  newObject(typeName: string): HostObject;
}

/** One request under way: its paths are resolved when first used, and only once. */
export class Batch {
  /** Null is a null object. */
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly context: Context,
    private readonly roots: Roots,
  ) {}

  /** Runs one action; answers its value. Throws HostError with its location. */
  async run(action: ActionInfo): Promise<unknown> {
    if (action.ActionType === ACTION_TYPE.trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION_TYPE.instantiate:
        return object === null ? null : object.identity();
      case ACTION_TYPE.query:
        return this.located(object, "load", () => object && query(object, action.QueryInfo ?? {}, this.context));
      case ACTION_TYPE.method:
        return this.runMethod(object, action);
      case ACTION_TYPE.setProperty:
        return this.runSet(object, action);
      default:
        throw new NotEmulatedError(`action type ${action.ActionType}`);
    }
  }

  private async runMethod(object: HostObject | null, action: ActionInfo): Promise<unknown> {
    if (object === null) return NULL_RESULT;
    const given = await this.given(action.ArgumentInfo);
    return this.located(object, action.Name, async () => {
      if (action.Name === "_KeepReference") return void this.context.references.keep(object);
      const value = await object.call(action.Name, given, this.context);
      return isHostObject(value) ? value.identity() : (value ?? null);
    });
  }

  private async runSet(object: HostObject | null, action: ActionInfo): Promise<null> {
    if (object === null) return null;
    const given = await this.given(action.ArgumentInfo);
    await this.located(object, action.Name, () => object.set(action.Name, given.value(0), this.context));
    return null;
  }

  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new Error(`the request has no path ${id}`);
    const object = await this.resolvePath(path);
    this.resolved.set(id, object);
    return object;
  }

  private async resolvePath(path: PathInfo): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PATH_TYPE.root:
        return this.roots.root();
      case PATH_TYPE.newObject:
        return this.roots.newObject(path.Name);
      case PATH_TYPE.reference:
        return this.context.references.find(path.Name);
      case PATH_TYPE.nullObject:
        return null;
      default:
        return this.resolveMember(path);
    }
  }

  private async resolveMember(path: PathInfo): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const given = await this.given(path.ArgumentInfo);
    const member = path.ObjectPathType === PATH_TYPE.indexer ? "GetItem" : path.Name;
    return this.located(parent, member, async () => {
      if (path.ObjectPathType === PATH_TYPE.indexer) return parent.item(given.value(0), this.context);
      if (path.ObjectPathType === PATH_TYPE.property) return parent.navigate(path.Name, this.context);
      if (path.ObjectPathType !== PATH_TYPE.method) throw new NotEmulatedError(`path type ${path.ObjectPathType}`);
      const value = await parent.call(path.Name, given, this.context);
      if (value !== null && !isHostObject(value))
        throw new NotEmulatedError(`${parent.className}.${path.Name} as object`);
      return value;
    });
  }

  private async given(info: ArgumentInfo = {}): Promise<Arguments> {
    const values = info.Arguments ?? [];
    return new Arguments((await this.withObjects(values, info.ReferencedObjectPathIds ?? [])) as unknown[]);
  }

  /** Puts objects in the place of the numbers that refer to their paths. */
  private async withObjects(value: unknown, reference: unknown): Promise<unknown> {
    // Zero says that the argument is no object.
    if (typeof reference === "number") return reference === 0 ? value : this.resolve(reference);
    if (!Array.isArray(value) || !Array.isArray(reference) || reference.length === 0) return value;
    const result: unknown[] = [];
    for (const [index, part] of value.entries()) result.push(await this.withObjects(part, reference[index]));
    return result;
  }

  private async located<T>(object: HostObject | null, member: string, run: () => T | Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof HostError) error.location ??= `${object?.className ?? ""}.${clientName(member)}`;
      throw error;
    }
  }
}

/** "GetItem" → "getItem": Excel's error locations use the names that the add-in's author wrote. */
function clientName(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}
