import { HostError } from "../errors";
import { Area } from "../model/Area";
import type { Book } from "../model/Book";
import type { Context } from "../protocol/Context";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { applicationObject } from "./Application";
import { commentCollection } from "./CommentCollection";
import { customXmlPartCollection } from "./CustomXmlPart";
import { documentPropertiesObject } from "./DocumentProperties";
import { namedItemCollection } from "./NamedItemCollection";
import { rangeObject } from "./Range";
import { settingCollection } from "./SettingCollection";
import { tableCollection } from "./TableCollection";
import { workbookProtectionObject } from "./WorkbookProtection";
import { worksheetCollection } from "./WorksheetCollection";
import { createAndOpenWorkbook } from "./WorkbookCreated";

const workbook: ClassSpec<Book> = {
  className: "Workbook",
  properties: {
    Name: { get: (_, context) => context.fileName },
    ReadOnly: { get: () => false },
  },
  navigation: {
    Worksheets: (book) => worksheetCollection(book),
    Names: (book) => namedItemCollection({ book, sheet: undefined }),
    Tables: (book) => tableCollection(book.worksheets),
    Application: applicationObject,
    Comments: (book) => commentCollection(book.worksheets),
    CustomXmlParts: customXmlPartCollection,
    Properties: documentPropertiesObject,
    Protection: workbookProtectionObject,
    Settings: settingCollection,
  },
  methods: {
    CreateAndOpenWorkbook: (_, given, context) => createAndOpenWorkbook(given, context),
    GetSelectedRange: (_, __, context) => rangeObject(selectedArea(context)),
    GetActiveCell(_, __, context) {
      const { row, column, sheet } = selectedArea(context);
      return rangeObject(new Area(sheet, { row, column, rowCount: 1, columnCount: 1 }));
    },
    _GetRangeForEventByReferenceId: (_, given, context) => context.references.find(given.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, given, context) => context.references.find(given.text(0)),
    _RemoveReference(_, given, context) {
      context.references.remove(given.text(0));
    },
  },
};

export function workbookObject(book: Book): HostObject {
  return hostObject(workbook, book);
}

function selectedArea({ book, selection }: Context): Area {
  const sheet = book.activeSheet;
  if (!sheet.isAlive) throw new HostError("InvalidSelection", "no sheet is active");
  return new Area(sheet, selection.of(sheet));
}
