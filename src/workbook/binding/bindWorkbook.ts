import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { Edition, GroupId, Instrument } from "../../core/instrument/Instrument";
import { instrumentOf, scaleOf } from "../../core/instrument/instruments";
import { isBlank } from "../../core/survey/RawValue";
import { SheetCells } from "../SheetCells";
import type { Sheet } from "../Workbook";
import { allColumns, bindGroupSheet } from "./bindGroupSheet";
import type { BindResult, GroupBinding, InformationBinding, Layout } from "./Binding";
import { bindInformation } from "./bindInformation";
import { bindPopulations } from "./bindPopulations";
import { editionSaid, editionThatFits } from "./findEdition";
import { findHeadingRow, type HeadingRow } from "./findHeadingRow";
import { groupOfSheet } from "./groupOfSheet";

interface SurveySheetFound {
  readonly cells: SheetCells;
  readonly headings: HeadingRow;
}

/**
 * Binds the sheets of a registration workbook. Null when no sheet looks like surveys: then it is not one. The add-in's
 * own sheets must be left out by the caller.
 */
export function bindWorkbook(sheets: readonly Sheet[]): BindResult | null {
  const all = sheets.filter(({ kind }) => kind === "worksheet").map((sheet) => new SheetCells(sheet));
  const surveySheets = all.flatMap((cells) => {
    const headings = findHeadingRow(cells);
    return headings ? [{ cells, headings }] : [];
  });
  if (surveySheets.length === 0) return null;
  const others = all.filter((cells) => !surveySheets.some((found) => found.cells === cells));
  const information = bindInformation(others);
  const { edition, problems } = bindEdition(information, others, surveySheets);
  const instrument = instrumentOf(edition);
  const groups = bindGroups(surveySheets, instrument, problems);
  if (groups.length === 0) return null;
  const layout = layoutOf(groups, all, instrument);
  return { binding: { edition, layout, information, populations: bindPopulations(others), groups }, problems };
}

function bindEdition(
  information: readonly InformationBinding[],
  sheets: readonly SheetCells[],
  surveySheets: readonly SurveySheetFound[],
): { readonly edition: Edition; readonly problems: StructureProblem[] } {
  const place = information.find(({ field }) => field === "edition") ?? null;
  const cells = sheets.find(({ sheet }) => sheet.name === place?.sheet);
  const said = place && cells ? editionSaid(cells.value(place.row, place.column)) : null;
  if (said) return { edition: said, problems: [] };
  return { edition: editionThatFits(surveySheets), problems: [{ kind: "editionUnknown", place }] };
}

function bindGroups(
  surveySheets: readonly SurveySheetFound[],
  instrument: Instrument,
  problems: StructureProblem[],
): readonly GroupBinding[] {
  const bound = new Map<GroupId, GroupBinding>();
  for (const { cells, headings } of surveySheets) {
    const place = { sheet: cells.sheet.name, row: headings.row, column: 0 };
    const id = groupOfSheet(cells, headings, instrument);
    const group = instrument.groups.find((candidate) => candidate.id === id);
    const taken = id && bound.get(id);
    if (!id) problems.push({ kind: "groupUncertain", place });
    else if (!group) problems.push({ kind: "groupNotInEdition", group: id, place });
    else if (taken) problems.push({ kind: "groupTwice", group: id, place, other: { ...place, sheet: taken.sheet } });
    else {
      const result = bindGroupSheet(cells, headings, group, instrument);
      bound.set(id, result.binding);
      problems.push(...result.problems);
    }
  }
  return instrument.groups.flatMap(({ id }) => bound.get(id) ?? []);
}

/** What most answers look like; without any answers, words where the headings hold the wordings. */
function layoutOf(groups: readonly GroupBinding[], sheets: readonly SheetCells[], instrument: Instrument): Layout {
  if (groups.some(({ columns }) => allColumns(columns).some(({ kind }) => kind === "crosses"))) return "crosses";
  let words = 0;
  let codes = 0;
  for (const binding of groups) {
    const cells = sheets.find(({ sheet }) => sheet.name === binding.sheet);
    const scaled = instrument.questions.filter(
      ({ group, scale }) => group === binding.group && scaleOf(instrument, scale).alternatives.length > 2,
    );
    for (const question of scaled) {
      const columns = binding.columns.questions[question.number - 1];
      if (columns?.kind !== "single") continue;
      const value = cells?.value(binding.firstRow, columns.column) ?? null;
      if (isBlank(value)) continue;
      if (typeof value === "string") words += 1;
      else codes += 1;
    }
  }
  return words > codes ? "text" : "coded";
}
