import { HostError } from "../../errors";
import { rootOf, type Element } from "../../package/xml";
import type { Sheet } from "../Sheet";
import { broken, find } from "./chartXml";

/** A chart on a sheet: its frame in the sheet's drawing part and its own part. ECMA-376 part 1, 20.5 and 21.2. */
export class Chart {
  constructor(
    readonly sheet: Sheet,
    readonly drawing: string,
    /** The xdr:twoCellAnchor, oneCellAnchor or absoluteAnchor. */
    readonly anchor: Element,
    readonly part: string,
  ) {}

  /** The c:chartSpace, to read. */
  get root(): Element {
    this.assertAlive();
    return rootOf(this.sheet.book.file.xml(this.part));
  }

  /** The c:chartSpace, to change: its cached values are brought up to date when the file is saved. */
  touchRoot(): Element {
    this.assertAlive();
    this.sheet.book.changedCharts.add(this.part);
    return rootOf(this.sheet.book.file.touch(this.part));
  }

  /** The c:chart element. */
  get content(): Element {
    return find(this.root, "chart") ?? broken(this.part);
  }

  get plotArea(): Element {
    return find(this.content, "plotArea") ?? broken(this.part);
  }

  /** Changes something in the frame of the chart. */
  touchAnchor(): Element {
    this.assertAlive();
    this.sheet.book.file.touch(this.drawing);
    return this.anchor;
  }

  /** Name and number: xdr:cNvPr. */
  get frameProperties(): Element {
    return find(this.anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr") ?? broken(this.drawing);
  }

  get name(): string {
    return this.frameProperties.getAttribute("name") ?? "";
  }

  set name(name: string) {
    this.touchAnchor();
    this.frameProperties.setAttribute("name", name);
  }

  /** Formed as the ids that Excel writes, of the sheet's number in the file and the frame's. */
  get id(): string {
    const sheet = Number(this.sheet.element.getAttribute("sheetId")) - 1;
    const hex = (number: number, length: number) => number.toString(16).toUpperCase().padStart(length, "0");
    const frame = Number(this.frameProperties.getAttribute("id"));
    return `{00000000-0008-0000-${hex(sheet, 2)}00-${hex(frame, 4)}00000000}`;
  }

  private assertAlive(): void {
    const { book, isAlive } = this.sheet;
    if (!isAlive || !book.file.has(this.part)) throw new HostError("InvalidReference", "the chart has been deleted");
  }
}
