import { HostError, NotEmulatedError } from "../errors";
import type { Area } from "../model/Area";
import { rowHidden } from "../model/dimensions";
import type { Arguments } from "../protocol/Arguments";

type RowReader = (row: Area) => unknown;

const readers: ReadonlyMap<string, RowReader> = new Map<string, RowReader>([
  ["rowHidden", rowHidden],
  ["rowIndex", ({ row }) => row],
  ["address", ({ address }) => address],
]);

/**
 * Range.getRowProperties: for each row what was asked for, by the names it was asked for with. The client hands both
 * over as they are.
 */
export function rowProperties(area: Area, given: Arguments): readonly Readonly<Record<string, unknown>>[] {
  const options = given.value(0);
  if (typeof options !== "object" || options === null) throw new HostError("InvalidArgument", "no properties to load");
  const asked = Object.entries(options).flatMap(([name, isAsked]) => (isAsked === true ? [name] : []));
  const chosen = asked.map((name) => [name, readers.get(name) ?? refuse(name)] as const);
  return Array.from({ length: area.rowCount }, (_, index) => {
    const row = area.at({ row: area.row + index, rowCount: 1 });
    return Object.fromEntries(chosen.map(([name, read]) => [name, read(row)]));
  });
}

function refuse(name: string): never {
  throw new NotEmulatedError(`Range.getRowProperties of ${name}`);
}
