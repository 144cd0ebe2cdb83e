import { NotEmulatedError } from "../errors";
import type { Context } from "./Context";
import type { HostObject } from "./HostObject";
import type { QueryInfo } from "./request";

/** What is asked of an object: properties, all properties, and the same of the objects it leads to. */
interface Wish {
  isAll: boolean;
  readonly names: Set<string>;
  readonly onward: Map<string, Wish>;
}

/**
 * Answers a load: the properties asked for by their names on the wire, objects within objects, collections as _Items.
 * Nothing asked for means all properties. A name the class does not emulate is an error.
 */
export async function query(object: HostObject, info: QueryInfo, context: Context): Promise<Record<string, unknown>> {
  const wish = emptyWish();
  for (const path of info.Select ?? []) addPath(wish, path.split("/"), false);
  for (const path of info.Expand ?? []) addPath(wish, path.split("/"), true);
  if ((info.Select ?? []).length === 0) wish.isAll = true;
  return answer(object, wish, context, info);
}

function emptyWish(): Wish {
  return { isAll: false, names: new Set(), onward: new Map() };
}

function addPath(wish: Wish, [first = "", ...rest]: string[], isExpanded: boolean): void {
  if (first === "*" || first === "") {
    wish.isAll = true;
    return;
  }
  const name = wireName(first);
  if (rest.length === 0 && !isExpanded) {
    wish.names.add(name);
    return;
  }
  const next = wish.onward.get(name) ?? emptyWish();
  wish.onward.set(name, next);
  if (rest.length === 0) next.isAll = true;
  else addPath(next, rest, isExpanded);
}

/** "numberFormat" → "NumberFormat". */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

async function answer(
  object: HostObject,
  wish: Wish,
  context: Context,
  paging: Pick<QueryInfo, "Top" | "Skip"> = {},
): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = object.identity();
  const forItems: Wish = { isAll: wish.isAll, names: new Set(), onward: new Map() };
  for (const name of wish.isAll ? object.propertyNames : []) result[name] = await object.get(name, context);
  for (const name of wish.names) {
    if (object.hasProperty(name)) result[name] = await object.get(name, context);
    else if (object.hasNavigation(name)) result[name] = await onward(object, name, allOf(), context);
    else if (object.isCollection) forItems.names.add(name);
    else throw new NotEmulatedError(`${object.className}.${name}`);
  }
  for (const [name, next] of wish.onward) {
    if (object.hasNavigation(name)) result[name] = await onward(object, name, next, context);
    else if (object.isCollection) forItems.onward.set(name, next);
    else throw new NotEmulatedError(`${object.className}.${name}`);
  }
  if (object.isCollection) result["_Items"] = await items(object, forItems, context, paging);
  return result;
}

function allOf(): Wish {
  return { ...emptyWish(), isAll: true };
}

async function onward(object: HostObject, name: string, wish: Wish, context: Context): Promise<unknown> {
  const next = object.navigate(name, context);
  return next === null ? { _IsNull: true } : answer(next, wish, context);
}

async function items(
  object: HostObject,
  wish: Wish,
  context: Context,
  { Top, Skip = 0 }: Pick<QueryInfo, "Top" | "Skip">,
): Promise<Record<string, unknown>[]> {
  // The raw form load(["items/name"]) reaches Excel unchanged and loads nothing (OfficeDev/office-js#190).
  wish.onward.delete("Items");
  const found: Record<string, unknown>[] = [];
  const all = object.items(context);
  for (const item of all.slice(Skip, Top === undefined ? all.length : Skip + Top)) {
    found.push(await answer(item, wish, context));
  }
  return found;
}
