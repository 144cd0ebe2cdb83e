import { isParticipantGroup } from "../../../core/distribution/DistributionCells";
import type { Instrument } from "../../../core/instrument/Instrument";
import { distributionTemplateTexts as texts, groupColumnTexts as columns } from "../../../text/distributionTemplate";
import type { FileSheet } from "../../FileContent";
import { activityList, anyCount, groupList, listSheet } from "./formSheet";

const groupRows = 40;

/** The other groups, as counts. */
export function groupsSheet({ groups }: Instrument): FileSheet {
  const others = groups.filter(({ id }) => !isParticipantGroup(id)).length;
  const { group, activity, target, surveyed, answered } = columns;
  const all = [
    { ...group, width: 26, style: "entry", allow: groupList(others) },
    // Other texts than the list's are allowed: a group may be that of the whole association.
    { ...activity, width: 26, style: "entry", allow: activityList, whenOther: "ask" },
    { ...target, width: 18, style: "entry", allow: anyCount },
    { ...surveyed, width: 18, style: "entry", allow: anyCount },
    { ...answered, width: 18, style: "entry", allow: anyCount },
  ] as const;
  return listSheet(texts.sheets.groups, texts.groupsTitle, texts.groupsLead, all, groupRows);
}
