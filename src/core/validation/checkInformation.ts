import { informationOf } from "../survey/information";
import { isBlank } from "../survey/RawValue";
import type { InformationField, RegistrationCells } from "../survey/RegistrationCells";
import { finding, type Check } from "./Check";
import { dayOf } from "../survey/dayOf";

/** What the network cannot do without. The edition has a rule of its own. */
const required: readonly InformationField[] = ["association", "periodFrom", "periodTo"];

/** The association and the measurement period are given. A distribution workbook is held to it too. */
export const checkInformation: Check<{ readonly cells: Pick<RegistrationCells, "information"> }> = {
  rules: ["information/missing"],
  run: ({ cells }) => {
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
