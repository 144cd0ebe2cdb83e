import type { ReportSheetKind } from "../report/SheetContent";
import { afterComment, reportSheetTexts } from "../text/reportSheets";
import { ownSheetsOf } from "../workbook/ownSheets";
import type { Row, Sheet, Workbook } from "../workbook/Workbook";
import { ResultError } from "./merge/ResultError";

/**
 * What the network has written under the headings for comments on the sheets of an earlier report, so that it is still
 * there when they are written again. Throws ResultError "commentLost" where the heading is not to be found.
 */
export function readComments(workbook: Workbook): ReadonlyMap<ReportSheetKind, string> {
  const commented = [...ownSheetsOf(workbook)].filter(([kind]) => hasComment(kind));
  return new Map(commented.map(([kind, sheet]) => [kind as ReportSheetKind, commentOn(sheet)]));
}

function hasComment(kind: string): boolean {
  return /^report(?:Asked|Responses|KeyFigures|Indicator\d+|Development)$/.test(kind);
}

/** The cell under the heading, and the rows below up to the next table: somebody may have written on. */
function commentOn({ name, rows }: Sheet): string {
  const heading = rows.find((row) => textIn(row) === reportSheetTexts.comment);
  if (!heading) throw new ResultError("commentLost", name);
  const below = rows.filter(({ row }) => row > heading.row);
  const end = below.findIndex((row) => row.row > heading.row + 1 && afterComment.test(textIn(row)));
  return below
    .slice(0, end < 0 ? undefined : end)
    .map(textIn)
    .join("\n");
}

function textIn({ values }: Row): string {
  return values
    .filter((value) => value !== null && value !== "")
    .map(String)
    .join(" ");
}
