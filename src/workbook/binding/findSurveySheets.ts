import type { GroupId } from "../../core/instrument/Instrument";
import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { BindingCorrection } from "../memory/BindingCorrection";
import type { SheetCells } from "../SheetCells";
import { findHeadingRow, headingRowAt, type HeadingRow } from "./findHeadingRow";
import { findRow } from "./references";

/** A sheet with surveys. */
export interface SurveySheetFound {
  readonly cells: SheetCells;
  readonly headings: HeadingRow;
  /** What a person has said that it is; null when nobody has. */
  readonly group: GroupId | null;
}

/** The sheets that look like surveys, or that a person has said are. */
export function findSurveySheets(
  all: readonly SheetCells[],
  corrections: readonly BindingCorrection[],
): { readonly sheets: readonly SurveySheetFound[]; readonly problems: readonly StructureProblem[] } {
  const problems: StructureProblem[] = [];
  const sheets = all.flatMap((cells): readonly SurveySheetFound[] => {
    const { name } = cells.sheet;
    const said = corrections.findLast((one) => one.kind === "sheet" && one.sheet === name);
    const group = said?.kind === "sheet" ? said.group : null;
    if (said && group === null) return [];
    const headings = headingsOf(cells, corrections, problems);
    if (headings) return [{ cells, headings, group }];
    if (group) problems.push({ kind: "headingsMissing", group, place: { sheet: name, row: 0, column: 0 } });
    return [];
  });
  return { sheets, problems };
}

function headingsOf(
  cells: SheetCells,
  corrections: readonly BindingCorrection[],
  problems: StructureProblem[],
): HeadingRow | null {
  const { name } = cells.sheet;
  const said = corrections.findLast((one) => one.kind === "headingRow" && one.sheet === name);
  const row = said?.kind === "headingRow" ? findRow(cells, said.row) : null;
  if (row !== null) return headingRowAt(cells, row);
  if (said?.kind === "headingRow") {
    problems.push({ kind: "correctionLost", name: said.row.texts[0] ?? "", place: { sheet: name, row: 0, column: 0 } });
  }
  return findHeadingRow(cells);
}

/** A problem for each sheet where a person has said that something stands, and that is not there any more. */
export function lostSheets(
  all: readonly SheetCells[],
  corrections: readonly BindingCorrection[],
): readonly StructureProblem[] {
  const named = new Set(corrections.flatMap((one) => (isOfSheet(one) ? [one.sheet] : [])));
  for (const { sheet } of all) named.delete(sheet.name);
  return [...named].map((name) => ({ kind: "correctionLost", name, place: null }));
}

/** An information field that is not in the workbook is on no sheet, though it once seemed to be. */
function isOfSheet(
  correction: BindingCorrection,
): correction is Extract<BindingCorrection, { readonly sheet: string | null }> & { readonly sheet: string } {
  if (correction.kind === "information" && correction.cell === null) return false;
  return "sheet" in correction && correction.sheet !== null;
}
