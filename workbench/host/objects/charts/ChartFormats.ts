import { NotEmulatedError } from "../../errors";
import {
  clearPaint,
  colorIn,
  dashOf,
  lineWeight,
  setColor,
  setDash,
  setLineWeight,
  textLook,
  textProperties,
  type Looked,
} from "../../model/charts/looks";
import { ensure, find, remove, setValue, valueOf } from "../../model/charts/chartXml";
import { hostObject, type ClassSpec, type HostObject, type PropertySpec } from "../../protocol/HostObject";
import { booleanValue, colorValue, numberValue, oneOf, textValue, wordFor } from "../values";

/** The API's words for dashes (Excel.ChartLineStyle) and those of ECMA-376 part 1, 20.1.10.48; the pairs are belief. */
const DASHES = new Map([
  ["None", "none"],
  ["Continuous", "solid"],
  ["Dash", "dash"],
  ["DashDot", "dashDot"],
  ["DashDotDot", "lgDashDotDot"],
  ["Dot", "sysDash"],
  ["RoundDot", "sysDot"],
]);

const line: ClassSpec<Looked> = {
  className: "ChartLineFormat",
  properties: {
    Color: {
      get: (looked) => colorIn(looked, "line"),
      set: (looked, value) => setColor(looked, "line", colorValue(value)),
    },
    LineStyle: {
      get: (looked) => wordFor(DASHES, dashOf(looked) ?? "") ?? "Automatic",
      set: (looked, value) => setDash(looked, oneOf(DASHES, value)),
    },
    Weight: {
      get: (looked) => lineWeight(looked) ?? left("a line's weight"),
      set: (looked, value) => setLineWeight(looked, numberValue(value)),
    },
  },
  methods: { Clear: (looked) => clearPaint(looked, "line") },
};

const fill: ClassSpec<Looked> = {
  className: "ChartFill",
  methods: {
    Clear: (looked) => clearPaint(looked, "fill"),
    SetSolidColor: (looked, given) => setColor(looked, "fill", colorValue(given.value(0))),
  },
};

const font: ClassSpec<Looked> = {
  className: "ChartFont",
  properties: {
    Bold: onOffProperty("b"),
    Italic: onOffProperty("i"),
    Color: {
      get: (looked) => `#${valueOf(textLook(looked), "solidFill", "srgbClr") ?? left("a text's colour")}`,
      set(looked, value) {
        const color = colorValue(value).slice(1);
        for (const element of textProperties(looked)) {
          remove(element, "noFill");
          setValue(ensure(element, "solidFill"), "srgbClr", color);
        }
      },
    },
    // The file counts in hundredths of points (ECMA-376 part 1, 21.1.2.3.9).
    Size: {
      get: (looked) => Number(textLook(looked)?.getAttribute("sz") ?? left("a text's size")) / 100,
      set(looked, value) {
        const size = Math.round(numberValue(value) * 100);
        for (const element of textProperties(looked)) element.setAttribute("sz", String(size));
      },
    },
    Name: {
      get: (looked) => find(textLook(looked), "latin")?.getAttribute("typeface") ?? left("a text's font"),
      set(looked, value) {
        const name = textValue(value);
        for (const element of textProperties(looked)) ensure(element, "latin").setAttribute("typeface", name);
      },
    },
  },
};

function onOffProperty(attribute: "b" | "i"): PropertySpec<Looked> {
  return {
    get: (looked) => ["1", "true"].includes(textLook(looked)?.getAttribute(attribute) ?? left("whether text is bold")),
    set(looked, value) {
      const isOn = booleanValue(value);
      for (const element of textProperties(looked)) element.setAttribute(attribute, isOn ? "1" : "0");
    },
  };
}

export function chartLineObject(looked: Looked): HostObject {
  return hostObject(line, looked);
}

export function chartFillObject(looked: Looked): HostObject {
  return hostObject(fill, looked);
}

export function chartFontObject(looked: Looked): HostObject {
  return hostObject(font, looked);
}

/** The classes that hold the looks of a part of a chart. Borders are of a class that does not have all of a line's. */
export function formatObject(
  className: string,
  parts: Readonly<Record<string, (looked: Looked) => HostObject>>,
  looked: Looked,
): HostObject {
  return hostObject({ className, navigation: parts }, looked);
}

/** What Excel chooses by itself is not in the file. */
function left(what: string): never {
  throw new NotEmulatedError(`${what} that Excel chooses`);
}
