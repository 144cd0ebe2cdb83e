import { foldText } from "./foldText";
import { isBlank, isErrorValue, type RawValue } from "./RawValue";
import type { DistributionRoutine } from "./Registration";
import type { InformationCell, InformationField, RegistrationCells } from "./RegistrationCells";

/** The cell of an information field; null when the workbook has no such field. */
export function informationOf(
  cells: Pick<RegistrationCells, "information">,
  field: InformationField,
): InformationCell | null {
  return cells.information.find((cell) => cell.field === field) ?? null;
}

/** The name of the association; null when it is not given. */
export function associationName(cells: Pick<RegistrationCells, "information">): string | null {
  const value = informationOf(cells, "association")?.value ?? null;
  return isBlank(value) || isErrorValue(value) ? null : String(value).trim();
}

const routines: readonly (readonly [DistributionRoutine, RegExp])[] = [
  ["limitedPeriod", /begränsad/],
  ["continuous", /kontinuerlig|löpande/],
  ["unknown", /okän|vet (ej|inte)/],
];

/** How the ongoing survey is handed out; null when the cell is empty or says something else. */
export function readDistributionRoutine(value: RawValue): DistributionRoutine | null {
  if (typeof value !== "string") return null;
  return routines.find(([, words]) => words.test(foldText(value)))?.[0] ?? null;
}
