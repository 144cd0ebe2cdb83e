import type { InformationField } from "../../core/survey/RegistrationCells";
import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { BindingCorrection } from "../memory/BindingCorrection";
import type { SheetCells } from "../SheetCells";
import type { InformationBinding } from "./Binding";
import { bindInformation } from "./bindInformation";
import { findCell } from "./references";

/** The information fields as found on the sheets without surveys, and as a person has corrected them. */
export function correctedInformation(
  all: readonly SheetCells[],
  others: readonly SheetCells[],
  corrections: readonly BindingCorrection[],
  problems: StructureProblem[],
): readonly InformationBinding[] {
  const fields = new Map<InformationField, InformationBinding>(
    bindInformation(others).map((found) => [found.field, found]),
  );
  for (const correction of corrections) {
    if (correction.kind !== "information") continue;
    const { field, sheet, cell } = correction;
    const cells = all.find((candidate) => candidate.sheet.name === sheet);
    const found = cells && cell ? findCell(cells, cell) : null;
    if (found) fields.set(field, { field, sheet, ...found });
    else if (!cell) fields.delete(field);
    else if (cells) {
      problems.push({ kind: "correctionLost", name: cell.anchor, place: { sheet, row: 0, column: 0 } });
    }
  }
  return [...fields.values()];
}
