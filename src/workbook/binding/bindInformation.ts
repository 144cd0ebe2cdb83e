import type { InformationField } from "../../core/survey/RegistrationCells";
import type { SheetCells } from "../SheetCells";
import type { InformationBinding } from "./Binding";
import { searchedRows, textsIn } from "./findHeadingRow";
import { foldHeading } from "../../core/survey/foldHeading";
import { similarity } from "../../core/survey/similarity";
import { informationLabels } from "./vocabulary";

/** A label may be misspelt a little; two labels never are this alike. */
const likeEnough = 0.85;

/** Values stand in the first filled cell to the right, at most this many columns away. */
const farthestValue = 3;

/**
 * The information fields of the sheet that has most of their labels. One label alone is not enough: it may stand in any
 * text. Where a value is missing the binding points at the cell right of the label.
 */
export function bindInformation(sheets: readonly SheetCells[]): readonly InformationBinding[] {
  const found = sheets.map(labelsIn).filter((fields) => fields.length >= 2);
  found.sort((first, second) => second.length - first.length);
  return found[0] ?? [];
}

function labelsIn(cells: SheetCells): readonly InformationBinding[] {
  const fields = new Map<InformationField, InformationBinding>();
  for (const { row } of cells.sheet.rows.filter((candidate) => candidate.row < searchedRows)) {
    for (const { column, text } of textsIn(cells, row)) {
      const field = fieldOf(foldHeading(text));
      if (field && !fields.has(field)) {
        fields.set(field, { field, sheet: cells.sheet.name, row, column: valueColumn(cells, row, column) });
      }
    }
  }
  return [...fields.values()];
}

function fieldOf(label: string): InformationField | null {
  const exact = informationLabels.find(([, labels]) => labels.includes(label));
  const near = informationLabels.find(([, labels]) => labels.some((known) => similarity(known, label) >= likeEnough));
  return (exact ?? near)?.[0] ?? null;
}

function valueColumn(cells: SheetCells, row: number, labelColumn: number): number {
  for (let column = labelColumn + 1; column <= labelColumn + farthestValue; column += 1) {
    if (cells.value(row, column) !== null) return column;
  }
  return labelColumn + 1;
}
