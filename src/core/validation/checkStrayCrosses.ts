import { isBlank } from "../survey/RawValue";
import { isCross } from "../survey/readAnswer";
import { boundColumns, isUsed } from "../survey/surveyContent";
import type { SurveySheet } from "../survey/SurveySheet";
import { sheetFacts, type SheetFacts } from "../survey/WorkbookFacts";
import { finding, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/** From here on, crosses that are most of a column are the column's own business: a mark for "keyed in" and the like. */
const ownColumn = 3;

/**
 * Among answers in crosses, no cross stands outside the alternatives. Sheets where a question could not be bound are
 * not judged: its crosses have findings of their own.
 */
export const checkStrayCrosses: Check = {
  rules: ["answer/crossOutside", "structure/unknownColumn"],
  run: ({ cells, workbook }: CheckContext) => {
    const findings: Finding[] = [];
    let checked = 0;
    for (const surveys of cells.surveySheets.filter(hasOnlyCrosses)) {
      const facts = sheetFacts(workbook, surveys.sheet);
      checked += surveys.records.length;
      if (facts) findings.push(...strayCrosses(surveys, facts));
    }
    return { checked, findings };
  },
};

function hasOnlyCrosses({ columns }: SurveySheet): boolean {
  return columns.questions.every((question) => question?.kind === "crosses");
}

function strayCrosses({ sheet, group, columns, records }: SurveySheet, facts: SheetFacts): readonly Finding[] {
  const known = new Set(boundColumns(columns));
  const surveyRows = new Set(records.filter(isUsed).map(({ row }) => row));
  const filled = new Map<number, number>();
  const crosses = new Map<number, number[]>();
  for (const { row, column: first, values } of facts.rows.filter((candidate) => surveyRows.has(candidate.row))) {
    values.forEach((value, index) => {
      const column = first + index;
      if (known.has(column) || isBlank(value)) return;
      filled.set(column, (filled.get(column) ?? 0) + 1);
      if (!isCross(value)) return;
      const rows = crosses.get(column);
      if (rows) rows.push(row);
      else crosses.set(column, [row]);
    });
  }
  return [...crosses].flatMap(([column, rows]) => {
    if (rows.length >= ownColumn && rows.length * 2 > (filled.get(column) ?? 0)) {
      return [finding("structure/unknownColumn", { place: { sheet, row: rows[0] ?? null, column }, group })];
    }
    return rows.map((row) => finding("answer/crossOutside", { place: { sheet, row, column }, group }));
  });
}
