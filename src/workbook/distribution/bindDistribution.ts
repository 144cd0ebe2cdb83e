import { instruments } from "../../core/instrument/instruments";
import type { Edition } from "../../core/instrument/Instrument";
import type { DistributionProblem } from "../../core/distribution/DistributionProblem";
import type { InformationBinding } from "../binding/Binding";
import { bindInformation } from "../binding/bindInformation";
import { editionSaid } from "../binding/findEdition";
import { searchedRows, textsIn } from "../binding/findHeadingRow";
import { foldHeading } from "../../core/survey/foldHeading";
import { SheetCells } from "../SheetCells";
import type { Sheet } from "../Workbook";
import { bindCounts } from "./bindCounts";
import { bindPersons } from "./bindPersons";
import type { DistributionBinding, DistributionBindResult } from "./DistributionBinding";
import { activityListHeadings } from "./vocabulary";

/**
 * Binds the sheets of a distribution workbook by their headings. Null when no sheet lists persons or counts of surveys
 * that were handed out: then it is not one. The add-in's own sheets must be left out by the caller.
 */
export function bindDistribution(sheets: readonly Sheet[]): DistributionBindResult | null {
  const all = sheets.filter(({ kind }) => kind === "worksheet").map((sheet) => new SheetCells(sheet));
  const persons = firstTable(all.map((cells) => ({ cells, found: bindPersons(cells) })));
  const rest = all.filter((cells) => !persons.cells.includes(cells));
  const counts = firstTable(rest.map((cells) => ({ cells, found: bindCounts(cells) })));
  if (!persons.binding && !counts.binding) return null;
  const others = rest.filter((cells) => !counts.cells.includes(cells));
  const information = bindInformation(others);
  const binding: DistributionBinding = {
    edition: editionOf(information, others),
    information,
    activities: bindActivities(others),
    persons: persons.binding,
    counts: counts.binding,
  };
  return { binding, problems: [...persons.problems, ...counts.problems] };
}

interface Found<B> {
  readonly binding: B | null;
  readonly problems: readonly DistributionProblem[];
}

/** The first sheet with the table is bound; later ones are told of, since nothing says which of them holds. */
function firstTable<B extends { readonly sheet: string; readonly headingRow: number }>(
  sheets: readonly { readonly cells: SheetCells; readonly found: Found<B> | null }[],
) {
  const tables = sheets.flatMap(({ cells, found }) => (found ? [{ cells, found }] : []));
  const [first, ...later] = tables;
  const binding = first?.found.binding ?? null;
  const twice = later.flatMap(({ cells, found }): readonly DistributionProblem[] => {
    const other = binding && { sheet: binding.sheet, row: binding.headingRow, column: 0 };
    const place = { sheet: cells.sheet.name, row: found.binding?.headingRow ?? 0, column: 0 };
    return other ? [{ kind: "tableTwice", place, other }] : [];
  });
  return { binding, problems: [...(first?.found.problems ?? []), ...twice], cells: tables.map(({ cells }) => cells) };
}

/** The edition decides which groups there are; where it is not said it is the newest. */
function editionOf(information: readonly InformationBinding[], sheets: readonly SheetCells[]): Edition {
  const place = information.find(({ field }) => field === "edition");
  const cells = sheets.find(({ sheet }) => sheet.name === place?.sheet);
  const said = place && cells ? editionSaid(cells.value(place.row, place.column)) : null;
  return said ?? instruments[0]?.edition ?? "2021";
}

/** A column headed as a list of activities, on a sheet with nothing else that is known. */
function bindActivities(sheets: readonly SheetCells[]): DistributionBinding["activities"] {
  for (const cells of sheets) {
    const rows = cells.sheet.rows.filter(({ row }) => row < searchedRows);
    const headings = rows.flatMap(({ row }) =>
      textsIn(cells, row).flatMap(({ column, text }) =>
        activityListHeadings.includes(foldHeading(text)) ? [{ headingRow: row, column }] : [],
      ),
    );
    // A title may say the same; names stand under the last of them.
    const last = headings[headings.length - 1];
    if (last && cells.value(last.headingRow + 1, last.column) !== null) return { sheet: cells.sheet.name, ...last };
  }
  return null;
}
