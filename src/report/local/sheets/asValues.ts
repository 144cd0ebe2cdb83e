import type { ReportCell, ReportTable } from "../../ReportTable";

/**
 * The table without the counts its figures are made of, so that they are entered as values. Which neighbours are hidden
 * is settled when the report is made: a formula would follow the surveys as they change and show what was hidden, and
 * anybody could point one of their own at its parts.
 */
export function asValues(table: ReportTable): ReportTable {
  return {
    ...table,
    sections: table.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({
        ...row,
        ...(row.n ? { n: asValue(row.n) } : {}),
        cells: row.cells.map(asValue),
      })),
    })),
  };
}

function asValue(cell: ReportCell): ReportCell {
  if (cell.kind !== "figure") return cell;
  const { kind, unit, value, star, brackets } = cell;
  return { kind, unit, value, ...(star ? { star } : {}), ...(brackets ? { brackets } : {}), part: [] };
}
