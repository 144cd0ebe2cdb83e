import { foldHeading } from "../../core/survey/foldHeading";
import type { InformationField } from "../../core/survey/RegistrationCells";
import { sha256 } from "../../core/sha256";
import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { BindResult, GroupBinding } from "../../workbook/binding/Binding";
import { textsIn } from "../../workbook/binding/findHeadingRow";
import { findSurveySheets } from "../../workbook/binding/findSurveySheets";
import type { BindingCorrection } from "../../workbook/memory/BindingCorrection";
import { foreignSheets } from "../../workbook/ownSheets";
import { SheetCells } from "../../workbook/SheetCells";
import type { Workbook } from "../../workbook/Workbook";
import { uncertainIn } from "./uncertainIn";

/** What has to be answered before a received file can be read with certainty. */
export interface LayoutQuestion {
  /**
   * Of the headings of the sheets it is about and of what is open there, and of no data: an answer to one file holds for
   * every file with the same key.
   */
  readonly key: string;
  /** The sheets that have to be looked at. */
  readonly sheets: readonly string[];
  readonly asksEdition: boolean;
  /** Fields that a file cannot be counted without, and that were found nowhere. */
  readonly fields: readonly InformationField[];
  /** How many things binding could not settle. */
  readonly uncertain: number;
}

/** What a person has said, by the key of the layout it was said of. */
export type LayoutAnswers = ReadonlyMap<string, readonly BindingCorrection[]>;

export const noAnswers: LayoutAnswers = new Map();

/**
 * What is open in a workbook as it has been bound; null when nothing is. `bound` is null for one where no sheet could be
 * bound to a group, which is a question all the same when a sheet looks like surveys.
 */
export function layoutQuestion(
  workbook: Workbook,
  bound: BindResult | null,
  fields: readonly InformationField[],
): LayoutQuestion | null {
  const all = foreignSheets(workbook)
    .filter(({ kind }) => kind === "worksheet")
    .map((sheet) => new SheetCells(sheet));
  const surveys = findSurveySheets(all, workbook.memory.corrections).sheets;
  const uncertain = bound ? uncertainIn(bound.problems) : surveys.map(unsettled);
  if (uncertain.length === 0 && fields.length === 0) return null;
  const asksEdition = uncertain.some(({ kind }) => kind === "editionUnknown");
  const named = new Set(uncertain.flatMap(sheetsOf));
  // The edition is settled for all sheets at once.
  const concerned = surveys.filter(({ cells }) => asksEdition || named.has(cells.sheet.name));
  const layouts = concerned.map(({ cells, headings }) => {
    const group = bound?.binding.groups.find(({ sheet }) => sheet === cells.sheet.name) ?? null;
    return [cells.sheet.name, group?.group ?? null, ...headingsOf(cells, group?.headingRow ?? headings.row, group)];
  });
  // Sheets where no headings were found, though they have a group's name, are known by that.
  const bare = uncertain.flatMap(({ kind, place }) => (kind === "headingsMissing" && place ? [place.sheet] : []));
  const others = fields.length === 0 ? [] : all.map(({ sheet }) => sheet.name);
  const open = uncertain.map(described).sort();
  return {
    key: sha256(JSON.stringify([bound?.binding.edition ?? null, layouts, open, fields, others])),
    sheets: [...concerned.map(({ cells }) => cells.sheet.name), ...bare],
    asksEdition,
    fields,
    uncertain: uncertain.length,
  };
}

function unsettled({ cells, headings }: ReturnType<typeof findSurveySheets>["sheets"][number]): StructureProblem {
  return { kind: "groupUncertain", place: { sheet: cells.sheet.name, row: headings.row, column: 0 } };
}

function sheetsOf(problem: StructureProblem): readonly string[] {
  const { place } = problem;
  const other = problem.kind === "groupTwice" ? [problem.other.sheet] : [];
  return place ? [place.sheet, ...other] : [];
}

/** Where crosses stand, the alternatives below the headings are a part of them. */
function headingsOf(cells: SheetCells, row: number, group: GroupBinding | null): readonly string[] {
  const answers = group ? [group.columns.background, ...group.columns.questions] : [];
  const rows = answers.some((answer) => answer?.kind === "crosses") ? [row, row + 1] : [row];
  return rows.flatMap((one) => textsIn(cells, one).map(({ text }) => foldHeading(text)));
}

/** What is open, without where: a column may stand elsewhere and headings are known by their texts. */
function described({ place, ...about }: StructureProblem): string {
  const other = about.kind === "groupTwice" ? about.other.sheet : null;
  return JSON.stringify({ ...about, other, sheet: place?.sheet ?? null });
}
