import type { Instrument } from "../../../core/instrument/Instrument";
import type { ReportFrame } from "../../national/sheets/ReportSheet";
import type { LocalOptions, LocalPart } from "../localReport";

/** What the sheets of a local report are made from. */
export interface LocalContext extends LocalOptions {
  readonly instrument: Instrument;
  readonly parts: readonly LocalPart[];
  readonly frame: ReportFrame;
}

/** The first column has the labels; the rest of a page is for figures, the association's own and the national ones. */
export function localWidths({ instrument }: LocalContext): readonly number[] {
  return instrument.edition === "2017" ? [62, 15, 15, 15, 15, 15] : [34, ...Array.from({ length: 9 }, () => 15)];
}
