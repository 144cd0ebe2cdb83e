import type { ResultData } from "../../../core/national/ResultData";
import { reportSheetNames, reportSheetTexts as texts } from "../../../text/reportSheets";
import { text } from "../../cells";
import type { SheetContent, WorkbookContent } from "../../SheetContent";
import type { LeastAnswers } from "../TableContext";
import { linkCell } from "./linkCell";
import { ReportSheet, type ReportFrame } from "./ReportSheet";
import { reportSheets } from "./reportSheets";

/** What a sheet is called in the workbook, where another may have the name it wants. */
export type NameOfSheet = (sheet: SheetContent) => string;

/** The sheets of the national report: the contents, which lead to the others, and the chapters. */
export function nationalReport(
  data: ResultData,
  leastAnswers: LeastAnswers,
  comments: ReportFrame["comments"],
  nameOf: NameOfSheet,
): WorkbookContent {
  const chapters = reportSheets(data, leastAnswers, comments);
  const frame = { year: data.year, showsAll: leastAnswers === null, comments };
  return { namesOf: "report", names: [], sheets: [contentsSheet(chapters, frame, nameOf), ...chapters] };
}

function contentsSheet(chapters: readonly SheetContent[], frame: ReportFrame, nameOf: NameOfSheet): SheetContent {
  const sheet = new ReportSheet(
    {
      kind: "reportContents",
      name: reportSheetNames.contents,
      title: texts.title(frame.year),
      widths: [22, 104],
      orientation: "portrait",
    },
    frame,
    texts.contents,
  );
  const headings = texts.contentsColumns.map((heading) => text(heading, "columnHeading"));
  sheet.longRows(
    [headings],
    chapters.map((chapter) => {
      const name = nameOf(chapter);
      return [linkCell(name, name), text(captionsOf(chapter), "finding")];
    }),
  );
  return sheet.content();
}

/** What is on a sheet, by the captions of its tables and diagrams. */
function captionsOf({ rows, charts }: SheetContent): string {
  const captions = rows.flatMap(([first]) => (first?.style === "caption" ? [String(first.value)] : []));
  const own = captions.filter((caption) => !caption.startsWith(texts.diagramTable("")));
  return own.join("\n") || String(rows[4]?.[0]?.value ?? charts?.[0]?.title ?? "");
}
