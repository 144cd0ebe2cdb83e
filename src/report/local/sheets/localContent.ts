import { instrumentOf } from "../../../core/instrument/instruments";
import type { Registration } from "../../../core/survey/Registration";
import { localSheetNames, localSheetTexts as texts } from "../../../text/localReport";
import { text } from "../../cells";
import { linkCell } from "../../national/sheets/linkCell";
import type { NameOfSheet } from "../../national/sheets/nationalReport";
import { ReportSheet, type HeadingPlace } from "../../national/sheets/ReportSheet";
import type { SheetContent, WorkbookContent } from "../../SheetContent";
import { localReport, type LocalOptions } from "../localReport";
import { activitySheet } from "./activitySheet";
import { associationSheet } from "./associationSheet";
import type { LocalContext } from "./LocalContext";

/**
 * The sheets of an association's own report: what it is and where things are, the whole association, and its activities.
 * Always these three, so that none of an earlier report is left with other figures.
 */
export function localContent(
  registration: Registration,
  options: LocalOptions,
  time: string,
  nameOf: NameOfSheet,
): WorkbookContent {
  const context: LocalContext = {
    ...options,
    national: options.national?.edition === registration.edition ? options.national : null,
    instrument: instrumentOf(registration.edition),
    parts: localReport(registration, options),
    frame: { year: options.year, showsAll: false, comments: new Map(), status: texts.written(time) },
  };
  const chapters = [associationSheet(context), activitySheet(context)].map((sheet) => ({
    content: sheet.content(),
    headings: sheet.headingPlaces,
  }));
  const contents = contentsSheet(context, chapters, nameOf);
  return { namesOf: "report", names: [], sheets: [contents, ...chapters.map(({ content }) => content)] };
}

interface Chapter {
  readonly content: SheetContent;
  readonly headings: readonly HeadingPlace[];
}

function contentsSheet(context: LocalContext, chapters: readonly Chapter[], nameOf: NameOfSheet): SheetContent {
  const { association, year, frame, leastAnswers } = context;
  const sheet = new ReportSheet(
    {
      kind: "localReport",
      name: localSheetNames.contents,
      title: texts.title(association, year),
      widths: [82, 26],
      orientation: "portrait",
    },
    frame,
    texts.lead,
  );
  sheet.heading(texts.hiddenHeading).paragraph(texts.hidden(leastAnswers)).paragraph(texts.share).gap();
  sheet.heading(texts.nationalHeading);
  for (const line of nationalLines(context)) sheet.paragraph(line);
  sheet.gap().heading(texts.contents);
  sheet.row(...texts.contentsColumns.map((heading) => text(heading, "columnHeading")));
  for (const { content, headings } of chapters) {
    const name = nameOf(content);
    for (const { title, row } of headings) sheet.row(linkCell(title, name, row), text(name, "finding"));
  }
  return sheet.content();
}

function nationalLines({ national, year }: LocalContext): readonly string[] {
  if (!national) return [texts.noNational];
  const source = texts.national(national.source, national.year);
  return national.year === year ? [source] : [source, texts.otherYear(year, national.year)];
}
