import { HostError } from "../errors";
import { Area } from "../model/Area";
import { copySheet } from "../model/copySheet";
import { Sheet, WHOLE_SHEET, type Visibility } from "../model/Sheet";
import { assertAnotherVisible, assertStructureFree, deleteSheet, moveSheet, renameSheet } from "../model/sheetList";
import { usedRange } from "../model/usedRange";
import { sheetView, tabColor, setTabColor } from "../model/sheetView";
import type { Arguments } from "../protocol/Arguments";
import { EVENT, WORKBOOK_TARGET } from "../protocol/EventHub";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { activateSheet } from "./activateSheet";
import { areaAt } from "./argumentAreas";
import { chartCollection } from "./charts/Chart";
import { commentCollection } from "./CommentCollection";
import { namedItemCollection } from "./NamedItemCollection";
import { pageBreakCollection } from "./PageBreakCollection";
import { pageLayoutObject } from "./PageLayout";
import { rangeObject } from "./Range";
import { eventMethods } from "./sheetEvents";
import { flagOf } from "../package/xml";
import { tableCollection } from "./TableCollection";
import { worksheetFreezePanesObject } from "./WorksheetFreezePanes";
import { worksheetProtectionObject } from "./WorksheetProtection";
import { booleanValue, oneOf, textValue } from "./values";

const VISIBILITIES: ReadonlyMap<string, Visibility> = new Map([
  ["Visible", "visible"],
  ["Hidden", "hidden"],
  ["VeryHidden", "veryHidden"],
]);

const spec: ClassSpec<Sheet> = {
  className: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value) => renameSheet(sheet.book, sheet, textValue(value)),
    },
    Position: {
      get: (sheet) => sheet.book.worksheets.indexOf(sheet),
      set: (sheet, value) => moveSheet(sheet.book, sheet, Number(value)),
    },
    Visibility: {
      get: (sheet) => [...VISIBILITIES].find(([, word]) => word === sheet.visibility)?.[0],
      set: (sheet, value) => setVisibility(sheet, oneOf(VISIBILITIES, value)),
    },
    TabColor: { get: tabColor, set: (sheet, value) => setTabColor(sheet, textValue(value)) },
    ShowGridlines: { get: (sheet) => flagOf(sheetView(sheet), "showGridLines", true) },
    // The client sets the property under this name (Worksheet_ShowGridlines_Set).
    Gridlines: {
      set: (sheet, value) => sheetView(sheet, true)?.setAttribute("showGridLines", booleanValue(value) ? "1" : "0"),
    },
    ShowHeadings: { get: (sheet) => flagOf(sheetView(sheet), "showRowColHeaders", true) },
    Headings: {
      set: (sheet, value) => sheetView(sheet, true)?.setAttribute("showRowColHeaders", booleanValue(value) ? "1" : "0"),
    },
  },
  navigation: {
    Names: (sheet) => namedItemCollection({ book: sheet.book, sheet }),
    Tables: (sheet) => tableCollection([sheet]),
    Comments: (sheet) => commentCollection([sheet]),
    Charts: chartCollection,
    Protection: worksheetProtectionObject,
    FreezePanes: worksheetFreezePanesObject,
    PageLayout: pageLayoutObject,
    HorizontalPageBreaks: (sheet) => pageBreakCollection(sheet, "rowBreaks"),
    VerticalPageBreaks: (sheet) => pageBreakCollection(sheet, "colBreaks"),
  },
  methods: {
    ...eventMethods<Sheet>((sheet) => sheet.id),
    Activate: (sheet, _, context) => activateSheet(sheet, context),
    Copy(sheet, given, context) {
      const copy = copySheet(sheet, copyPosition(sheet, given));
      context.events.add(EVENT.added, [WORKBOOK_TARGET], () => ({ source: "Local", worksheetId: copy.id }));
      return worksheetObject(copy);
    },
    Delete(sheet, _, context) {
      deleteSheet(sheet.book, sheet);
      context.events.add(EVENT.deleted, [WORKBOOK_TARGET], () => ({ source: "Local", worksheetId: sheet.id }));
      context.events.forget(sheet.id);
    },
    GetRange(sheet, given) {
      const address = given.optionalText(0);
      return rangeObject(address === undefined ? new Area(sheet, WHOLE_SHEET) : areaAt(sheet, address));
    },
    GetRangeByIndexes: (sheet, given) =>
      rangeObject(
        new Area(sheet, {
          row: given.whole(0),
          column: given.whole(1),
          rowCount: given.whole(2),
          columnCount: given.whole(3),
        }),
      ),
    GetCell: (sheet, given) =>
      rangeObject(new Area(sheet, { row: given.whole(0), column: given.whole(1), rowCount: 1, columnCount: 1 })),
    GetUsedRange: (sheet, given) =>
      rangeObject(
        usedRange(sheet, given.flag(0)) ?? new Area(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
      ),
    GetUsedRangeOrNullObject(sheet, given) {
      const area = usedRange(sheet, given.flag(0));
      return area === undefined ? null : rangeObject(area);
    },
    GetNextOrNullObject: (sheet, given) => neighbour(sheet, 1, given.flag(0)),
    GetPreviousOrNullObject: (sheet, given) => neighbour(sheet, -1, given.flag(0)),
    GetNext: (sheet, given) => neighbour(sheet, 1, given.flag(0)) ?? notFound(),
    GetPrevious: (sheet, given) => neighbour(sheet, -1, given.flag(0)) ?? notFound(),
    _GetSheetById: (sheet, given) => sheetById(sheet, given.text(0)),
    _GetAnotherWorksheetById: (sheet, given) => sheetById(sheet, given.text(0)),
  },
};

export function worksheetObject(sheet: Sheet): HostObject {
  return hostObject(spec, sheet);
}

/** Where the copy goes: "None" (before the sheet itself, belief), "Beginning", "End", "Before" or "After" another. */
function copyPosition(sheet: Sheet, given: Arguments): number {
  const { worksheets } = sheet.book;
  const type = given.optionalText(0) ?? "None";
  const relative = given.object(1)?.self;
  const at = worksheets.indexOf(relative instanceof Sheet ? relative : sheet);
  switch (type) {
    case "None":
    case "Before":
      return at;
    case "After":
      return at + 1;
    case "Beginning":
      return 0;
    case "End":
      return worksheets.length;
    default:
      throw new HostError("InvalidArgument", "the word is none of the API's");
  }
}

function setVisibility(sheet: Sheet, visibility: Visibility): void {
  assertStructureFree(sheet.book);
  if (visibility !== "visible") {
    const [next] = assertAnotherVisible(sheet);
    if (sheet.book.activeSheet === sheet) sheet.book.setActiveSheet(next);
  }
  sheet.setVisibility(visibility);
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = sheet.book.worksheets.filter(
    (other) => other === sheet || !visibleOnly || other.visibility === "visible",
  );
  const next = sheets[sheets.indexOf(sheet) + step];
  return next === undefined ? null : worksheetObject(next);
}

function sheetById(sheet: Sheet, id: string): HostObject {
  const found = sheet.book.worksheets.find((other) => other.id === id);
  return found === undefined ? notFound() : worksheetObject(found);
}

function notFound(): never {
  throw new HostError("ItemNotFound", "there is no such sheet");
}
