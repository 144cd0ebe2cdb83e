import { localSheetNames, localSheetTexts as texts } from "../../../text/localReport";
import { ReportSheet } from "../../national/sheets/ReportSheet";
import type { ReportTable } from "../../ReportTable";
import { answerTables } from "./associationSheet";
import { asValues } from "./asValues";
import { indicatorHeading } from "./indicatorHeading";
import { localWidths, type LocalContext } from "./LocalContext";
import { shownInActivity } from "./shownInActivity";

/** Each activity from a page of its own, so that it can be given to those who run it. */
export function activitySheet(context: LocalContext): ReportSheet {
  const { association, year, frame, parts, leastAnswers } = context;
  const sheet = new ReportSheet(
    {
      kind: "localActivities",
      name: localSheetNames.activities,
      title: texts.activitiesTitle(association, year),
      widths: localWidths(context),
    },
    frame,
    texts.lead,
  );
  const activities = parts.flatMap(({ activity, tables }) => (activity === null ? [] : [{ activity, tables }]));
  if (activities.length === 0) sheet.paragraph(texts.noActivities);
  activities.forEach(({ activity, tables }, index) => {
    const shown = shownInActivity(tablesOf(tables, context), leastAnswers).map(asValues);
    sheet.heading(activity, activity, index > 0 ? "page" : undefined);
    sheet.paragraph(shown.some(isOfQuestions) ? texts.activityLead : texts.nothingShown, "footnote").gap();
    for (const table of shown) sheet.table(table);
  });
  return sheet;
}

/** Tables x.1 with what the indicator is about; in edition 2017 all tables. */
function tablesOf(tables: readonly ReportTable[], { instrument }: LocalContext): readonly ReportTable[] {
  if (instrument.indicators.length === 0) return tables;
  const answers = answerTables(tables).map((table) => {
    const indicator = instrument.indicators.find(({ questions }) =>
      table.sections.some(({ question }) => question !== undefined && questions.includes(question)),
    );
    return indicator ? { ...table, introduction: indicatorHeading(indicator) } : table;
  });
  return [...tables.filter((table) => !isOfQuestions(table)), ...answers];
}

function isOfQuestions({ sections }: ReportTable): boolean {
  return sections.some(({ question }) => question !== undefined);
}
