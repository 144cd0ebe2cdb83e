import { distributionTemplateTexts as texts } from "../../../text/distributionTemplate";
import type { FileSheet } from "../../FileContent";
import { activityRows, anything, listSheet } from "./formSheet";

/** The activities people choose from. */
export function activitiesSheet(): FileSheet {
  const column = {
    heading: texts.activity,
    hint: texts.activitiesLead,
    width: 50,
    style: "entry",
    allow: anything,
  } as const;
  return listSheet(texts.sheets.activities, texts.activitiesTitle, texts.activitiesLead, [column], activityRows);
}
