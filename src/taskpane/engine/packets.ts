/**
 * Plain data on its way between the pane and its worker, in many messages: copying one with some hundred thousand surveys
 * would keep the pane from answering for seconds.
 */
export type Packet =
  /** Everything but the elements of long lists; `lists` are those lists, the same objects as within the data. */
  | { readonly kind: "frame"; readonly data: unknown; readonly lists: readonly unknown[][] }
  | { readonly kind: "piece"; readonly list: number; readonly elements: readonly unknown[] }
  | { readonly kind: "end" };

/** A list longer than this goes by itself: some thousand lists of this length are copied in less than 100 ms. */
const longestWithin = 50;
/** Rows or surveys: a few milliseconds. */
const elementsPerPiece = 500;
/** Values in an element. A row or a survey has fewer; a received file, of which there can be 80, has far more. */
const mostInElement = 300;
/** Enough to know what kind of elements a list has, also where the first are unlike the others. */
const elementsLookedAt = 200;

/** The data in packets, which have to arrive in this order. The data must not change before the last is sent. */
export function* packetsOf(data: unknown): Generator<Packet> {
  const { frame, long } = withoutLongLists(data);
  yield { kind: "frame", data: frame, lists: long.map(({ empty }) => empty) };
  for (const [list, { whole }] of long.entries()) {
    for (let start = 0; start < whole.length; start += elementsPerPiece) {
      yield { kind: "piece", list, elements: whole.slice(start, start + elementsPerPiece) };
    }
  }
  yield { kind: "end" };
}

/** Puts packets together again; answers the data with the last one. */
export function packetReader(): (packet: Packet) => { readonly data: unknown } | null {
  let arriving: Extract<Packet, { kind: "frame" }> | null = null;
  return (packet) => {
    if (packet.kind === "frame") arriving = packet;
    else if (packet.kind === "piece") arriving?.lists[packet.list]?.push(...packet.elements);
    if (packet.kind !== "end") return null;
    const data = arriving?.data;
    // Not kept until the next comes: it can be some hundred megabytes.
    arriving = null;
    return { data };
  };
}

interface LongList {
  readonly whole: readonly unknown[];
  /** Stands in its place until its elements come. */
  readonly empty: unknown[];
}

/** Lists and objects as they are, but for long lists; what is in two places stays one. Other kinds of values go whole. */
function withoutLongLists(data: unknown): { readonly frame: unknown; readonly long: readonly LongList[] } {
  const copies = new Map<object, unknown>();
  const long: LongList[] = [];
  const copy = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (!copies.has(value)) copies.set(value, copyOf(value));
    return copies.get(value);
  };
  const copyOf = (value: object): unknown => {
    if (Array.isArray(value)) {
      if (!isLong(value)) return value.map(copy);
      const list = { whole: value, empty: [] };
      long.push(list);
      return list.empty;
    }
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copy(part)]));
  };
  return { frame: copy(data), long };
}

/** Whether its elements are to come by themselves: they are many, and none may hold long lists of its own. */
function isLong(list: readonly unknown[]): boolean {
  if (list.length <= longestWithin) return false;
  return list.slice(0, elementsLookedAt).every((element) => roomAfter(element, mostInElement) >= 0);
}

/** How many more values there is room for besides those in this one; counted no further than to below zero. */
function roomAfter(value: unknown, room: number): number {
  if (typeof value !== "object" || value === null) return room - 1;
  const parts = Array.isArray(value) ? (value as readonly unknown[]) : isPlain(value) ? Object.values(value) : [];
  let left = room - 1;
  for (const part of parts) {
    if (left < 0) break;
    left = roomAfter(part, left);
  }
  return left;
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}
