import { questionsOf } from "../instrument/instruments";
import { itemNonresponse } from "../statistics/itemNonresponse";
import { columnsOf } from "../survey/surveyContent";
import { finding, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/**
 * Of at least five asked, at most this share may have left a question blank. In the workbooks received in 2017 and 2023
 * no question of so many has more than 40 percent; an older form without the question gives close to 100.
 */
const highestShare = 0.5;
const fewestAsked = 5;

/** No question is left blank by half or more of those asked. */
export const checkItemNonresponse: Check = {
  rules: ["question/itemNonresponse"],
  run: ({ cells, registration, instrument }: CheckContext) => {
    const findings: Finding[] = [];
    let checked = 0;
    for (const { group, sheet, firstRow, columns } of cells.surveySheets) {
      const surveys = registration.groups.find((candidate) => candidate.group === group)?.surveys ?? [];
      for (const question of questionsOf(instrument, group)) {
        const answer = columns.questions[question.number - 1];
        const { asked, missing } = itemNonresponse(surveys, question);
        if (!answer || asked < fewestAsked) continue;
        checked += 1;
        if (missing < asked * highestShare) continue;
        const place = { sheet, row: firstRow, column: columnsOf(answer)[0] ?? 0 };
        const expected = { kind: "atMost", value: asked } as const;
        findings.push(
          finding("question/itemNonresponse", { place, group, question: question.id, observed: missing, expected }),
        );
      }
    }
    return { checked, findings };
  },
};
