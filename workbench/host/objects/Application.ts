import { childOf, ensureChild } from "../package/xml";
import type { Book } from "../model/Book";
import { WORKBOOK_ORDER } from "../model/schemaOrder";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { createWorkbook } from "./WorkbookCreated";
import { oneOf, wordFor } from "./values";

const MODES = new Map([
  ["Automatic", "auto"],
  ["AutomaticExceptTables", "autoNoTable"],
  ["Manual", "manual"],
]);

/** Swedish settings of the system. The group separator is a no-break space, as Windows has it. */
const DECIMAL = ",";
const GROUP = "\u00A0";

const numberFormat: ClassSpec<null> = {
  className: "NumberFormatInfo",
  properties: { NumberDecimalSeparator: { get: () => DECIMAL }, NumberGroupSeparator: { get: () => GROUP } },
};

const culture: ClassSpec<null> = {
  className: "CultureInfo",
  properties: { Name: { get: () => "sv-SE" } },
  navigation: { NumberFormat: () => hostObject(numberFormat, null) },
};

const spec: ClassSpec<Book> = {
  className: "Application",
  properties: {
    CalculationMode: {
      get: (book) => wordFor(MODES, childOf(book.root, "calcPr")?.getAttribute("calcMode") ?? "auto"),
      set: (book, value) =>
        ensureChild(book.touchRoot(), "calcPr", WORKBOOK_ORDER).setAttribute("calcMode", oneOf(MODES, value)),
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => DECIMAL },
    ThousandsSeparator: { get: () => GROUP },
    UseSystemSeparators: { get: () => true },
  },
  navigation: { CultureInfo: () => hostObject(culture, null) },
  methods: {
    CreateWorkbook: (_, given) => createWorkbook(given),
    Calculate: (_, __, context) => context.calculation.bringUpToDate(),
    // Formulas are calculated when they are read, and nothing is drawn: there is nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function applicationObject(book: Book): HostObject {
  return hostObject(spec, book);
}
