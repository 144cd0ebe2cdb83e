import { HostError, NotEmulatedError } from "../errors";
import { applyFormat } from "../model/applyFormat";
import type { Area } from "../model/Area";
import { cellsOfSide, fileStyle, isWeight, RANGE_SIDES, styleAndWeight, type RangeSide } from "../model/borders";
import type { BorderLine } from "../model/CellFormat";
import { assertFormatFree } from "../model/protection";
import { uniform } from "../model/uniform";
import { hostObject, type ClassSpec, type HostObject, type PropertySpec } from "../protocol/HostObject";
import { colorValue, textValue } from "./values";

/** One line of a range. */
interface RangeLine {
  readonly area: Area;
  readonly side: RangeSide;
}

const border: ClassSpec<RangeLine> = {
  className: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: lineProperty(
      (line) => styleAndWeight(line).style,
      (line, value) => ({ ...line, style: fileStyle(textValue(value), styleAndWeight(line).weight) ?? invalid() }),
    ),
    Weight: lineProperty(
      (line) => styleAndWeight(line).weight,
      (line, value) => ({
        ...line,
        style: fileStyle(visible(line), isWeight(textValue(value)) ? textValue(value) : invalid()) ?? invalid(),
      }),
    ),
    Color: lineProperty(
      ({ color }) => color,
      // A line that is given a colour is drawn, as in Excel's object model (belief, see rules.md).
      (line, value) => ({
        style: fileStyle(visible(line), styleAndWeight(line).weight) ?? "thin",
        color: colorValue(value),
      }),
    ),
  },
};

const collection: ClassSpec<Area> = {
  className: "RangeBorderCollection",
  properties: { Count: { get: () => RANGE_SIDES.length } },
  collection: {
    items: (area) => RANGE_SIDES.map((side) => hostObject(border, { area, side })),
    item(area, key) {
      const side = RANGE_SIDES.find((candidate) => candidate === key) ?? invalid();
      return hostObject(border, { area, side });
    },
  },
  methods: {
    GetItemAt: (area, given) => hostObject(border, { area, side: RANGE_SIDES[given.whole(0)] ?? invalid() }),
  },
};

export function rangeBorderCollection(area: Area): HostObject {
  return hostObject(collection, area);
}

function lineProperty(
  read: (line: BorderLine) => unknown,
  change: (line: BorderLine, value: unknown) => BorderLine,
): PropertySpec<RangeLine> {
  return {
    get: ({ area, side }) => {
      const [cells] = sideCells(area, side);
      return cells === undefined
        ? read({ style: "none", color: "#000000" })
        : uniform(cells.area, ({ borders }) => read(borders[cells.side]));
    },
    set({ area, side }, value) {
      assertFormatFree(area.sheet);
      for (const cells of sideCells(area, side)) {
        const before = uniform(cells.area, ({ borders }) => JSON.stringify(borders[cells.side]));
        const line = before === null ? { style: "none", color: "#000000" } : (JSON.parse(before) as BorderLine);
        applyFormat(cells.area, { borders: { [cells.side]: change(line, value) } });
      }
    },
  };
}

function sideCells(area: Area, side: RangeSide) {
  if (side === "DiagonalDown" || side === "DiagonalUp") throw new NotEmulatedError("diagonal borders");
  return cellsOfSide(area, side);
}

/** The style of a line that is to be seen: its own, else an unbroken one. */
function visible(line: BorderLine): string {
  const { style } = styleAndWeight(line);
  return style === "None" ? "Continuous" : style;
}

function invalid(): never {
  throw new HostError("InvalidArgument", "the word is none of the API's");
}
