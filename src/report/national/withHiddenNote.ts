import { disclosureTexts } from "../../text/nationalReport";
import type { ReportTable } from "../ReportTable";
import type { LeastAnswers } from "./TableContext";

/** A footnote on what ".." means, where something is hidden. */
export function withHiddenNote(table: ReportTable, leastAnswers: LeastAnswers): ReportTable {
  const hasHidden = table.sections.some(({ rows }) =>
    rows.some(({ cells, n }) => n?.kind === "hidden" || cells.some(({ kind }) => kind === "hidden")),
  );
  if (!hasHidden || leastAnswers === null) return table;
  return { ...table, footnotes: [...table.footnotes, disclosureTexts.footnote(leastAnswers)] };
}
