import { HostError } from "../errors";
import { Area } from "../model/Area";
import { addPageBreak, pageBreaks, removePageBreak, type BreakKind } from "../model/pageBreaks";
import type { Sheet } from "../model/Sheet";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { areaOf } from "./argumentAreas";
import { rangeObject } from "./Range";

interface Breaks {
  readonly sheet: Sheet;
  readonly kind: BreakKind;
}

interface Break extends Breaks {
  /** The zero-based row or column that begins the page. */
  readonly before: number;
}

const pageBreak: ClassSpec<Break> = {
  className: "PageBreak",
  properties: {
    RowIndex: { get: ({ kind, before }) => (kind === "rowBreaks" ? before : 0) },
    ColumnIndex: { get: ({ kind, before }) => (kind === "colBreaks" ? before : 0) },
  },
  methods: {
    Delete: ({ sheet, kind, before }) => removePageBreak(sheet, kind, before),
    GetCellAfterBreak({ sheet, kind, before }) {
      const [row, column] = kind === "rowBreaks" ? [before, 0] : [0, before];
      return rangeObject(new Area(sheet, { row, column, rowCount: 1, columnCount: 1 }));
    },
  },
};

const collection: ClassSpec<Breaks> = {
  className: "PageBreakCollection",
  collection: {
    items: (breaks) =>
      pageBreaks(breaks.sheet, breaks.kind).map((before) => hostObject(pageBreak, { ...breaks, before })),
    item(breaks, key) {
      const before = pageBreaks(breaks.sheet, breaks.kind)[Number(key)];
      if (before === undefined) throw new HostError("ItemNotFound", "there is no such page break");
      return hostObject(pageBreak, { ...breaks, before });
    },
  },
  methods: {
    /** Before the first cell of the range (`PageBreakCollection.add` in @types/office-js). */
    Add(breaks, given) {
      const { row, column } = areaOf(given, 0, breaks.sheet);
      const before = breaks.kind === "rowBreaks" ? row : column;
      addPageBreak(breaks.sheet, breaks.kind, before);
      return hostObject(pageBreak, { ...breaks, before });
    },
    GetCount: ({ sheet, kind }) => pageBreaks(sheet, kind).length,
    RemovePageBreaks({ sheet, kind }) {
      for (const before of pageBreaks(sheet, kind)) removePageBreak(sheet, kind, before);
    },
  },
};

export function pageBreakCollection(sheet: Sheet, kind: BreakKind): HostObject {
  return hostObject(collection, { sheet, kind });
}
