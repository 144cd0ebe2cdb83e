import { foldText } from "../survey/foldText";
import { isBlank, isErrorValue } from "../survey/RawValue";
import { finding, notEvaluable } from "../validation/Check";
import type { Finding } from "../validation/Finding";
import type { DistributionCheck } from "./DistributionCheck";

/** Two words of letters: a running code is never that, but a name is. */
const name = /\p{L}{2,}[ ,.]+\p{L}{2,}/u;

/** A day of birth, with or without century. */
const birthDay = /^(?:19|20)?\d{2}-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Persons are told apart by a running code, used once, that says nothing of who they are. What it says is never shown.
 * Identity numbers have a rule of their own, which looks everywhere.
 */
export const checkCodes: DistributionCheck = {
  rules: ["distribution/codeTelling", "distribution/codeTwice", "distribution/codeMissing"],
  run: ({ cells: { persons } }) => {
    if (!persons || persons.columns.code === null) return notEvaluable;
    const { sheet, columns, records } = persons;
    const findings: Finding[] = [];
    const first = new Map<string, number>();
    for (const { row, code } of records) {
      const place = { sheet, row, column: columns.code };
      const text = isBlank(code) || isErrorValue(code) ? "" : foldText(String(code));
      const used = first.get(text);
      if (text === "") findings.push(finding("distribution/codeMissing", { place }));
      else if (used === undefined) first.set(text, row);
      else findings.push(finding("distribution/codeTwice", { place, other: { ...place, row: used } }));
      if (name.test(text) || birthDay.test(text)) findings.push(finding("distribution/codeTelling", { place }));
    }
    return { checked: records.length, findings };
  },
};
