import { isParticipantGroup } from "../../core/distribution/DistributionCells";
import type { Instrument } from "../../core/instrument/Instrument";
import { distributionTemplateTexts as texts } from "../../text/distributionTemplate";
import type { FileContent, FileSheet } from "../FileContent";
import { text } from "../cells";
import { activitiesSheet } from "./template/activitiesSheet";
import { groupsSheet } from "./template/groupsSheet";
import { personsSheet } from "./template/personsSheet";
import { reasonsSheet } from "./template/reasonsSheet";
import { startSheet } from "./template/startSheet";
import { formSheet } from "./template/formSheet";

/**
 * An empty distribution workbook for an association to fill in: participants a row each under running codes, other
 * groups as counts. `created` is when it is made, e.g. "2026-11-25T07:30:00Z".
 */
export function distributionTemplate(instrument: Instrument, created: string): FileContent {
  return {
    sheets: [
      startSheet(instrument),
      activitiesSheet(),
      personsSheet(),
      groupsSheet(instrument),
      reasonsSheet(instrument),
      listsSheet(instrument),
    ],
    names: [],
    title: texts.title,
    created,
    filterPrivacy: true,
  };
}

/** What the validation lists lead to and nobody has to see. */
function listsSheet(instrument: Instrument): FileSheet {
  const groups = instrument.groups.filter(({ id }) => !isParticipantGroup(id)).map(({ name }) => name);
  const rows = groups.map((name, row) => {
    const yesNo = [texts.yes, texts.no][row];
    return [text(name, "label"), ...(yesNo ? [text(yesNo, "label")] : [])];
  });
  return formSheet(texts.sheets.lists, { columnWidths: [26, 10], rows, visibility: "hidden" });
}
