import { isBlank, type RawValue } from "./RawValue";

/** A population figure: a whole number that is not negative. Text is not, even if it looks like one: sums pass it by. */
export type FigureReading =
  { readonly kind: "valid"; readonly value: number } | { readonly kind: "blank" } | { readonly kind: "invalid" };

export function readFigure(raw: RawValue): FigureReading {
  if (isBlank(raw)) return { kind: "blank" };
  return typeof raw === "number" && Number.isInteger(raw) && raw >= 0
    ? { kind: "valid", value: raw }
    : { kind: "invalid" };
}
