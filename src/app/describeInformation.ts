import { foldHeading } from "../core/survey/foldHeading";
import type { InformationField } from "../core/survey/RegistrationCells";
import type { InformationBinding } from "../workbook/binding/Binding";
import type { Confidence } from "../workbook/binding/confidence";
import { correctedInformation } from "../workbook/binding/correctedInformation";
import { cellReference } from "../workbook/binding/references";
import { informationLabels } from "../workbook/binding/vocabulary";
import type { BindingCorrection } from "../workbook/memory/BindingCorrection";
import type { SheetCells } from "../workbook/SheetCells";

/** Where an information field stands. What the cell says is not told. */
export interface InformationDescription {
  readonly field: InformationField;
  /** Cell of the value; null where the field is not in the workbook. */
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  /** The text to the left of the value; empty when there is none. */
  readonly label: string;
  readonly confidence: Confidence;
}

/** Every field, found or not. */
export function describeInformation(
  all: readonly SheetCells[],
  bound: readonly InformationBinding[],
  corrections: readonly BindingCorrection[],
): readonly InformationDescription[] {
  const chosen = new Set(correctedInformation(all, [], corrections, []).map(({ field }) => field));
  for (const one of corrections) if (one.kind === "information" && one.cell === null) chosen.add(one.field);
  return informationLabels.map(([field, known]) => {
    const found = bound.find((candidate) => candidate.field === field);
    const cells = all.find(({ sheet }) => sheet.name === found?.sheet);
    const label = found && cells ? cellReference(cells, found.row, found.column).anchor : "";
    const sure: Confidence = known.includes(foldHeading(label)) ? "certain" : "likely";
    return {
      field,
      place: found ? { sheet: found.sheet, row: found.row, column: found.column } : null,
      label,
      confidence: chosen.has(field) ? "chosen" : found ? sure : "none",
    };
  });
}
