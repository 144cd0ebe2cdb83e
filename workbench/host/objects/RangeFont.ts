import type { Area } from "../model/Area";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { formatProperty } from "./formatProperty";
import { booleanValue, colorValue, numberValue, oneOf, textValue, wordFor } from "./values";

const UNDERLINES = new Map([
  ["None", "none"],
  ["Single", "single"],
  ["Double", "double"],
  ["SingleAccountant", "singleAccounting"],
  ["DoubleAccountant", "doubleAccounting"],
]);

const spec: ClassSpec<Area> = {
  className: "RangeFont",
  properties: {
    Name: formatProperty(
      ({ font }) => font.name,
      (value) => ({ font: { name: textValue(value) } }),
    ),
    Size: formatProperty(
      ({ font }) => font.size,
      (value) => ({ font: { size: numberValue(value) } }),
    ),
    Color: formatProperty(
      ({ font }) => font.color,
      (value) => ({ font: { color: colorValue(value) } }),
    ),
    Bold: formatProperty(
      ({ font }) => font.bold,
      (value) => ({ font: { bold: booleanValue(value) } }),
    ),
    Italic: formatProperty(
      ({ font }) => font.italic,
      (value) => ({ font: { italic: booleanValue(value) } }),
    ),
    Strikethrough: formatProperty(
      ({ font }) => font.strikethrough,
      (value) => ({ font: { strikethrough: booleanValue(value) } }),
    ),
    Underline: formatProperty(
      ({ font }) => wordFor(UNDERLINES, font.underline),
      (value) => ({ font: { underline: oneOf(UNDERLINES, value) } }),
    ),
    Superscript: formatProperty(
      ({ font }) => font.verticalPosition === "superscript",
      (value) => ({ font: { verticalPosition: booleanValue(value) ? "superscript" : "baseline" } }),
    ),
    Subscript: formatProperty(
      ({ font }) => font.verticalPosition === "subscript",
      (value) => ({ font: { verticalPosition: booleanValue(value) ? "subscript" : "baseline" } }),
    ),
  },
};

export function rangeFontObject(area: Area): HostObject {
  return hostObject(spec, area);
}
