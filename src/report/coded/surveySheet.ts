import type { GroupId } from "../../core/instrument/Instrument";
import { groupNames } from "../../text/terms";
import { formTexts } from "../../text/registrationForm";
import { listText } from "../../text/values";
import { lineHeight, text } from "../cells";
import type { FileSheet } from "../FileContent";
import type { RowContent } from "../SheetContent";
import { headingOf, type CodedColumn } from "./codedColumns";

/** Zero-based row of the first survey, below title, guidance, wordings and headings. */
export const firstSurveyRow = 4;

const widths = { number: 6, activity: 20, date: 12, background: 14, question: 18, freeText: 40 } as const;

/** A sheet with a row per survey: numbers of the questions as headings, and the wordings above them. */
export function surveySheet(
  group: GroupId,
  columns: readonly CodedColumn[],
  surveys: readonly RowContent[],
): FileSheet {
  const wordings = columns.map((column) => (column.kind === "question" ? text(column.question.wording, "help") : null));
  const longest = Math.max(
    ...columns.map((column) => (column.kind === "question" ? column.question.wording.length : 0)),
  );
  return {
    kind: null,
    name: groupNames[group],
    columnWidths: columns.map(({ kind }) => widths[kind]),
    rows: [
      [text(formTexts.surveysTitle(groupNames[group]), "title")],
      [text(guidance(columns), "lead")],
      wordings,
      columns.map((column) => text(headingOf(column), "columnHeading")),
      ...surveys,
    ],
    // Words do not fill their lines to the end.
    rowHeights: new Map([[2, Math.ceil(longest / (widths.question * 0.85)) * lineHeight]]),
    frozenRows: firstSurveyRow,
    frozenColumns: columns.findIndex(({ kind }) => kind === "question"),
    repeatedRow: firstSurveyRow - 1,
    gridlines: true,
  };
}

function guidance(columns: readonly CodedColumn[]): string {
  const yesNo = columns.flatMap((column) =>
    column.kind === "question" && column.question.scale === "III" ? [String(column.question.number)] : [],
  );
  return yesNo.length === 0 ? formTexts.howToAnswer : formTexts.howToAnswerYesNo(`Fråga ${listText(yesNo, "och")}`);
}
