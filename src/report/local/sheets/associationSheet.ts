import { localSheetNames, localSheetTexts as texts, localTexts } from "../../../text/localReport";
import { reportSheetNames } from "../../../text/reportSheets";
import { addMeasures } from "../../national/sheets/addMeasures";
import { ReportSheet } from "../../national/sheets/ReportSheet";
import { withHiddenNote } from "../../national/withHiddenNote";
import type { ReportTable } from "../../ReportTable";
import { asValues } from "./asValues";
import { indicatorHeading } from "./indicatorHeading";
import { keyFigureDiagrams } from "./keyFigureDiagrams";
import { hasKeyFigures, keyFiguresOf } from "./keyFigures";
import { keyFigureTables } from "./keyFigureTables";
import { localWidths, type LocalContext } from "./LocalContext";

/** The whole association: rates, key figures at a glance, diagrams, and the answers to every question. */
export function associationSheet(context: LocalContext): ReportSheet {
  const { association, year, instrument, national, frame, parts, leastAnswers } = context;
  const sheet = new ReportSheet(
    {
      kind: "localAssociation",
      name: localSheetNames.association,
      title: texts.title(association, year),
      widths: localWidths(context),
    },
    frame,
    texts.lead,
  );
  const tables = (parts[0]?.tables ?? []).map(asValues);
  const figures = keyFiguresOf(tables);
  const beside = national && localTexts.national(national.year);
  sheet.heading(texts.rates);
  for (const table of tables.filter((candidate) => !isOfQuestions(candidate))) sheet.table(table);
  if (instrument.indicators.length > 0) {
    sheet.heading(texts.keyFigures).paragraph(texts.keyFigureAbout).gap();
    const source = national ? [localTexts.sourceNote(national.source, national.year)] : [];
    for (const table of keyFigureTables(figures, instrument, [association, beside], source)) {
      sheet.table(withHiddenNote(table, leastAnswers));
    }
  }
  const diagrams = keyFigureDiagrams(figures, instrument, [association, beside]);
  if (diagrams.length > 0) sheet.heading(texts.diagrams);
  for (const diagram of diagrams) sheet.diagram(diagram);
  addQuestions(sheet, tables, context);
  return sheet;
}

function isOfQuestions({ sections }: ReportTable): boolean {
  return sections.some(({ question }) => question !== undefined);
}

/** By indicator; in edition 2017, which has none, by respondent group. */
function addQuestions(sheet: ReportSheet, tables: readonly ReportTable[], { instrument }: LocalContext): void {
  if (instrument.indicators.length === 0) {
    for (const table of tables.filter(isOfQuestions)) {
      sheet.heading(table.stubHeadings[0] ?? table.caption);
      sheet.table(table);
    }
    return;
  }
  for (const indicator of instrument.indicators.filter(({ surveyed }) => surveyed)) {
    const words = indicatorHeading(indicator);
    sheet.heading(reportSheetNames.indicator(indicator.number), words).paragraph(words, "caption");
    addMeasures(sheet, indicator.questions, instrument);
    sheet.gap();
    const own = answerTables(tables).filter(({ sections }) =>
      sections.some(({ question }) => question !== undefined && indicator.questions.includes(question)),
    );
    for (const table of own) sheet.table(table);
  }
}

/**
 * Tables x.1. What x.2 has beyond them is earlier years, which a registration workbook knows nothing of; its key figures
 * stand at a glance.
 */
export function answerTables(tables: readonly ReportTable[]): readonly ReportTable[] {
  return tables.filter((table) => isOfQuestions(table) && !hasKeyFigures(table));
}
