import type { ErrorText } from "../../../src/text/errors";
import type { Host } from "../../host/Host";
import { Area } from "../../host/model/Area";
import type { Rectangle } from "../../host/model/cellAddress";
import { assertContentFree } from "../../host/model/protection";
import type { CellSelection } from "./CellSelection";
import { editText } from "./editText";
import { explainRefusal } from "./explainRefusal";
import type { CellPlace } from "./selectionArea";

/** A cell that is being edited. */
export interface CellEdit extends CellPlace {
  readonly text: string;
  /** Begun by typing: arrow keys end it and move on. Otherwise they move within the text. */
  readonly isTyping: boolean;
  /** Begun in the formula bar, which keeps the keyboard. */
  readonly isInFormulaBar: boolean;
}

/** A text for a cell. */
export interface CellText extends CellPlace {
  readonly text: string;
}

/** What editing tells the rest of the session. */
interface Listener {
  /** A cell is begun, changed or ended to be edited. */
  editChanged(): void;
  /** Cells have new contents. */
  contentChanged(): void;
  /** Excel would refuse a person. */
  refused(why: ErrorText): void;
}

/** What a person does to the contents of cells on the sheet that is shown. */
export class CellEditing {
  /** Null while no cell is edited. */
  edit: CellEdit | null = null;
  private endInHost = () => {};

  constructor(
    private readonly host: Host,
    private readonly selection: CellSelection,
    private readonly listener: Listener,
  ) {}

  /** What the cell holds, as a person edits it. */
  contentAt({ row, column }: CellPlace): string {
    const { sheet } = this.selection;
    const cell = sheet.cell(row, column);
    const { numberFormat } = sheet.book.styles.format(sheet.styleAt(row, column));
    return cell === undefined ? "" : editText(cell.value, cell.formula, numberFormat, sheet.book.date1904);
  }

  /** Begins to edit the active cell: its content, or a text typed over it. A locked cell refuses. */
  begin(typed?: string, isInFormulaBar = false): void {
    const place = this.selection.active;
    if (this.edit !== null || !this.isFree({ ...place, rowCount: 1, columnCount: 1 })) return;
    this.edit = { ...place, text: typed ?? this.contentAt(place), isTyping: typed !== undefined, isInFormulaBar };
    this.endInHost = this.host.beginCellEdit();
    this.listener.editChanged();
  }

  change(text: string): void {
    if (this.edit !== null) this.edit = { ...this.edit, text };
    this.listener.editChanged();
  }

  /** Enters what was typed. False when Excel would refuse it: the cell is then still edited. */
  commit(): boolean {
    if (this.edit === null) return true;
    const { row, column, text } = this.edit;
    // A text that stayed as it was is not entered anew: "007" kept as text would become a number.
    const isDone = text === this.contentAt(this.edit) || this.enter([{ row, column, text }]);
    if (isDone) this.cancel();
    return isDone;
  }

  cancel(): void {
    this.edit = null;
    this.endInHost();
    this.listener.editChanged();
  }

  /** Empties cells and keeps their formats. */
  clear(area: Rectangle): void {
    const filled: CellText[] = [];
    this.selection.sheet.data.forEachCell(area, ({ value, formula }, row, column) => {
      if (value !== null || formula !== null) filled.push({ row, column, text: "" });
    });
    if (this.isFree(area) && filled.length > 0) this.enter(filled);
  }

  /** Enters texts as a person does; none when a cell is locked. False when Excel would refuse. */
  enter(cells: readonly CellText[]): boolean {
    const { sheet } = this.selection;
    const isDone = this.orRefused(() => {
      for (const { row, column } of cells) {
        assertContentFree(new Area(sheet, { row, column, rowCount: 1, columnCount: 1 }));
      }
      for (const { row, column, text } of cells) this.host.userEdit(sheet.name, row, column, text);
    });
    // Also when refused: what was entered before the text that is refused stays.
    this.listener.contentChanged();
    return isDone;
  }

  private isFree(area: Rectangle): boolean {
    return this.orRefused(() => assertContentFree(new Area(this.selection.sheet, area)));
  }

  /** Does something that Excel may refuse a person; a refusal is told and answered with false. */
  private orRefused(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      const refusal = explainRefusal(error);
      if (refusal === undefined) throw error;
      this.listener.refused(refusal);
      return false;
    }
  }
}
