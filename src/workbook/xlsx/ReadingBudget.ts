import { WorkbookFileError } from "./errors";

/**
 * Fills out rows to at most this many cells in one workbook. A file within the zip limits can hold some 8 million
 * cells written out, but with two cells at the ends of each of a million rows it could ask for 17,000 million.
 */
const MAX_CELLS = 10_000_000;
/**
 * Characters of text and formulas, each counted in every cell it is in: one long text may be shared by a million
 * cells, and then costs nothing here but a million texts wherever the workbook is copied to.
 */
const MAX_CHARACTERS = 100_000_000;

/** What one workbook may still make of a small file. Counts down; files from Excel come nowhere near. */
export class ReadingBudget {
  #cells = MAX_CELLS;
  #characters = MAX_CHARACTERS;

  /** @throws WorkbookFileError tooLarge */
  spendCells(count: number): void {
    this.#cells -= count;
    if (this.#cells < 0) throw new WorkbookFileError("tooLarge", { detail: `more than ${MAX_CELLS} cells` });
  }

  /** @throws WorkbookFileError tooLarge */
  spendText(text: string): string {
    this.#characters -= text.length;
    if (this.#characters < 0) throw new WorkbookFileError("tooLarge", { detail: `text above ${MAX_CHARACTERS}` });
    return text;
  }
}
