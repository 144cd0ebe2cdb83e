import type { Edition } from "../../core/instrument/Instrument";
import { instruments, questionsOf } from "../../core/instrument/instruments";
import type { CellValue } from "../Workbook";
import { groupNamed } from "./groupOfSheet";
import type { HeadingRow } from "./findHeadingRow";
import type { SheetCells } from "../SheetCells";

/** The edition a workbook says it uses, e.g. "2021" or 2023 (edition 2021 is used since). Null when it is not one. */
export function editionSaid(value: CellValue): Edition | null {
  const year = /\b(20\d\d)\b/.exec(typeof value === "object" ? "" : String(value))?.[1];
  if (year === "2017") return "2017";
  return year !== undefined && Number(year) >= 2021 ? "2021" : null;
}

/** The edition whose numbers of questions fit the sheets best; the newest when nothing tells them apart. */
export function editionThatFits(
  sheets: readonly { readonly cells: SheetCells; readonly headings: HeadingRow }[],
): Edition {
  const misfits = instruments.map((instrument) => {
    const misfit = sheets.reduce((sum, { cells, headings }) => {
      const named = groupNamed(cells.sheet.name);
      const group = instrument.groups.find(({ id }) => id === named);
      const expected = group ? questionsOf(instrument, group.id).length : 0;
      return sum + Math.abs(expected - headings.questions.length);
    }, 0);
    return { edition: instrument.edition, misfit };
  });
  return misfits.reduce((best, candidate) => (candidate.misfit < best.misfit ? candidate : best)).edition;
}
