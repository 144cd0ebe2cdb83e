import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { Edition, GroupId, Instrument } from "../../core/instrument/Instrument";
import { instrumentOf } from "../../core/instrument/instruments";
import type { BindingCorrection } from "../memory/BindingCorrection";
import { SheetCells } from "../SheetCells";
import type { Sheet } from "../Workbook";
import { bindGroupSheet } from "./bindGroupSheet";
import type { BindResult, GroupBinding, InformationBinding } from "./Binding";
import { correctedInformation } from "./correctedInformation";
import { correctedPopulations } from "./correctedPopulations";
import { editionSaid, editionThatFits } from "./findEdition";
import { findSurveySheets, lostSheets, type SurveySheetFound } from "./findSurveySheets";
import { groupOfSheet } from "./groupOfSheet";
import { layoutOf } from "./layoutOf";
import { sheetsWithoutHeadings } from "./sheetsWithoutHeadings";

/**
 * Binds the sheets of a registration workbook, as a person has corrected it where they have. Null when no sheet looks
 * like surveys: then it is not one. The add-in's own sheets must be left out by the caller.
 */
export function bindWorkbook(
  sheets: readonly Sheet[],
  corrections: readonly BindingCorrection[] = [],
): BindResult | null {
  const all = sheets.filter(({ kind }) => kind === "worksheet").map((sheet) => new SheetCells(sheet));
  const surveys = findSurveySheets(all, corrections);
  if (surveys.sheets.length === 0) return null;
  const others = all.filter((cells) => !surveys.sheets.some((found) => found.cells === cells));
  const problems: StructureProblem[] = [...lostSheets(all, corrections), ...surveys.problems];
  const information = correctedInformation(all, others, corrections, problems);
  const edition = bindEdition(information, all, surveys.sheets, corrections, problems);
  const instrument = instrumentOf(edition);
  const groups = bindGroups(surveys.sheets, instrument, corrections, problems);
  if (groups.length === 0) return null;
  const bound = new Set(groups.map(({ group }) => group));
  problems.push(...sheetsWithoutHeadings(others, bound, instrument, corrections));
  const layout = layoutOf(groups, all, instrument);
  const populations = correctedPopulations(all, others, corrections, problems);
  return { binding: { edition, layout, information, populations, groups }, problems };
}

function bindEdition(
  information: readonly InformationBinding[],
  sheets: readonly SheetCells[],
  surveySheets: readonly SurveySheetFound[],
  corrections: readonly BindingCorrection[],
  problems: StructureProblem[],
): Edition {
  const corrected = corrections.findLast((one) => one.kind === "edition");
  if (corrected?.kind === "edition") return corrected.edition;
  const place = information.find(({ field }) => field === "edition") ?? null;
  const cells = sheets.find(({ sheet }) => sheet.name === place?.sheet);
  const said = place && cells ? editionSaid(cells.value(place.row, place.column)) : null;
  if (said) return said;
  problems.push({ kind: "editionUnknown", place });
  return editionThatFits(surveySheets);
}

function bindGroups(
  surveySheets: readonly SurveySheetFound[],
  instrument: Instrument,
  corrections: readonly BindingCorrection[],
  problems: StructureProblem[],
): readonly GroupBinding[] {
  const bound = new Map<GroupId, GroupBinding>();
  // What a person has said goes first, so that a sheet that only looks like the same group is the second one.
  const ordered = [...surveySheets.filter(({ group }) => group), ...surveySheets.filter(({ group }) => !group)];
  for (const { cells, headings, group: said } of ordered) {
    const place = { sheet: cells.sheet.name, row: headings.row, column: 0 };
    const id = said ?? groupOfSheet(cells, headings, instrument);
    const group = instrument.groups.find((candidate) => candidate.id === id);
    const taken = id && bound.get(id);
    if (!id) problems.push({ kind: "groupUncertain", place });
    else if (!group) problems.push({ kind: "groupNotInEdition", group: id, place });
    else if (taken) problems.push({ kind: "groupTwice", group: id, place, other: { ...place, sheet: taken.sheet } });
    else {
      const result = bindGroupSheet(cells, headings, group, instrument, corrections);
      bound.set(id, result.binding);
      problems.push(...result.problems);
    }
  }
  return instrument.groups.flatMap(({ id }) => bound.get(id) ?? []);
}
