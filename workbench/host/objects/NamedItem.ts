import { HostError, NotEmulatedError } from "../errors";
import { Area } from "../model/Area";
import { DefinedName } from "../model/names";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { rangeObject } from "./Range";
import { booleanValue, textValue } from "./values";
import { worksheetObject } from "./Worksheet";

const spec: ClassSpec<DefinedName> = {
  className: "NamedItem",
  identity: (name) => ({ _Id: name.name }),
  properties: {
    Name: { get: (name) => name.name },
    Formula: {
      get: (name) => name.formula,
      set: (name, value) => {
        name.formula = textValue(value);
      },
    },
    Type: { get: (name) => typeAndValue(name).type },
    Value: { get: (name) => typeAndValue(name).value },
    Visible: {
      get: (name) => name.isVisible,
      set: (name, value) => {
        name.isVisible = booleanValue(value);
      },
    },
    Comment: {
      get: (name) => name.comment,
      set: (name, value) => {
        name.comment = textValue(value);
      },
    },
    Scope: { get: (name) => (name.sheet === undefined ? "Workbook" : "Worksheet") },
  },
  navigation: {
    Worksheet(name) {
      if (name.sheet === undefined) throw new HostError("ItemNotFound", "the name belongs to the workbook");
      return worksheetObject(name.sheet);
    },
    WorksheetOrNullObject: (name) => (name.sheet === undefined ? null : worksheetObject(name.sheet)),
  },
  methods: {
    Delete: (name) => name.delete(),
    GetRange(name) {
      const found = name.area;
      if (found === undefined) throw new HostError("InvalidOperation", "the name does not stand for a range");
      return rangeObject(new Area(found.sheet, found.area));
    },
    GetRangeOrNullObject(name) {
      const found = name.area;
      return found === undefined ? null : rangeObject(new Area(found.sheet, found.area));
    },
  },
};

export function namedItemObject(name: DefinedName): HostObject {
  return hostObject(spec, name);
}

/** What Excel says a name is. Names of calculated things would need the engine to tell. */
function typeAndValue(name: DefinedName): { type: string; value: unknown } {
  const { formula, area } = name;
  if (area !== undefined) return { type: "Range", value: new Area(area.sheet, area.area).address };
  const constant = formula.slice(1);
  if (/^"(?:[^"]|"")*"$/.test(constant)) return { type: "String", value: constant.slice(1, -1).replaceAll('""', '"') };
  if (constant === "TRUE" || constant === "FALSE") return { type: "Boolean", value: constant === "TRUE" };
  if (/^#[A-Z/0!?]+$/.test(constant) || constant.includes("#REF!")) return { type: "Error", value: "#REF!" };
  const number = constant === "" ? NaN : Number(constant);
  if (Number.isNaN(number)) throw new NotEmulatedError("NamedItem.value of a calculated name");
  return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
}
