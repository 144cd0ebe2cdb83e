import { foldText } from "../survey/foldText";
import { isBlank } from "../survey/RawValue";
import { isEmptyAnswer } from "../survey/surveyContent";
import type { SurveySheet } from "../survey/SurveySheet";
import { sheetFacts, type RowFacts } from "../survey/WorkbookFacts";
import { leadColumn } from "../survey/surveyContent";
import { finding, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/**
 * Fewer answers than this are the same by chance: of the workbooks received in 2017 and 2023 ten have twins among
 * surveys with two or three answers, and none has any among longer ones.
 */
const fewestAnswers = 5;

/** Two surveys with different numbers but all else the same, notes and free text included, look registered twice. */
export const checkTwinSurveys: Check = {
  rules: ["survey/twice"],
  run: ({ cells, workbook }: CheckContext) => {
    const findings: Finding[] = [];
    let checked = 0;
    for (const surveys of cells.surveySheets) {
      const rows = new Map(sheetFacts(workbook, surveys.sheet)?.rows.map((row) => [row.row, row]));
      const first = new Map<string, { readonly row: number; readonly number: string }>();
      for (const { row, number, answers } of surveys.records) {
        const facts = rows.get(row);
        if (!facts || answers.filter((answer) => !isEmptyAnswer(answer)).length < fewestAnswers) continue;
        checked += 1;
        const key = keyOf(facts, surveys);
        const twin = first.get(key);
        const own = foldText(String(number));
        if (!twin) first.set(key, { row, number: own });
        else if (twin.number !== own) {
          const place = { sheet: surveys.sheet, row, column: leadColumn(surveys.columns) };
          findings.push(finding("survey/twice", { place, other: { ...place, row: twin.row }, group: surveys.group }));
        }
      }
    }
    return { checked, findings };
  },
};

/** All that a row says, but for its number. Only what is not text can stand without quotation marks. */
function keyOf({ column, values }: RowFacts, { columns }: SurveySheet): string {
  let key = "";
  for (const [index, value] of values.entries()) {
    if (isBlank(value) || column + index === columns.number) continue;
    const said =
      typeof value === "number" ? String(value) : JSON.stringify(typeof value === "string" ? foldText(value) : value);
    key += `${column + index}:${said};`;
  }
  return key;
}
