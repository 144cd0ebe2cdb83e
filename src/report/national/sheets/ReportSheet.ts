import { disclosureTexts } from "../../../text/nationalReport";
import { reportSheetTexts as texts } from "../../../text/reportSheets";
import { sheetTexts } from "../../../text/sheets";
import type { ChartContent } from "../../ChartContent";
import { lineHeight, RowList, text } from "../../cells";
import type { ReportDiagram } from "../../diagrams/ReportDiagram";
import type { ReportTable } from "../../ReportTable";
import type { CellStyle, LocalSheetKind, ReportSheetKind, RowContent, SheetContent } from "../../SheetContent";
import { chartOf, chartRows, diagramRows, hasValues } from "./diagramTable";
import { pageBreaks } from "./pageBreaks";
import { bodyRows, headingRows } from "./tableRows";
import { linesOf } from "./textLines";

/** Heights of larger letters, in lines of the standard font. */
const titleLines = 1.5;
const headingLines = 1.2;

/** How much less of a bold text there is room for. */
const boldness = 0.94;

export interface SheetForm {
  readonly kind: ReportSheetKind | LocalSheetKind;
  readonly name: string;
  readonly title: string;
  readonly widths: readonly number[];
  readonly orientation?: "portrait";
}

/** What all sheets of a report have in common. */
export interface ReportFrame {
  readonly year: number;
  /** Nothing is hidden, which is to be said. */
  readonly showsAll: boolean;
  /** The network's comments by the kind of sheet, as they stood before. */
  readonly comments: ReadonlyMap<string, string>;
  /** Stands under the lead; absent means that formulas are to be compared with the engine, which is said there. */
  readonly status?: string;
}

/** A heading that other sheets may lead to. */
export interface HeadingPlace {
  readonly title: string;
  /** One-based. */
  readonly row: number;
}

/** A diagram whose cells come at the end of the sheet. */
interface PendingDiagram {
  readonly diagram: ReportDiagram;
  /** Zero-based first row under the chart. */
  readonly row: number;
  readonly rowCount: number;
}

/** A sheet of the report under construction, from the top. Each part knows where a printed page may end before it. */
export class ReportSheet {
  private readonly list = new RowList();
  private readonly parts: number[] = [];
  /** Parts that begin a page even where there is room. */
  private readonly pages = new Set<number>();
  private readonly headings: HeadingPlace[] = [];
  private followsHeading = false;
  private readonly pending: PendingDiagram[] = [];
  private readonly charts: ChartContent[] = [];
  private repeatedRow = 0;

  constructor(
    private readonly form: SheetForm,
    private readonly frame: ReportFrame,
    lead: string = texts.lead,
  ) {
    this.list.addTall(titleLines, text(form.title, "title"));
    this.list.add(text(frame.showsAll ? `${lead} ${disclosureTexts.off}`.trim() : lead, "lead"));
    this.list.add(text(frame.status ?? sheetTexts.agreementPending, "lead"));
    this.list.add();
  }

  private get width(): number {
    return this.form.widths.reduce((sum, width) => sum + width, 0);
  }

  /** A text across the page. */
  paragraph(value: string, style: CellStyle = "paragraph"): this {
    return this.spanned(value, style, linesOf(value, style === "caption" ? this.width * boldness : this.width));
  }

  private spanned(value: string, style: CellStyle, lines: number): this {
    const span = this.form.widths.length;
    const rest = style === "comment" ? Array.from({ length: span - 1 }, () => text("", style)) : [];
    this.list.addTall(Math.max(1, lines), { ...text(value, style), span }, ...rest);
    return this;
  }

  gap(): this {
    this.list.add();
    return this;
  }

  /** From here on something that is kept on one page where it fits. What follows a heading is kept with it. */
  part(): this {
    if (!this.followsHeading) this.parts.push(this.list.rows.length);
    this.followsHeading = false;
    return this;
  }

  /** A heading that can be led to, by these words; it may begin a page of its own. */
  heading(title: string, words: string = title, begins?: "page"): this {
    this.followsHeading = false;
    this.part();
    if (begins) this.pages.add(this.list.rows.length);
    this.headings.push({ title: words, row: this.list.nextRow });
    this.spanned(title, "heading", headingLines);
    this.followsHeading = true;
    return this;
  }

  get headingPlaces(): readonly HeadingPlace[] {
    return this.headings;
  }

