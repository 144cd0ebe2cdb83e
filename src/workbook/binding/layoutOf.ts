import type { Instrument } from "../../core/instrument/Instrument";
import { scaleOf } from "../../core/instrument/instruments";
import { isBlank } from "../../core/survey/RawValue";
import type { SheetCells } from "../SheetCells";
import { allColumns } from "../../core/survey/surveyContent";
import type { GroupBinding, Layout } from "./Binding";

/** What most answers look like; without any answers, words where the headings hold the wordings. */
export function layoutOf(
  groups: readonly GroupBinding[],
  sheets: readonly SheetCells[],
  instrument: Instrument,
): Layout {
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
