import { NotEmulatedError } from "../errors";
import type { Arguments } from "./Arguments";
import type { Context } from "./Context";

type MaybePromise<T> = T | Promise<T>;

/**
 * One class of Excel's API as the host emulates it: small tables of members by their names on the wire (PascalCase).
 * S is what an object of the class stands for in the model. What is not in the tables is refused by name.
 */
export interface ClassSpec<S> {
  /** As the client calls it, e.g. "Range". */
  readonly className: string;
  readonly properties?: Readonly<Record<string, PropertySpec<S>>>;
  /** Properties that are objects. Null is a null object. */
  readonly navigation?: Readonly<Record<string, (self: S, context: Context) => HostObject | null>>;
  /** A method answers a plain value, an object, null (a null object) or nothing. */
  readonly methods?: Readonly<Record<string, (self: S, given: Arguments, context: Context) => MaybePromise<unknown>>>;
  readonly collection?: CollectionSpec<S>;
  /** What lets the client find the object again in a later request: {Id} or {_Id}. */
  readonly identity?: (self: S) => Readonly<Record<string, string>>;
}

export interface PropertySpec<S> {
  /** Absent: the property can be set only. */
  readonly get?: (self: S, context: Context) => MaybePromise<unknown>;
  /** Absent: the property is read-only. */
  readonly set?: (self: S, value: unknown, context: Context) => MaybePromise<void>;
}

export interface CollectionSpec<S> {
  readonly items: (self: S, context: Context) => HostObject[];
  /** The client's getItem: throws ItemNotFound. Absent when the collection has none. */
  readonly item?: (self: S, key: unknown, context: Context) => HostObject;
}

/** An object of the API: a class and what it stands for. The type of the latter is sealed inside. */
export interface HostObject {
  readonly className: string;
  /** What the object stands for; checked with instanceof by who takes it out. */
  readonly self: unknown;
  /** Set once the client has asked to keep the object. */
  referenceId?: string;
  readonly isCollection: boolean;
  /** Names of the properties that an empty load answers. */
  readonly propertyNames: readonly string[];
  /** Names of the properties that can be set, of those that are objects, and of the methods. */
  readonly settableNames: readonly string[];
  readonly navigationNames: readonly string[];
  readonly methodNames: readonly string[];
  identity(): Record<string, string>;
  hasProperty(name: string): boolean;
  hasNavigation(name: string): boolean;
  get(name: string, context: Context): MaybePromise<unknown>;
  set(name: string, value: unknown, context: Context): MaybePromise<void>;
  navigate(name: string, context: Context): HostObject | null;
  call(name: string, given: Arguments, context: Context): MaybePromise<unknown>;
  items(context: Context): HostObject[];
  item(key: unknown, context: Context): HostObject;
}

/** Makes an object of a class. */
export function hostObject<S>(spec: ClassSpec<S>, self: S): HostObject {
  const { className, properties = {}, navigation = {}, methods = {} } = spec;
  const refuse = (member: string): never => {
    throw new NotEmulatedError(`${className}.${member}`);
  };
  return {
    className,
    self,
    isCollection: spec.collection !== undefined,
    propertyNames: Object.keys(properties).filter((name) => properties[name]?.get !== undefined),
    settableNames: Object.keys(properties).filter((name) => properties[name]?.set !== undefined),
    navigationNames: Object.keys(navigation),
    methodNames: Object.keys(methods),
    identity() {
      return {
        ...spec.identity?.(self),
        ...(this.referenceId === undefined ? {} : { _ReferenceId: this.referenceId }),
      };
    },
    hasProperty: (name) => Object.hasOwn(properties, name) && properties[name]?.get !== undefined,
    hasNavigation: (name) => Object.hasOwn(navigation, name),
    get: (name, context) => (own(properties, name)?.get ?? refuse(name))(self, context),
    set(name, value, context) {
      const property = own(properties, name) ?? refuse(name);
      return (property.set ?? refuse(`${name} (read-only)`))(self, value, context);
    },
    navigate: (name, context) => (own(navigation, name) ?? refuse(name))(self, context),
    call: (name, given, context) => (own(methods, name) ?? refuse(`${name}()`))(self, given, context),
    items: (context) => (spec.collection?.items ?? refuse("items"))(self, context),
    item: (key, context) => (spec.collection?.item ?? refuse("getItem()"))(self, key, context),
  };
}

/** Names come over the wire, so only a table's own members count. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "self" in value;
}