  table(table: ReportTable): this {
    this.part().paragraph(table.caption, "caption");
    if (table.introduction !== undefined) this.paragraph(table.introduction);
    const headings = headingRows(table);
    const lines = headings.map((row) => this.linesIn(row));
    headings.forEach((row, index) => this.list.addTall(lines[index] ?? 1, ...row));
    for (const row of bodyRows(table, this.frame.year)) this.list.addTall(this.linesIn(row), ...row);
    for (const footnote of table.footnotes) this.paragraph(texts.footnote(footnote), "footnote");
    return this.gap();
  }

  /** The first table of its sheet, and perhaps longer than a page: its headings are repeated on every page. */
  longTable(table: ReportTable): this {
    this.paragraph(table.caption, "caption");
    if (table.introduction !== undefined) this.paragraph(table.introduction);
    this.longRows(headingRows(table), bodyRows(table, this.frame.year));
    for (const footnote of table.footnotes) this.paragraph(texts.footnote(footnote), "footnote");
    return this.gap();
  }

  /** Rows under headings that are repeated on every page; a page may end before any row but the first of a group. */
  longRows(headings: readonly RowContent[], rows: readonly RowContent[]): this {
    this.repeatedRow = this.list.rows.length;
    for (const row of headings) this.row(...row);
    rows.forEach((row, index) => {
      const above = rows[index - 1];
      if (above && above[0]?.style !== "subheading") this.part();
      this.row(...row);
    });
    return this;
  }

  row(...cells: RowContent): this {
    this.list.addTall(this.linesIn(cells), ...cells);
    return this;
  }

  private linesIn(row: RowContent): number {
    const lines = row.map((cell, column) => {
      const isWrapped = cell && ["finding", "longLabel", "columnHeading", "countHeading", "link"].includes(cell.style);
      const isBold = cell?.style === "columnHeading" || cell?.style === "countHeading";
      const width = (this.form.widths[column] ?? 0) * (isBold ? boldness : 1);
      return isWrapped ? linesOf(String(cell.value), width) : 1;
    });
    return Math.max(1, ...lines);
  }

  diagram(diagram: ReportDiagram): this {
    this.part().paragraph(diagram.caption, "caption");
    if (!hasValues(diagram)) return this.paragraph(texts.noDiagram, "footnote").gap();
    const rowCount = chartRows(diagram);
    this.pending.push({ diagram, row: this.list.rows.length, rowCount });
    for (let row = 0; row < rowCount; row += 1) this.list.add();
    // The summary, when the cells are there.
    this.list.add();
    if (diagram.note !== null) this.paragraph(diagram.note, "footnote");
    return this.gap();
  }

  comment(): this {
    const comment = this.frame.comments.get(this.form.kind) ?? "";
    this.part().spanned(texts.comment, "heading", headingLines);
    return this.spanned(comment, "comment", Math.max(5, linesOf(comment, this.width))).gap();
  }

  /** The finished sheet; last on it the cells of the diagrams. */
  content(): SheetContent {
    for (const pending of this.pending) this.addDiagramCells(pending);
    const { list, form } = this;
    const heightOf = (row: number) => list.heights.get(row) ?? lineHeight;
    // All of them, so that none is left from when the sheet was written before.
    const heights = list.rows.map((_, row) => heightOf(row));
    return {
      kind: form.kind,
      name: form.name,
      columnWidths: form.widths,
      rows: list.rows,
      rowHeights: new Map(heights.entries()),
      frozenRows: this.repeatedRow > 0 ? this.repeatedRow + 1 : 0,
      frozenColumns: 0,
      repeatedRow: this.repeatedRow,
      ...(form.orientation ? { orientation: form.orientation } : {}),
      pageBreaks: pageBreaks(heights, this.parts, form, heightOf(this.repeatedRow), this.pages),
      charts: this.charts,
    };
  }

  private addDiagramCells({ diagram, row, rowCount }: PendingDiagram): void {
    this.part().paragraph(texts.diagramTable(diagram.caption), "caption");
    const first = this.list.rows.length;
    for (const cells of diagramRows(diagram, this.frame.year)) this.list.addTall(this.linesIn(cells), ...cells);
    this.paragraph(texts.emptyCells, "footnote").gap();
    const span = this.form.widths.length;
    const place = { row, column: 0, rowCount, columnCount: span };
    const summary = { row: row + rowCount, column: 0 };
    const { chart, words } = chartOf(diagram, { first, place, summary }, this.list.rows);
    this.list.rows[summary.row] = [{ ...text(words, "paragraph"), span }];
    this.list.heights.set(summary.row, linesOf(words, this.width) * lineHeight);
    this.charts.push(chart);
  }
}
