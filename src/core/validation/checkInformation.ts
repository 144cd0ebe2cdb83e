import { informationOf } from "../survey/information";
import { isBlank } from "../survey/RawValue";
import type { InformationField } from "../survey/RegistrationCells";
import { finding, type Check, type CheckContext } from "./Check";
import { dayOf } from "./checkDates";

/** What the network cannot do without. The edition has a rule of its own. */
const required: readonly InformationField[] = ["association", "periodFrom", "periodTo"];

/** The association and the measurement period are given. */
export const checkInformation: Check = {
  rules: ["information/missing"],
  run: ({ cells }: CheckContext) => {
    const findings = required.flatMap((field) => {
      const cell = informationOf(cells, field);
      const given = cell && (field === "association" ? !isBlank(cell.value) : dayOf(cell.value) !== null);
      if (given) return [];
      const place = { sheet: cell?.sheet ?? null, row: cell?.row ?? null, column: cell?.column ?? null };
      return [finding("information/missing", { place, name: field, ...(cell ? { observed: cell.value } : {}) })];
    });
    return { checked: required.length, findings };
  },
};
