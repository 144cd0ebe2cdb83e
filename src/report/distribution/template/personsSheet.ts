import { distributionTemplateTexts as texts, personColumnTexts as columns } from "../../../text/distributionTemplate";
import type { FileSheet } from "../../FileContent";
import { activityList, anyDate, anything, listSheet, reasonList, yesNoList, type FormColumn } from "./formSheet";

/** Rows with a running code, so that nobody has to think one up. The table grows when more are written below. */
const personRows = 200;

/** Participants, a row each. */
export function personsSheet(): FileSheet {
  const survey = (own: typeof columns.ongoing | typeof columns.exit): readonly FormColumn[] => [
    { ...own.handedOut, width: 16, style: "entryDate", allow: anyDate },
    { ...own.reason, width: 23, style: "entry", allow: reasonList },
    { ...own.answered, width: 15, style: "entry", allow: yesNoList },
  ];
  const all: readonly FormColumn[] = [
    { ...columns.code, width: 8, style: "label", allow: anything },
    { ...columns.activity, width: 24, style: "entry", allow: activityList },
    { ...columns.start, width: 13, style: "entryDate", allow: anyDate },
    { ...columns.end, width: 13, style: "entryDate", allow: anyDate },
    ...survey(columns.ongoing),
    ...survey(columns.exit),
  ];
  const codes = Array.from({ length: personRows }, (_, index) => [{ value: index + 1, style: "label" } as const]);
  return listSheet(texts.sheets.persons, texts.personsTitle, texts.personsLead, all, personRows, codes);
}
