import type { ErrorText } from "../../../src/text/errors";
import { openHost, type Host, type HostReply } from "../../host/Host";
import type { HostOptions } from "../../host/HostOptions";
import type { Book } from "../../host/model/Book";
import type { Sheet } from "../../host/model/Sheet";
import { startFormulaEngine } from "../../host/startFormulaEngine";
import { messageOf } from "../messageOf";
import { texts } from "../texts";
import { Announcer } from "./Announcer";
import { CellEditing } from "./CellEditing";
import { CellSelection } from "./CellSelection";
import { changesWorkbook } from "./changesWorkbook";

/**
 * The workbook that is open in the page. Everything that a person or the add-in does to it goes through here, so that
 * the page hears of every change.
 */
export class WorkbookSession {
  /** Tells one opened workbook from the next. */
  readonly id = crypto.randomUUID();
  readonly host: Host;
  /** Tells of changes of everything below. */
  readonly announcer = new Announcer();
  readonly selection: CellSelection;
  readonly editing: CellEditing;
  /** Counts changes of cells, formats and sheets. */
  contentVersion = 0;
  hasUnsavedChanges = false;
  isCalculating = false;
  private openRequests = 0;
  private toldGaps = 0;

  /** Throws WorkbookFileError when the file cannot be read. Problems that come up later are handed to the page. */
  constructor(
    readonly fileName: string,
    bytes: Uint8Array,
    private readonly report: (problem: ErrorText) => void,
    behaviour: HostOptions = {},
  ) {
    this.host = openHost(bytes, { fileName, engine: startFormulaEngine, ...behaviour });
    this.selection = new CellSelection(this.host, this.announcer);
    this.editing = new CellEditing(this.host, this.selection, {
      editChanged: () => this.announcer.announce(),
      contentChanged: () => this.contentChanged(),
      refused: report,
    });
    void this.calculate();
  }

  get book(): Book {
    return this.host.book;
  }

  /** The sheet that is shown. */
  get sheet(): Sheet {
    return this.book.activeSheet;
  }

  /** Answers a request of the add-in. What the host lacks is told to the person as well as to the add-in. */
  readonly handleRequest = async (body: string, flags: number): Promise<HostReply> => {
    this.openRequests += 1;
    try {
      return await this.host.handleRequest(body, flags);
    } finally {
      this.openRequests -= 1;
      for (const what of this.host.notEmulated.slice(this.toldGaps)) this.report(texts.notEmulated(what));
      this.toldGaps = this.host.notEmulated.length;
      if (changesWorkbook(body, flags)) this.contentChanged();
      // Reading, but also showing a sheet and selecting; and a person may have typed meanwhile.
      else this.catchUp();
    }
  };

  /** The workbook as a file. */
  async save(): Promise<Uint8Array> {
    const bytes = await this.host.save();
    this.hasUnsavedChanges = false;
    this.announcer.announce();
    return bytes;
  }

  private contentChanged(): void {
    this.hasUnsavedChanges = true;
    this.contentVersion += 1;
    this.catchUp();
  }

  /** Tells of the change, and calculates what is not up to date once no request is under way. */
  private catchUp(): void {
    this.announcer.announce();
    if (this.openRequests === 0 && this.book.changes.hasUncalculated) void this.calculate();
  }

  private async calculate(): Promise<void> {
    this.isCalculating = true;
    this.announcer.announce();
    try {
      await this.host.context.calculation.bringUpToDate();
    } catch (error) {
      this.report(texts.hostDefect(messageOf(error)));
    }
    this.isCalculating = false;
    this.contentVersion += 1;
    this.announcer.announce();
  }
}
