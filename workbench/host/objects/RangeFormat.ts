import type { Area } from "../model/Area";
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../model/dimensions";
import { assertFormatFree } from "../model/protection";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { formatProperty } from "./formatProperty";
import { formatProtectionObject } from "./FormatProtection";
import { rangeBorderCollection } from "./RangeBorder";
import { rangeFillObject } from "./RangeFill";
import { rangeFontObject } from "./RangeFont";
import { booleanValue, numberValue, oneOf, wordFor } from "./values";

const HORIZONTAL = new Map([
  ["General", "general"],
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
  ["Fill", "fill"],
  ["Justify", "justify"],
  ["CenterAcrossSelection", "centerContinuous"],
  ["Distributed", "distributed"],
]);

const VERTICAL = new Map([
  ["Top", "top"],
  ["Center", "center"],
  ["Bottom", "bottom"],
  ["Justify", "justify"],
  ["Distributed", "distributed"],
]);

const spec: ClassSpec<Area> = {
  className: "RangeFormat",
  properties: {
    WrapText: formatProperty(
      (format) => format.alignment.wrapText,
      (value) => ({ alignment: { wrapText: booleanValue(value) } }),
    ),
    HorizontalAlignment: formatProperty(
      (format) => wordFor(HORIZONTAL, format.alignment.horizontal),
      (value) => ({ alignment: { horizontal: oneOf(HORIZONTAL, value) } }),
    ),
    VerticalAlignment: formatProperty(
      (format) => wordFor(VERTICAL, format.alignment.vertical),
      (value) => ({ alignment: { vertical: oneOf(VERTICAL, value) } }),
    ),
    IndentLevel: formatProperty(
      (format) => format.alignment.indent,
      (value) => ({ alignment: { indent: numberValue(value) } }),
    ),
    ShrinkToFit: formatProperty(
      (format) => format.alignment.shrinkToFit,
      (value) => ({ alignment: { shrinkToFit: booleanValue(value) } }),
    ),
    // The API counts -90 to 90 and 180 for stacked, the file 0-90, 91-180 for below zero, and 255.
    TextOrientation: formatProperty(
      ({ alignment: { rotation } }) => (rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation),
      (value) => ({ alignment: { textRotation: fileRotation(numberValue(value)) } }),
    ),
    ColumnWidth: {
      get: columnWidth,
      set(area, value) {
        assertFormatFree(area.sheet, "formatColumns");
        setColumnWidth(area, numberValue(value));
      },
    },
    RowHeight: {
      get: rowHeight,
      set(area, value) {
        assertFormatFree(area.sheet, "formatRows");
        setRowHeight(area, numberValue(value));
      },
    },
  },
  navigation: {
    Fill: rangeFillObject,
    Font: rangeFontObject,
    Borders: rangeBorderCollection,
    Protection: formatProtectionObject,
  },
  methods: {
    AutofitColumns(area) {
      assertFormatFree(area.sheet, "formatColumns");
      autofitColumns(area);
    },
    AutofitRows(area) {
      assertFormatFree(area.sheet, "formatRows");
      autofitRows(area);
    },
  },
};

export function rangeFormatObject(area: Area): HostObject {
  return hostObject(spec, area);
}

function fileRotation(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}
