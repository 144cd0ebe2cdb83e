import { meaningOf, reasons } from "../../../core/distribution/reasons";
import type { Instrument } from "../../../core/instrument/Instrument";
import { distributionTemplateTexts as texts, reasonHelp } from "../../../text/distributionTemplate";
import type { FileSheet } from "../../FileContent";
import { text } from "../../cells";
import { formSheet, headingRow } from "./formSheet";

/** What the reasons mean for the populations. The list in the other sheet leads here, so it is protected. */
export function reasonsSheet({ edition }: Instrument): FileSheet {
  const yesNo = (isYes: boolean) => text(isYes ? texts.yes : texts.no, "label");
  const rows = reasons.map(({ id, label }) => {
    const meaning = meaningOf(id, edition);
    return [
      text(label, "label"),
      text(reasonHelp[id], "label"),
      yesNo(meaning !== "outside"),
      yesNo(meaning === "surveyed"),
    ];
  });
  return formSheet(texts.sheets.reasons, {
    columnWidths: [24, 88, 16, 22],
    rows: [
      [text(texts.reasonsTitle, "title")],
      [text(texts.reasonsLead, "lead")],
      [],
      texts.reasonsHeadings.map((heading) => text(heading, "columnHeading")),
      ...rows,
      [],
      [text(texts.definitions, "heading")],
      ...texts.definitionLines.map((line) => [text(line, "label")]),
    ],
    rowHeights: new Map([[0, 24]]),
    frozenRows: headingRow + 1,
    isProtected: true,
  });
}
