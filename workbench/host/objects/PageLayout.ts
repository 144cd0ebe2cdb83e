import { HostError } from "../errors";
import type { Area } from "../model/Area";
import { areaList } from "../model/AreaList";
import {
  margin,
  pageElement,
  printAreas,
  printTitleColumns,
  printTitleRows,
  setMargin,
  setPrintArea,
  setPrintTitles,
  setZoom,
  zoom,
  type MarginSide,
  type Zoom,
} from "../model/pageSetup";
import type { Sheet } from "../model/Sheet";
import { flagOf } from "../package/xml";
import type { Arguments } from "../protocol/Arguments";
import { hostObject, type ClassSpec, type HostObject, type PropertySpec } from "../protocol/HostObject";
import { areaOf } from "./argumentAreas";
import { headerFooterGroupObject } from "./HeaderFooterGroup";
import { rangeObject } from "./Range";
import { rangeAreasObject } from "./RangeAreas";
import { booleanValue, numberValue, oneOf, wordFor } from "./values";

const ORIENTATIONS = new Map([
  ["Portrait", "portrait"],
  ["Landscape", "landscape"],
]);

/** The sizes of paper this country uses; ECMA-376 part 1, 18.3.1.63 paperSize. */
const PAPERS = new Map([
  ["Letter", "1"],
  ["A3", "8"],
  ["A4", "9"],
  ["A5", "11"],
]);

const UNITS = new Map([
  ["Points", 1],
  ["Inches", 72],
  ["Centimeters", 72 / 2.54],
]);

const spec: ClassSpec<Sheet> = {
  className: "PageLayout",
  properties: {
    Orientation: {
      get: (sheet) => wordFor(ORIENTATIONS, pageElement(sheet, "pageSetup")?.getAttribute("orientation") ?? "portrait"),
      set: (sheet, value) => sheet.touchChild("pageSetup").setAttribute("orientation", oneOf(ORIENTATIONS, value)),
    },
    PaperSize: {
      get: (sheet) => wordFor(PAPERS, pageElement(sheet, "pageSetup")?.getAttribute("paperSize") ?? "1") ?? null,
      set: (sheet, value) => sheet.touchChild("pageSetup").setAttribute("paperSize", oneOf(PAPERS, value)),
    },
    Zoom: { get: zoom, set: (sheet, value) => setZoom(sheet, zoomValue(value)) },
    CenterHorizontally: optionProperty("horizontalCentered"),
    CenterVertically: optionProperty("verticalCentered"),
    PrintGridlines: optionProperty("gridLines"),
    PrintHeadings: optionProperty("headings"),
    LeftMargin: marginProperty("left"),
    RightMargin: marginProperty("right"),
    TopMargin: marginProperty("top"),
    BottomMargin: marginProperty("bottom"),
    HeaderMargin: marginProperty("header"),
    FooterMargin: marginProperty("footer"),
  },
  navigation: { HeadersFooters: headerFooterGroupObject },
  methods: {
    SetPrintArea: (sheet, given) => setPrintArea(sheet, areaOf(given, 0, sheet)),
    SetPrintTitleRows: (sheet, given) => setPrintTitles(sheet, wholeRows(areaOf(given, 0, sheet))),
    SetPrintTitleColumns: (sheet, given) => setPrintTitles(sheet, wholeColumns(areaOf(given, 0, sheet))),
    SetPrintMargins: setPrintMargins,
    GetPrintAreaOrNullObject(sheet) {
      const list = areaList(printAreas(sheet));
      return list === undefined ? null : rangeAreasObject(list);
    },
    GetPrintTitleRowsOrNullObject: (sheet) => nullable(printTitleRows(sheet)),
    GetPrintTitleColumnsOrNullObject: (sheet) => nullable(printTitleColumns(sheet)),
  },
};

export function pageLayoutObject(sheet: Sheet): HostObject {
  return hostObject(spec, sheet);
}

function optionProperty(attribute: string): PropertySpec<Sheet> {
  return {
    get: (sheet) => flagOf(pageElement(sheet, "printOptions"), attribute),
    set: (sheet, value) => sheet.touchChild("printOptions").setAttribute(attribute, booleanValue(value) ? "1" : "0"),
  };
}

function marginProperty(side: MarginSide): PropertySpec<Sheet> {
  return {
    get: (sheet) => margin(sheet, side),
    set: (sheet, value) => setMargin(sheet, side, numberValue(value)),
  };
}

function zoomValue(value: unknown): Zoom {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument", "the zoom is an object");
  const zoomOf = value as Record<string, unknown>;
  const part = (name: keyof Zoom) => ((zoomOf[name] ?? null) === null ? {} : { [name]: numberValue(zoomOf[name]) });
  return { ...part("scale"), ...part("horizontalFitToPages"), ...part("verticalFitToPages") };
}

function setPrintMargins(sheet: Sheet, given: Arguments): void {
  const unit = oneOf(UNITS, given.value(0));
  const sides = (given.value(1) ?? {}) as Record<string, unknown>;
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    if ((sides[side] ?? null) !== null) setMargin(sheet, side, numberValue(sides[side]) * unit);
  }
}

function wholeRows(area: Area): Area {
  return area.isWholeRows ? area : invalid();
}

function wholeColumns(area: Area): Area {
  return area.isWholeColumns ? area : invalid();
}

function invalid(): never {
  throw new HostError("InvalidArgument", "print titles are whole rows or columns");
}

function nullable(area: Area | undefined): HostObject | null {
  return area === undefined ? null : rangeObject(area);
}
