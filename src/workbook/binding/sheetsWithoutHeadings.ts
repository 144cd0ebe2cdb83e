import type { GroupId, Instrument } from "../../core/instrument/Instrument";
import type { StructureProblem } from "../../core/validation/StructureProblem";
import { isBlank } from "../../core/survey/RawValue";
import type { BindingCorrection } from "../memory/BindingCorrection";
import type { SheetCells } from "../SheetCells";
import { groupOfWholeName } from "./groupOfSheet";

/**
 * A problem for each sheet that has a group's name and rows in it but no headings to bind, where no other sheet is the
 * group's: its surveys would else go uncounted without a word. A person can say that it holds none.
 */
export function sheetsWithoutHeadings(
  others: readonly SheetCells[],
  bound: ReadonlySet<GroupId>,
  instrument: Instrument,
  corrections: readonly BindingCorrection[],
): readonly StructureProblem[] {
  return others.flatMap((cells): readonly StructureProblem[] => {
    const { name } = cells.sheet;
    const group = groupOfWholeName(name);
    const isAsked = instrument.groups.some(({ id }) => id === group);
    const isSettled = corrections.some((one) => one.kind === "sheet" && one.sheet === name);
    if (group === null || !isAsked || bound.has(group) || isSettled || !hasRows(cells)) return [];
    return [{ kind: "headingsMissing", group, place: { sheet: name, row: 0, column: 0 } }];
  });
}

/** Two rows at least with two cells at least: more than a title or a note. */
function hasRows({ sheet }: SheetCells): boolean {
  return sheet.rows.filter(({ values }) => values.filter((value) => !isBlank(value)).length >= 2).length >= 2;
}
