import type { CountColumns } from "../../core/distribution/DistributionCells";
import type { DistributionField, DistributionProblem } from "../../core/distribution/DistributionProblem";
import { searchedRows, textsIn } from "../binding/findHeadingRow";
import { foldHeading } from "../../core/survey/foldHeading";
import type { SheetCells } from "../SheetCells";
import type { TableBinding } from "./DistributionBinding";
import { namedIn } from "./headings";
import { countHeadings } from "./vocabulary";

export interface CountsFound {
  /** Null where two columns may be the same thing, so that the table cannot be used. */
  readonly binding: TableBinding<CountColumns> | null;
  readonly problems: readonly DistributionProblem[];
}

/** The table of counts in a sheet: a row with headings for the group, those who were asked and those who answered. */
export function bindCounts(cells: SheetCells): CountsFound | null {
  for (const { row } of cells.sheet.rows.filter((candidate) => candidate.row < searchedRows)) {
    const found = new Map<DistributionField, number[]>();
    for (const { column, text } of textsIn(cells, row)) {
      const field = namedIn(countHeadings, foldHeading(text));
      if (field) found.set(field, [...(found.get(field) ?? []), column]);
    }
    if (found.has("group") && found.has("surveyedPopulation") && found.has("answered")) {
      return bindColumns(cells.sheet.name, row, found);
    }
  }
  return null;
}

function bindColumns(
  sheet: string,
  headingRow: number,
  found: ReadonlyMap<DistributionField, readonly number[]>,
): CountsFound {
  const problems = [...found].flatMap(([name, [, second]]): readonly DistributionProblem[] =>
    second === undefined ? [] : [{ kind: "columnTwice", name, place: { sheet, row: headingRow, column: second } }],
  );
  const column = (field: DistributionField) => {
    const [first, second] = found.get(field) ?? [];
    return second === undefined ? (first ?? null) : null;
  };
  const [group, surveyedPopulation, answered] = [column("group"), column("surveyedPopulation"), column("answered")];
  if (group === null || surveyedPopulation === null || answered === null) return { binding: null, problems };
  const columns: CountColumns = {
    group,
    activity: column("activity"),
    targetPopulation: column("targetPopulation"),
    surveyedPopulation,
    notReached: null,
    answered,
  };
  return { binding: { sheet, headingRow, columns }, problems };
}
