import type { BackgroundVariable, GroupId, Instrument } from "../../core/instrument/Instrument";
import { backgroundVariableOf, questionsOf } from "../../core/instrument/instruments";
import { countedFiles, type MergedData } from "../../core/national/MergedData";
import type { Answer, Survey } from "../../core/survey/Registration";
import { groupPrefixes } from "../../text/definedNames";
import { headings, questionHeading, unreadableAnswer } from "../../text/resultWorkbook";
import type { DataTable, TableValue } from "../SheetContent";
import { headingRow } from "./tableSheet";

/** Every survey of a group: association, running number, background and answers as codes. */
export function surveyTable(merged: MergedData, group: GroupId, instrument: Instrument): DataTable {
  const variable = backgroundVariableOf(instrument, group);
  const rows = countedFiles(merged).flatMap(({ association, contribution }) => {
    const surveys = contribution.registration.groups.find((candidate) => candidate.group === group)?.surveys ?? [];
    return surveys.map((survey, index) => surveyRow(association, index + 1, survey, variable));
  });
  return {
    name: groupPrefixes[group],
    row: headingRow,
    column: 0,
    columns: [
      { heading: headings.association, format: "text", width: 30 },
      { heading: headings.number, format: "number", width: 8 },
      ...(variable ? [{ heading: headings.background[variable.id], format: "text", width: 24 } as const] : []),
      ...questionsOf(instrument, group).map(({ number }) => {
        return { heading: questionHeading(number), format: "number", width: 10 } as const;
      }),
    ],
    rows,
  };
}

function surveyRow(
  association: string,
  number: number,
  { background, answers }: Survey,
  variable: BackgroundVariable | null,
): readonly TableValue[] {
  const value = variable?.values.find(({ id }) => id === background);
  return [association, number, ...(variable ? [value?.name ?? null] : []), ...answers.map(answerValue)];
}

/** Which questions were not asked is seen from the answer to the one that decides it. */
function answerValue(answer: Answer): TableValue {
  if (typeof answer === "number") return answer;
  return answer === "unreadable" ? unreadableAnswer : null;
}
