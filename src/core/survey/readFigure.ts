import { foldText } from "./foldText";
import { isBlank, isErrorValue, type RawValue } from "./RawValue";

/** A population figure as written: a whole number that is not negative, also when stored as text. */
export type FigureReading =
  | { readonly kind: "valid"; readonly value: number; readonly oddity?: "numberAsText" }
  | { readonly kind: "blank" }
  | { readonly kind: "invalid" };

export function readFigure(raw: RawValue): FigureReading {
  if (isBlank(raw)) return { kind: "blank" };
  if (typeof raw === "number")
    return Number.isInteger(raw) && raw >= 0 ? { kind: "valid", value: raw } : { kind: "invalid" };
  if (isErrorValue(raw) || typeof raw !== "string" || !/^\d{1,7}$/.test(foldText(raw))) return { kind: "invalid" };
  return { kind: "valid", value: Number(foldText(raw)), oddity: "numberAsText" };
}
