import type { CellStyle } from "./SheetContent";

/** How a style looks, in Excel and in the files the add-in makes. Colours are those of the pane; they say nothing that the words do not. */
export interface StyleLook {
  /** As Excel's API wants it: English, where the comma stands for the reader's own sign between thousands. */
  readonly numberFormat: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Wrapped, from the top of the cell. */
  readonly wrap?: true;
  /** At the bottom of a tall cell. */
  readonly bottom?: true;
  readonly align?: "Left" | "Right";
  readonly indent?: number;
  readonly borderTop?: true;
  /** A thin line around every cell. */
  readonly box?: true;
  /** May be filled in where the sheet is protected. */
  readonly unlocked?: true;
}

const dark = "#0F3B5C";
const pale = "#E4EEF5";
const grey = "#555555";
const link = "#0B5394";
const cream = "#FFF8E1";

export const styleLooks: Readonly<Record<CellStyle, StyleLook>> = {
  title: { numberFormat: "General", bold: true, size: 16, color: dark },
  lead: { numberFormat: "General", color: grey },
  heading: { numberFormat: "General", bold: true, size: 12, color: dark, bottom: true },
  subheading: { numberFormat: "General", bold: true, fill: pale },
  columnHeading: { numberFormat: "General", bold: true, color: "#FFFFFF", fill: dark, wrap: true },
  countHeading: { numberFormat: "General", bold: true, color: "#FFFFFF", fill: dark, wrap: true, align: "Right" },
  label: { numberFormat: "General", align: "Left" },
  longLabel: { numberFormat: "General", align: "Left", wrap: true, bottom: true },
  wording: { numberFormat: "General", align: "Left", indent: 1 },
  count: { numberFormat: "#,##0", align: "Right" },
  percent: { numberFormat: "0%", align: "Right" },
  strongCount: { numberFormat: "#,##0", bold: true, align: "Right" },
  strongPercent: { numberFormat: "0%", bold: true, align: "Right" },
  totalLabel: { numberFormat: "General", bold: true, borderTop: true },
  totalCount: { numberFormat: "#,##0", bold: true, align: "Right", borderTop: true },
  totalPercent: { numberFormat: "0%", bold: true, align: "Right", borderTop: true },
  totalPercentStarred: { numberFormat: '0%"*"', bold: true, align: "Right", borderTop: true },
  percentStarred: { numberFormat: '0%"*"', align: "Right" },
  percentBracketed: { numberFormat: "(0%)", align: "Right" },
  percentBracketedStarred: { numberFormat: '(0%)"*"', align: "Right" },
  mean: { numberFormat: "0.0", align: "Right" },
  statistic: { numberFormat: "0.000", align: "Right" },
  probability: { numberFormat: "0.0000", align: "Right" },
  probabilityStarred: { numberFormat: '0.0000"*"', align: "Right" },
  date: { numberFormat: "yyyy-mm-dd", align: "Left" },
  input: { numberFormat: "General", fill: cream, box: true, align: "Left", unlocked: true },
  inputDate: { numberFormat: "yyyy-mm-dd", fill: cream, box: true, align: "Left", unlocked: true },
  entry: { numberFormat: "General", unlocked: true },
  entryDate: { numberFormat: "yyyy-mm-dd", align: "Left", unlocked: true },
  help: { numberFormat: "General", color: grey, wrap: true },
  link: { numberFormat: "General", color: link, wrap: true },
  finding: { numberFormat: "General", wrap: true },
  note: { numberFormat: "General", italic: true, color: grey },
  caption: { numberFormat: "General", bold: true, color: dark, wrap: true, bottom: true },
  footnote: { numberFormat: "General", italic: true, color: grey, wrap: true, align: "Left" },
  paragraph: { numberFormat: "General", wrap: true, align: "Left" },
  comment: { numberFormat: "General", fill: cream, box: true, wrap: true, align: "Left", unlocked: true },
};
