import { dayOf } from "../survey/dayOf";
import { informationOf } from "../survey/information";
import { isBlank } from "../survey/RawValue";
import { hasAnswer } from "../survey/surveyContent";
import { finding, notEvaluable, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/** Every survey has a date, and it lies in the measurement period. */
export const checkDates: Check = {
  rules: ["date/notDate", "date/outsidePeriod", "date/missing"],
  run: ({ cells }: CheckContext) => {
    const dated = cells.surveySheets.filter(({ columns }) => columns.date !== null);
    if (dated.length === 0) return notEvaluable;
    const from = dayOf(informationOf(cells, "periodFrom")?.value ?? null);
    const to = dayOf(informationOf(cells, "periodTo")?.value ?? null);
    // A period that is turned round has a finding of its own.
    const period = from !== null && to !== null && from <= to ? { from, to } : null;
    const findings: Finding[] = [];
    for (const { group, sheet, columns, records } of dated) {
      for (const record of records) {
        const place = { sheet, row: record.row, column: columns.date };
        const about = { place, observed: record.date, group };
        const day = dayOf(record.date);
        if (isBlank(record.date)) {
          if (hasAnswer(record)) findings.push(finding("date/missing", { place, group }));
        } else if (day === null) findings.push(finding("date/notDate", about));
        else if (period && (day < period.from || day > period.to)) {
          findings.push(finding("date/outsidePeriod", { ...about, expected: { kind: "range", ...period } }));
        }
      }
    }
    const surveys = dated.reduce((sum, { records }) => sum + records.length, 0);
    const checked = { "date/notDate": surveys, "date/missing": surveys, "date/outsidePeriod": period ? surveys : 0 };
    return { checked, findings };
  },
};
