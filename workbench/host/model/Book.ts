import type { Workbook } from "../../../src/workbook/Workbook";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import { Package } from "../package/Package";
import { removePartOf } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { childOf, childrenOf, ensureChild, flagOf, relationshipIdOf, rootOf, type Element } from "../package/xml";
import { ChangeLog } from "./ChangeLog";
import { writeChartCaches } from "./charts/chartCaches";
import { WORKBOOK_ORDER } from "./schemaOrder";
import { Sheet } from "./Sheet";
import { addStyleSheet } from "./addStyleSheet";
import { sheetView } from "./sheetView";
import { Styles } from "./Styles";

/** A workbook in memory: its file and the parts of it that the host understands. */
export class Book {
  readonly styles: Styles;
  readonly changes = new ChangeLog();
  /** In the order of the tabs, chart sheets and the like included. */
  readonly sheets: Sheet[];
  /** The workbook part, "xl/workbook.xml" in most files. */
  readonly part: string;
  readonly file: Package;
  /** Parts of charts that were made or changed: their cached values are written anew before saving. */
  readonly changedCharts = new Set<string>();
  /** What the reader found: values, formulas, comments. */
  readonly read: Workbook;

  constructor(bytes: Uint8Array) {
    this.file = Package.open(bytes);
    this.read = readWorkbook(bytes);
    this.file.beforeSave(() => writeChartCaches(this));
    const start = relationshipsOf(this.file, "").find((link) => link.kind === "officeDocument");
    if (start === undefined) throw new Error("the file has no workbook part");
    this.part = start.target;
    const links = relationshipsOf(this.file, this.part);
    const styles = links.find((link) => link.kind === "styles");
    this.styles = new Styles(this.file, styles?.target ?? addStyleSheet(this.file, this.part));
    this.sheets = childrenOf(this.sheetsElement(), "sheet").map((element, index) => {
      const link = links.find((candidate) => candidate.id === relationshipIdOf(element));
      return new Sheet(this, element, link?.target ?? "", link?.kind === "worksheet", this.read.sheets[index]?.rows);
    });
  }

  /** The root of the workbook part, to read. */
  get root(): Element {
    return rootOf(this.file.xml(this.part));
  }

  /** The root of the workbook part, to change. */
  touchRoot(): Element {
    return rootOf(this.file.touch(this.part));
  }

  sheetsElement(): Element {
    return ensureChild(this.root, "sheets", WORKBOOK_ORDER);
  }

  /** The worksheets in the order of their tabs. */
  get worksheets(): Sheet[] {
    return this.sheets.filter((sheet) => sheet.isWorksheet);
  }

  /** The sheet with the name in any case. */
  sheetNamed(name: string): Sheet | undefined {
    return this.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Dates count from 1904 in old Mac workbooks. */
  get date1904(): boolean {
    return flagOf(childOf(this.root, "workbookPr"), "date1904");
  }

  /** Whether sheets may not be added, removed, renamed, moved or hidden. */
  get isStructureProtected(): boolean {
    return flagOf(childOf(this.root, "workbookProtection"), "lockStructure");
  }

  /** The sheet that is shown. */
  get activeSheet(): Sheet {
    const view = childOf(this.root, "bookViews");
    const tab = Number((view && childOf(view, "workbookView")?.getAttribute("activeTab")) ?? 0);
    const active = this.sheets[tab];
    const sheet = active?.isWorksheet
      ? active
      : this.worksheets.find((candidate) => candidate.visibility === "visible");
    if (sheet === undefined) throw new Error("the workbook has no visible worksheet");
    return sheet;
  }

  /** Shows the sheet. Another tab left marked as selected would be edited together with it, as a group. */
  setActiveSheet(sheet: Sheet): void {
    const marked = this.worksheets.filter((other) => other !== sheet && flagOf(sheetView(other), "tabSelected"));
    for (const other of marked) sheetView(other, true).removeAttribute("tabSelected");
    if (marked.length > 0) sheetView(sheet, true).setAttribute("tabSelected", "1");
    this.keepActiveSheet(sheet);
  }

  /** The place of the sheet that is shown, after sheets have changed places. */
  keepActiveSheet(sheet: Sheet): void {
    const views = ensureChild(this.touchRoot(), "bookViews", WORKBOOK_ORDER);
    const view = ensureChild(views, "workbookView", []);
    view.setAttribute("activeTab", String(this.sheets.indexOf(sheet)));
    if (Number(view.getAttribute("firstSheet") ?? 0) >= this.sheets.length) view.removeAttribute("firstSheet");
  }

  /** Removes the stored order of calculation: Excel makes a new one, and a stale one is an error to it. */
  dropCalculationChain(): void {
    const link = relationshipsOf(this.file, this.part).find((candidate) => candidate.kind === "calcChain");
    if (link !== undefined) removePartOf(this.file, this.part, link.id);
  }
}
