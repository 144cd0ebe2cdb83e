/** Why a received file could not be read. `text` has a sentence for people for each. */
export type WorkbookFileErrorCode =
  /** No bytes at all. */
  | "empty"
  /** Neither a zip file nor any format known here, e.g. PDF, HTML, text. */
  | "notZip"
  /** Protected by a password (the whole file, not a sheet). */
  | "encrypted"
  /** A workbook of Excel 2003 or older (.xls). */
  | "oldFormat"
  /** Another kind of document; `format` says which, e.g. "ods". */
  | "otherFormat"
  /** Larger than this program is willing to read. */
  | "tooLarge"
  /** The file, or a part of it, ends too early. */
  | "truncated"
  /** The bytes of a part are damaged: wrong length or CRC-32, or they cannot be inflated. */
  | "badChecksum"
  /** The zip's directory is damaged or contradicts the rest of the file. */
  | "badZip"
  /** A part is not well-formed XML, or has a document type declaration. */
  | "badXml"
  /** A cell, range, string, relationship … is referred to that cannot exist. */
  | "badReference"
  /** A cell's value is not of the type the cell says. */
  | "badValue"
  /** Something that may be there once is there twice: an entry, a sheet name, a cell. */
  | "duplicate"
  /** A part that another part refers to is absent. */
  | "missingPart"
  /** A sound zip file without a workbook in it. */
  | "notWorkbook";

/** Where it went wrong. Never cell contents: errors end up in logs. */
export interface WorkbookFileErrorContext {
  /** Name of the part in the file, e.g. "xl/worksheets/sheet1.xml". */
  readonly part?: string;
  /** With code otherFormat: "ods", "xlsb", "docx", "pptx" or "ole". */
  readonly format?: string;
  /** What was wrong, in English, for logs. */
  readonly detail?: string;
}

/** A file that cannot be read as a workbook. Nothing of it has been returned. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileErrorCode,
    readonly context: WorkbookFileErrorContext = {},
  ) {
    super([code, context.part, context.format, context.detail].filter((text) => text !== undefined).join(": "));
  }
}
