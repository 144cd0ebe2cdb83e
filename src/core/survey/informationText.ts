import { dayOf } from "./dayOf";
import { foldText } from "./foldText";
import { readDistributionRoutine } from "./information";
import { isBlank, isErrorValue, type RawValue } from "./RawValue";
import type { InformationField } from "./RegistrationCells";

/**
 * What an information field says, without how it is written: days as Excel's serial numbers, the routine as its id, yes
 * and no as such, anything else without outer spaces. Null when the cell is empty.
 */
export function informationText(field: InformationField, value: RawValue): string | null {
  if (isBlank(value)) return null;
  if (isErrorValue(value)) return value.error;
  const text = String(value).trim();
  switch (field) {
    case "periodFrom":
    case "periodTo":
      return String(dayOf(value) ?? text);
    case "distributionRoutine":
      return readDistributionRoutine(value) ?? text;
    case "wordingChanged":
    case "olderForms":
      return readYesNo(value) ?? text;
    default:
      return text;
  }
}

/** Yes or no, whatever is added to it: "Ja, fråga 3". Null for anything else. */
export function readYesNo(value: RawValue): "yes" | "no" | null {
  const word = typeof value === "string" ? /^\s*(ja|nej)(?![\p{L}\d])/u.exec(foldText(value))?.[1] : undefined;
  return word === undefined ? null : word === "ja" ? "yes" : "no";
}
