import { foldText } from "../survey/foldText";
import { isBlank, isErrorValue } from "../survey/RawValue";
import { finding, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/** A survey's number is used once in its sheet. Reported at every later use. */
export const checkSurveyNumbers: Check = {
  rules: ["survey/numberTwice"],
  run: ({ cells }: CheckContext) => {
    const findings: Finding[] = [];
    let checked = 0;
    for (const { group, sheet, columns, records } of cells.surveySheets) {
      if (columns.number === null) continue;
      const first = new Map<string, number>();
      for (const { row, number } of records) {
        if (isBlank(number) || isErrorValue(number)) continue;
        checked += 1;
        const key = foldText(String(number));
        const used = first.get(key);
        if (used === undefined) first.set(key, row);
        else {
          const other = { sheet, row: used, column: columns.number };
          findings.push(finding("survey/numberTwice", { place: { ...other, row }, observed: number, group, other }));
        }
      }
    }
    return { checked, findings };
  },
};
