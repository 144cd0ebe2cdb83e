import type { InformationField } from "../core/survey/RegistrationCells";
import { searchedRows } from "../workbook/binding/findHeadingRow";
import { cellReference } from "../workbook/binding/references";
import type { InformationCorrection } from "../workbook/memory/BindingCorrection";
import { cellsNamed } from "../workbook/SheetCells";
import type { Workbook } from "../workbook/Workbook";
import { parseCellReference } from "../workbook/xlsx/cellReference";

/** Why an address cannot be used. */
export interface AddressProblem {
  readonly kind: "notCell" | "tooFarDown";
}

/** The cell a person has written, e.g. "b3", as the place of a field; or why it is none. */
export function chooseInformation(
  workbook: Workbook,
  field: InformationField,
  sheet: string,
  address: string,
): InformationCorrection | AddressProblem {
  const place = parseCellReference(address.trim());
  if (!place) return { kind: "notCell" };
  // Further down labels are not looked for, so the cell would not be found again.
  if (place.row >= searchedRows) return { kind: "tooFarDown" };
  const cell = cellReference(cellsNamed(workbook, sheet), place.row, place.column);
  return { kind: "information", field, sheet, cell };
}
