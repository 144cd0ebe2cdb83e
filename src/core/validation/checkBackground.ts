import { backgroundVariableOf } from "../instrument/instruments";
import { readBackground } from "../survey/readAnswer";
import { isCrosses } from "../survey/SurveySheet";
import { finding, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/** A background variable is blank or one of its values. */
export const checkBackground: Check = {
  rules: ["background/unknown", "background/spelling"],
  run: ({ cells, instrument }: CheckContext) => {
    const findings: Finding[] = [];
    let checked = 0;
    for (const { group, sheet, columns, records } of cells.surveySheets) {
      const variable = backgroundVariableOf(instrument, group);
      const { background } = columns;
      if (!variable || !background) continue;
      const expected = { kind: "oneOf", labels: variable.values.map(({ name }) => name) } as const;
      for (const record of records) {
        checked += 1;
        const reading = readBackground(record.background, variable.values, background.notation);
        const position = reading.kind === "invalid" ? reading.position : 0;
        const column = background.kind === "single" ? background.column : (background.columns[position] ?? 0);
        const observed = isCrosses(record.background) ? (record.background[position] ?? null) : record.background;
        const about = { place: { sheet, row: record.row, column }, observed, group, name: variable.id };
        if (reading.kind === "invalid") findings.push(finding("background/unknown", { ...about, expected }));
        else if (reading.kind === "valid" && reading.oddity) {
          const label = reading.oddity === "numberAsText" ? String(reading.value.code) : reading.value.name;
          findings.push(finding("background/spelling", { ...about, expected: { kind: "label", label } }));
        }
      }
    }
    return { checked, findings };
  },
};
