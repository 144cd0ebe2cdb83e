import { disclosureTexts } from "../../../text/nationalReport";
import { withHiddenNote } from "../../national/withHiddenNote";
import type { ReportSection, ReportTable } from "../../ReportTable";

/**
 * The tables of an activity without the questions of which nothing of its own can be shown: an activity has few answers,
 * and to most questions none.
 */
export function shownInActivity(tables: readonly ReportTable[], leastAnswers: number): readonly ReportTable[] {
  const hiddenNote = disclosureTexts.footnote(leastAnswers);
  return tables.flatMap((table) => {
    const sections = table.sections.filter((section) => section.question === undefined || isShown(section, table));
    if (sections.length === 0) return [];
    const footnotes = table.footnotes.filter((footnote) => footnote !== hiddenNote);
    return [withHiddenNote({ ...table, sections, footnotes }, leastAnswers)];
  });
}

function isShown({ rows }: ReportSection, { columns }: ReportTable): boolean {
  const isOwn = (column: number) => columns[column]?.key.startsWith("national-") === false;
  return rows.some(({ cells }) =>
    cells.some(
      (cell, column) => isOwn(column) && cell.kind === "figure" && cell.unit === "percent" && cell.value !== null,
    ),
  );
}
