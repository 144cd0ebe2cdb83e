import type { InformationField } from "../../core/survey/RegistrationCells";
import { formTexts, informationLabels } from "../../text/registrationForm";
import { text } from "../cells";
import type { FileSheet } from "../FileContent";
import type { CellContent } from "../SheetContent";

export interface FormField {
  readonly field: InformationField;
  /** The cell to the right of the label. */
  readonly cell: CellContent;
}

/** Zero-based row of the first field. */
export const firstFieldRow = (leads: readonly string[]) => leads.length + 2;

/** The sheet of information fields: title, what there is to say, and a label with its value in each row. */
export function startSheet(title: string, leads: readonly string[], fields: readonly FormField[]): FileSheet {
  return {
    kind: null,
    name: formTexts.startSheet,
    columnWidths: [36, 40],
    rows: [
      [text(title, "title")],
      ...leads.map((lead) => [text(lead, "lead")]),
      [],
      ...fields.map(({ field, cell }) => [text(informationLabels[field], "label"), cell]),
    ],
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRow: null,
  };
}
