import type { Stamp } from "../../core/stamp/Stamp";
import { ownSheetKind } from "../ownSheets";
import type { Workbook } from "../Workbook";
import { isStampText, parseStamp } from "./stampText";

/** A cell takes 32 767 characters; a longer stamp goes on in the cells below. */
const longestPiece = 30_000;

/** The cells that hold the text of a stamp, one below the other. */
export function stampPieces(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / longestPiece) }, (_, index) =>
    text.slice(index * longestPiece, (index + 1) * longestPiece),
  );
}

/**
 * The stamp of a workbook, read from the sheet where people read it too: other programs keep sheets, while LibreOffice
 * drops custom XML parts when it saves. Null when there is none, or none that can be read.
 */
export function stampOf(workbook: Workbook): Stamp | null {
  const sheet = workbook.sheets.find(({ name }) => ownSheetKind(workbook.names, name) === "stamp");
  const first = sheet?.rows.find(({ column, values }) => column === 0 && isStampText(values[0]));
  if (!sheet || !first) return null;
  const pieces = sheet.rows.filter(({ row }) => row >= first.row).map(({ values }) => String(values[0] ?? ""));
  return parseStamp(pieces.join(""));
}
