import type { Instrument } from "../core/instrument/Instrument";
import { responseRates } from "../core/statistics/responseRates";
import { backgroundVariableOf } from "../core/instrument/instruments";
import type { Registration } from "../core/survey/Registration";
import type { RegistrationCells } from "../core/survey/RegistrationCells";
import { responseRateTexts as texts, sheetNames, sheetTexts } from "../text/sheets";
import { RowList, text } from "./cells";
import { addItemNonresponse } from "./itemNonresponseTable";
import { groupsInUse } from "./groupsInUse";
import { addRateTable } from "./rateTable";
import { registrationFormulas } from "./registrationRates";
import { addHeader } from "./resultHeader";
import { addSexTable } from "./sexTable";
import type { SheetContent } from "./SheetContent";

/** The sheet Svarsfrekvens: populations and answers, the sex of participants, and internal non-response. */
export function responseRateSheet(
  cells: RegistrationCells,
  registration: Registration,
  instrument: Instrument,
): SheetContent {
  const list = new RowList();
  addHeader(list, texts.title(registration.association ?? sheetTexts.noAssociation), cells);
  list.add(text(texts.rates, "heading"));
  const hasTarget = (cells.populations?.columns.targetPopulation ?? null) !== null;
  addRateTable(list, responseRates(registration, instrument), hasTarget, registrationFormulas(cells));
  const inUse = groupsInUse(registration, instrument);
  const bound = instrument.groups.flatMap((group) => {
    if (!inUse.includes(group.id)) return [];
    const sheet = cells.surveySheets.find((candidate) => candidate.group === group.id);
    const surveys = registration.groups.find((candidate) => candidate.group === group.id);
    return sheet && surveys ? [{ group, sheet, surveys }] : [];
  });
  const participants = bound.filter(({ group }) => backgroundVariableOf(instrument, group.id)?.id === "sex");
  if (participants.length > 0) {
    list.add();
    list.add(text(texts.sex, "heading"));
  }
  for (const { group, sheet, surveys } of participants) addSexTable(list, group, sheet, surveys, instrument);
  list.add();
  list.add(text(texts.itemNonresponse, "heading"));
  list.addTall(
    3,
    ...[texts.group, texts.question].map((heading) => text(heading, "columnHeading")),
    ...[texts.asked, texts.missing, texts.missingShare].map((heading) => text(heading, "countHeading")),
    text(texts.wording, "columnHeading"),
  );
  for (const { group, sheet, surveys } of bound) addItemNonresponse(list, group, sheet, surveys, instrument);
  return {
    kind: "responseRates",
    name: sheetNames.responseRates,
    columnWidths: [26, 24, 16, 16, 16, 16, 14, 14, 14, 14, 12, 12],
    rows: list.rows,
    rowHeights: list.heights,
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRow: null,
  };
}
