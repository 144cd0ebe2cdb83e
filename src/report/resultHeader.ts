import { dayOf } from "../core/survey/dayOf";
import { informationOf } from "../core/survey/information";
import type { RegistrationCells } from "../core/survey/RegistrationCells";
import { sheetTexts } from "../text/sheets";
import { dateText } from "../text/values";
import { text, type RowList } from "./cells";

/** Zero-based row of the line that says whether formulas and engine agree. */
export const agreementRow = 2;

/** Title, measurement period and the agreement line, then an empty row. */
export function addHeader(
  list: RowList,
  title: string,
  cells: Pick<RegistrationCells, "information">,
  live: string = sheetTexts.live,
): void {
  const from = dayOf(informationOf(cells, "periodFrom")?.value ?? null);
  const to = dayOf(informationOf(cells, "periodTo")?.value ?? null);
  const period = from === null || to === null ? "" : `${sheetTexts.period(dateText(from), dateText(to))} `;
  list.add(text(title, "title"));
  list.add(text(`${period}${live}`, "lead"));
  list.add(text(sheetTexts.agreementPending, "lead"));
  list.add();
}
