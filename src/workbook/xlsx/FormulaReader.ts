import type { CellPlace } from "./cellReference";
import type { ReadingBudget } from "./ReadingBudget";
import { SharedFormula } from "./SharedFormula";
import { decodeXstring } from "./xml/xmlText";
import type { XmlScanner } from "./xml/XmlScanner";

/** Reads the formulas of one sheet, in the order of the file: cells that share a formula come after its first. */
export class FormulaReader {
  readonly #shared = new Map<string, SharedFormula>();
  readonly #budget: ReadingBudget;

  constructor(budget: ReadingBudget) {
    this.#budget = budget;
  }

  /**
   * The formula in the f element last opened, with a leading "="; null when it is empty. Closes the element.
   *
   * @throws WorkbookFileError badReference when the cell shares a formula that no cell before it has.
   */
  read(xml: XmlScanner, place: CellPlace): string | null {
    const type = xml.attribute("t");
    const shareId = xml.attribute("si") ?? "";
    const isFirst = xml.attribute("ref") !== undefined;
    const text = type === "dataTable" ? dataTableFormula(xml) : decodeXstring(xml.readText());
    if (type === "shared") {
      const shared = this.#shared.get(shareId);
      if (text === "") {
        if (!shared) throw xml.error("badReference", "shared formula without its first cell");
        return `=${this.#budget.spendText(shared.at(place))}`;
      }
      if (isFirst || !shared) this.#shared.set(shareId, new SharedFormula(text, place));
    }
    return text === "" ? null : `=${this.#budget.spendText(text)}`;
  }
}

/** A what-if table (ECMA-376 part 1, 18.3.1.40): Excel shows TABLE(row input cell, column input cell). */
function dataTableFormula(xml: XmlScanner): string {
  const [first, second] = [xml.attribute("r1") ?? "", xml.attribute("r2") ?? ""];
  if (xml.flag("dt2D")) return `TABLE(${first},${second})`;
  return xml.flag("dtr") ? `TABLE(${first},)` : `TABLE(,${first})`;
}
