import { HostError } from "../errors";
import { Area } from "../model/Area";
import type { Book } from "../model/Book";
import { parseRectangle } from "../model/cellAddress";
import { DefinedName, nameElements } from "../model/names";
import { Sheet } from "../model/Sheet";
import type { Arguments } from "../protocol/Arguments";
import { isHostObject } from "../protocol/HostObject";

/** The cells of an argument that is a Range or an address on the sheet. */
export function areaOf(given: Arguments, index: number, sheet: Sheet): Area {
  const value = given.value(index);
  if (isHostObject(value) && value.self instanceof Area) return value.self;
  if (typeof value === "string") return areaAt(sheet, value);
  throw new HostError("InvalidArgument", "the argument must be a range or an address");
}

/** The cells of an address on the sheet: "A1:B2", "A:B", "1:2", "Blad1!A1" or a name. Throws InvalidArgument. */
export function areaAt(sheet: Sheet, address: string): Area {
  const [, quoted, plain, local] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(address.trim()) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  const owner = sheetName === undefined ? sheet : sheet.book.sheetNamed(sheetName);
  if (owner === undefined || local === undefined) throw invalid();
  const rectangle = parseRectangle(local);
  return rectangle === undefined ? namedArea(sheet, local) : new Area(owner, rectangle);
}

function namedArea(sheet: Sheet, name: string): Area {
  const found = findName(sheet.book, sheet, name)?.area;
  if (found === undefined) throw invalid();
  return new Area(found.sheet, found.area);
}

/** The name as a formula on the sheet would find it: the sheet's own first, then the workbook's. */
function findName(book: Book, sheet: Sheet, name: string): DefinedName | undefined {
  const names = nameElements(book)
    .map((element) => new DefinedName(book, element))
    .filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return names.find((candidate) => candidate.sheet === sheet) ?? names.find(({ sheet: owner }) => owner === undefined);
}

function invalid(): HostError {
  return new HostError("InvalidArgument", "the text is not an address on the sheet");
}
