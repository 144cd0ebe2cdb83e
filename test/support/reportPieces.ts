import type { ReportCell, ReportTable } from "../../src/report/ReportTable";

/** A piece of a table: where it stands, and the text as it is printed. */
export type Piece = readonly [place: string, text: string];

interface PrintedCell {
  readonly value: number | boolean | null;
  readonly text?: string;
  readonly star: boolean;
}

interface PrintedRow {
  readonly label: string;
  readonly labelStar?: boolean;
  readonly rowNumber?: number | null;
  readonly unit?: string;
  readonly total?: boolean;
  readonly cells: Readonly<Record<string, PrintedCell>>;
}

/** A table in the copy of a published report. */
export interface PrintedTable {
  readonly id: string;
  readonly caption: string;
  readonly introduction?: string;
  readonly stubHeading: string;
  readonly secondStubHeading?: string;
  readonly layout?: string;
  readonly columns: readonly {
    readonly key: string;
    readonly headings: readonly string[];
    readonly unit: string | null;
    readonly format?: string;
  }[];
  readonly sections: readonly {
    readonly heading: readonly string[];
    readonly question?: string;
    readonly total?: boolean;
    readonly rows: readonly PrintedRow[];
  }[];
  readonly footnotes: readonly { readonly text: string }[];
}

/** The pieces of a table of ours. Numbers are without thousands spaces. */
export function piecesOf(table: ReportTable): readonly Piece[] {
  return [
    [`${table.id} caption`, table.caption],
    ...(table.introduction === undefined ? [] : [[`${table.id} introduction`, table.introduction] as const]),
    [`${table.id} stub`, table.stubHeadings.join(" | ")],
    [`${table.id} layout`, table.layout],
    ...table.columns.map(({ key, headings }): Piece => [`${table.id} column ${key}`, headings.join(" | ")]),
    ...table.footnotes.map((text, index): Piece => [`${table.id} footnote ${index + 1}`, text]),
    ...table.sections.flatMap((section, sectionIndex) => {
      const place = `${table.id} section ${sectionIndex + 1}`;
      return [
        [`${place} heading`, section.heading.join(" | ")] as const,
        [`${place} question`, section.question ?? ""] as const,
        [`${place} total`, String(section.isTotal ?? false)] as const,
        ...section.rows.flatMap((row, rowIndex): readonly Piece[] => {
          const rowPlace = `${place} row ${rowIndex + 1}`;
          const n = row.n ? ` (n=${textOf(row.n)})` : "";
          return [
            [`${rowPlace} label`, `${row.label}${n}${row.labelStar ? "*" : ""}`],
            [`${rowPlace} total`, String(row.isTotal ?? false)],
            ...(row.number === undefined ? [] : [[`${rowPlace} number`, String(row.number)] as const]),
            ...row.cells.map((cell, index): Piece => [
              `${rowPlace} cell ${table.columns[index]?.key ?? "?"}`,
              textOf(cell),
            ]),
          ];
        }),
      ];
    }),
  ];
}

export function textOf(cell: ReportCell): string {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "hidden") return "..";
  if (cell.value === null) return "–";
  const number = cell.unit === "mean" ? cell.value.toFixed(1) : String(cell.value);
  const unit = `${number}${cell.unit === "percent" ? "%" : ""}`;
  return `${cell.brackets ? `(${unit})` : unit}${cell.star ? "*" : ""}`;
}

/** The pieces of a printed table. It prints "-" for what there is no figure for; we print "–". */
export function printedPieces(table: PrintedTable): readonly Piece[] {
  const isGrouped = table.layout === "rowGroups";
  const stub = isGrouped ? [table.stubHeading, table.secondStubHeading ?? ""] : [table.stubHeading];
  return [
    [`${table.id} caption`, table.caption],
    ...(table.introduction === undefined ? [] : [[`${table.id} introduction`, table.introduction] as const]),
    [`${table.id} stub`, stub.join(" | ")],
    [`${table.id} layout`, isGrouped ? "rowGroups" : "rows"],
    ...table.columns.map(({ key, headings }): Piece => [`${table.id} column ${key}`, headings.join(" | ")]),
    ...table.footnotes.map(({ text }, index): Piece => [`${table.id} footnote ${index + 1}`, text]),
    ...table.sections.flatMap((section, sectionIndex) => {
      const place = `${table.id} section ${sectionIndex + 1}`;
      return [
        [`${place} heading`, section.heading.join(" | ")] as const,
        [`${place} question`, section.question ?? ""] as const,
        [`${place} total`, String(section.total ?? false)] as const,
        ...section.rows.flatMap((row, rowIndex): readonly Piece[] => {
          const rowPlace = `${place} row ${rowIndex + 1}`;
          return [
            [`${rowPlace} label`, `${row.label}${row.labelStar ? "*" : ""}`],
            [`${rowPlace} total`, String(row.total ?? false)],
            ...(typeof row.rowNumber === "number" ? [[`${rowPlace} number`, String(row.rowNumber)] as const] : []),
            ...table.columns.map((column): Piece => [`${rowPlace} cell ${column.key}`, printedText(row, column)]),
          ];
        }),
      ];
    }),
  ];
}

function printedText(row: PrintedRow, column: PrintedTable["columns"][number]): string {
  const cell = row.cells[column.key];
  if (!cell) return "no cell";
  if (typeof cell.value === "boolean") return cell.text ?? "";
  if (cell.value === null) return cell.text === "-" ? "–" : (cell.text ?? "");
  const unit = row.unit ?? column.unit;
  const number = unit === "mean" ? cell.value.toFixed(1) : String(cell.value);
  const text = unit === "percent" ? (column.format ?? "{}%").replace("{}", number).replace(" %", "%") : number;
  return `${text}${cell.star ? "*" : ""}`;
}
