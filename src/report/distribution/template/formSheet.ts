import { reasons } from "../../../core/distribution/reasons";
import { earliest, latest } from "../../../core/survey/dayOf";
import { quoteSheetName } from "../../../core/address";
import { distributionTemplateTexts as texts, inputErrors, type ColumnText } from "../../../text/distributionTemplate";
import type { AllowedInput, FileSheet, ValidationContent } from "../../FileContent";
import { text } from "../../cells";
import type { CellStyle, RowContent } from "../../SheetContent";

/** A sheet of the user's own, to be filled in. */
export function formSheet(name: string, content: Partial<FileSheet> & Pick<FileSheet, "rows">): FileSheet {
  return {
    kind: null,
    name,
    columnWidths: [],
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRow: null,
    ...content,
  };
}

/** A column of a list that is filled in. */
export interface FormColumn extends ColumnText {
  readonly width: number;
  readonly style: CellStyle;
  readonly allow: AllowedInput;
  /** Other entries are asked about, not refused. */
  readonly whenOther?: "ask";
}

/** Zero-based row of the headings of a list: title, what it is for, and an empty row stand above. */
export const headingRow = 3;

/** A list with headings and room for `rowCount` rows, some filled in beforehand. */
export function listSheet(
  name: string,
  title: string,
  lead: string,
  columns: readonly FormColumn[],
  rowCount: number,
  filled: readonly RowContent[] = [],
): FileSheet {
  const area = { row: headingRow, column: 0, rowCount: rowCount + 1, columnCount: columns.length };
  return formSheet(name, {
    columnWidths: columns.map(({ width }) => width),
    columnStyles: columns.map(({ style }) => style),
    rows: [
      [text(title, "title")],
      [text(lead, "lead")],
      [],
      columns.map(({ heading, allow }) =>
        text(heading, allow.kind === "wholeNumber" ? "countHeading" : "columnHeading"),
      ),
      ...filled,
    ],
    rowHeights: new Map([
      [0, 24],
      [headingRow, 34],
    ]),
    frozenRows: headingRow + 1,
    frozenColumns: 1,
    repeatedRow: headingRow,
    gridlines: true,
    validations: columns.map((column, index) => validationOf(column, index, rowCount)),
    tables: [{ name: `Tabell_${name.replace(/[^\p{L}\d]/gu, "_")}`, area }],
  });
}

function validationOf(
  { heading, hint, allow, whenOther }: FormColumn,
  column: number,
  rowCount: number,
): ValidationContent {
  return {
    area: { row: headingRow + 1, column, rowCount, columnCount: 1 },
    allow,
    // Excel takes 32 characters.
    hint: { title: heading.slice(0, 32), text: hint },
    ...errorOf(allow),
    ...(whenOther ? { whenOther } : {}),
  };
}

function errorOf({ kind }: AllowedInput): Pick<ValidationContent, "error"> {
  if (kind === "list") return { error: inputErrors.list };
  if (kind === "date") return { error: inputErrors.date };
  return kind === "wholeNumber" ? { error: inputErrors.whole } : {};
}

export const anyDate: AllowedInput = { kind: "date", from: earliest, to: latest };
export const anyCount: AllowedInput = { kind: "wholeNumber", from: 0, to: 1_000_000 };
export const anything: AllowedInput = { kind: "anything" };

/** Rows for activities. */
export const activityRows = 40;

const listed = (sheet: string, column: string, first: number, count: number): AllowedInput => ({
  kind: "list",
  source: `=${quoteSheetName(sheet)}!$${column}$${first}:$${column}$${first + count - 1}`,
});

export const activityList = listed(texts.sheets.activities, "A", headingRow + 2, activityRows);
export const reasonList = listed(texts.sheets.reasons, "A", headingRow + 2, reasons.length);
export const yesNoList = listed(texts.sheets.lists, "B", 1, 2);
export const groupList = (count: number) => listed(texts.sheets.lists, "A", 1, count);
