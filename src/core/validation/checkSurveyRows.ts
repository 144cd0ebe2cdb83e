import { isBlank } from "../survey/RawValue";
import { isUsed, leadColumn } from "../survey/surveyContent";
import type { SurveyRecord, SurveySheet } from "../survey/SurveySheet";
import { sheetFacts } from "../survey/WorkbookFacts";
import { finding, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/** Surveys stand in rows that follow on each other and can be seen, and have numbers. Numbers used twice: a check of its own. */
export const checkSurveyRows: Check = {
  rules: ["survey/afterGap", "survey/hiddenRow", "survey/numberMissing"],
  run: ({ cells, workbook }: CheckContext) => {
    const findings: Finding[] = [];
    let surveys = 0;
    let numbered = 0;
    for (const sheet of cells.surveySheets) {
      const used = sheet.records.filter(isUsed);
      surveys += used.length;
      if (sheet.columns.number !== null) numbered += used.length;
      const filled = new Set(sheetFacts(workbook, sheet.sheet)?.rows.map(({ row }) => row));
      findings.push(
        ...afterGap(sheet, used, filled).map((record) => finding("survey/afterGap", about(sheet, record))),
        ...used.filter(({ hidden }) => hidden).map((record) => finding("survey/hiddenRow", about(sheet, record))),
        ...used
          .filter(({ number }) => sheet.columns.number !== null && isBlank(number))
          .map((record) => finding("survey/numberMissing", about(sheet, record))),
      );
    }
    const checked = { "survey/afterGap": surveys, "survey/hiddenRow": surveys, "survey/numberMissing": numbered };
    return { checked, findings };
  },
};

function about({ sheet, group, columns }: SurveySheet, { row }: SurveyRecord): Omit<Finding, "rule" | "severity"> {
  return { place: { sheet, row, column: leadColumn(columns) }, group };
}

/** The first survey after each gap. A row with a number alone, or with a note, is no gap. */
function afterGap(
  { records }: SurveySheet,
  used: readonly SurveyRecord[],
  filled: ReadonlySet<number>,
): readonly SurveyRecord[] {
  const first = records[0]?.row ?? 0;
  return used.filter(({ row }) => row > first && !filled.has(row - 1));
}
