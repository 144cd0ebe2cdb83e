import type { Indicator } from "../../../core/instrument/Instrument";
import { instrumentOf } from "../../../core/instrument/instruments";
import type { ResultData } from "../../../core/national/ResultData";
import { reportSheetNames as names, reportSheetTexts as texts } from "../../../text/reportSheets";
import { nationalDiagrams } from "../../diagrams/nationalDiagrams";
import type { ReportDiagram } from "../../diagrams/ReportDiagram";
import type { ReportTable } from "../../ReportTable";
import type { SheetContent } from "../../SheetContent";
import { nationalTables } from "../nationalTables";
import { tableContext, type LeastAnswers } from "../TableContext";
import { testTable } from "../testTable";
import { withHiddenNote } from "../withHiddenNote";
import { addMeasures } from "./addMeasures";
import { ReportSheet, type ReportFrame, type SheetForm } from "./ReportSheet";

/** Widths in characters. The first column has the labels; the rest of a page is for figures. */
const portrait = { widths: [34, 12, 12, 12, 12, 12, 12, 12], orientation: "portrait" } as const;
const landscape = { widths: [34, 16, 15, 15, 15, 15, 15, 15] } as const;

/** What the chapters are made of. */
interface Report {
  readonly data: ResultData;
  readonly tables: readonly ReportTable[];
  readonly diagrams: readonly ReportDiagram[];
  readonly tests: ReportTable;
  readonly frame: ReportFrame;
}

/** The chapters of the national report of the edition, a sheet each, in the order of the report. */
export function reportSheets(
  data: ResultData,
  leastAnswers: LeastAnswers,
  comments: ReportFrame["comments"],
): readonly SheetContent[] {
  const frame: ReportFrame = { year: data.year, showsAll: leastAnswers === null, comments };
  const report: Report = {
    data,
    tables: nationalTables(data, leastAnswers),
    diagrams: nationalDiagrams(data, leastAnswers),
    tests: withHiddenNote(testTable(tableContext(data, leastAnswers)), leastAnswers),
    frame,
  };
  return (data.edition === "2017" ? sheets2017(report) : sheets2021(report)).map((sheet) => sheet.content());
}

function sheets2021(report: Report): readonly ReportSheet[] {
  const { frame, data } = report;
  const indicators = instrumentOf(data.edition).indicators;
  return [
    tablesOn(
      new ReportSheet({ ...landscape, kind: "reportResponses", name: names.responses, title: names.responses }, frame),
      ...["1", "2", "3", "4", "5", "6"].map((id) => tableOf(report, id)),
    ).comment(),
    ...indicators.map((indicator) => indicatorSheet(report, indicator)),
    developmentSheet(report),
    appendixSheet(report, 1, [36, 14, 14, 14, 14, 14, 14]),
    appendixSheet(report, 2, [36, 15, 15, 15, 15, 15, 15]),
    appendixSheet(report, 3, [5, 40, 70, 12]),
    testSheet(report),
  ];
}

function sheets2017(report: Report): readonly ReportSheet[] {
  const { frame } = report;
  const sheet = (kind: SheetForm["kind"], name: string, widths: readonly number[], ids: readonly string[]) => {
    const tables = ids.map((id) => tableOf(report, id));
    return tablesOn(
      new ReportSheet({ kind, name, title: name, widths, orientation: "portrait" }, frame),
      ...tables,
    ).comment();
  };
  const keyFigures = report.tables.map(({ id }) => id).filter((id) => Number(id) > 4);
  return [
    sheet("reportAsked", names.asked, [5, 40, ...Array.from({ length: 7 }, () => 12)], ["1"]),
    sheet("reportResponses", names.responses, [52, 14, 14, 14, 14], ["2", "3", "4"]),
    sheet("reportKeyFigures", names.keyFigures, [72, 14, 14, 14], keyFigures),
  ];
}

function tableOf({ tables }: Report, id: string): ReportTable {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`tableOf requires a table ${id}`);
  return table;
}

function tablesOn(sheet: ReportSheet, ...tables: readonly ReportTable[]): ReportSheet {
  return tables.reduce((filled, table) => filled.table(table), sheet);
}

/** A chapter of an indicator: what it measures, the answers, the diagrams, the comment and the key figures of the years. */
function indicatorSheet(report: Report, indicator: Indicator): ReportSheet {
  const { frame, data } = report;
  const { number, heading, headingInAppendix, questions, surveyed } = indicator;
  const name = names.indicator(number);
  const form: SheetForm = { ...portrait, kind: `reportIndicator${number}`, name, title: name };
  if (!surveyed) {
    return new ReportSheet(form, frame, "").paragraph(texts.notSurveyed(number, headingInAppendix)).gap().comment();
  }
  const sheet = new ReportSheet(form, frame).paragraph(heading ?? headingInAppendix, "caption").gap();
  addMeasures(sheet, questions, instrumentOf(data.edition));
  const own = report.tables.filter(({ sections, id }) => isOf(questions, sections) && !id.startsWith("B"));
  const distributions = own.slice(0, -1);
  tablesOn(sheet.gap(), ...distributions);
  for (const diagram of diagramsOf(report, indicator)) sheet.diagram(diagram);
  return tablesOn(sheet.comment(), ...own.slice(-1));
}

/** Whether a table is about the questions of an indicator. */
function isOf(questions: Indicator["questions"], sections: ReportTable["sections"]): boolean {
  return sections.some(({ question }) => question !== undefined && questions.includes(question));
}

/** Diagrams are numbered by the indicators that have one, and within them: "5.1" and "5.2" are of the fifth. */
function diagramsOf({ data, diagrams }: Report, indicator: Indicator): readonly ReportDiagram[] {
  const drawn = instrumentOf(data.edition).indicators.filter(({ diagramName }) => diagramName !== null);
  const number = drawn.indexOf(indicator) + 1;
  return number === 0 ? [] : diagrams.filter(({ id }) => id.split(".")[0] === String(number));
}

/** Table 22 and the diagrams that compare indicators, groups and years. */
function developmentSheet(report: Report): ReportSheet {
  const { frame, tables, diagrams } = report;
  const table = tables.find(({ sections }) => sections.some(({ rows }) => rows.some(({ key }) => key === "share")));
  const sheet = new ReportSheet(
    { ...portrait, kind: "reportDevelopment", name: names.development, title: names.development },
    frame,
  );
  const [exit, groups, surveys] = diagrams.slice(-3);
  for (const diagram of [exit, groups]) if (diagram) sheet.diagram(diagram);
  if (table) sheet.table(table);
  if (surveys) sheet.diagram(surveys);
  return sheet.comment();
}

function appendixSheet(report: Report, number: 1 | 2 | 3, widths: readonly number[]): ReportSheet {
  const name = names.appendix(number);
  const own = report.tables.filter(({ id }) => id.split(".")[0] === `B${number}`);
  const form: SheetForm = { kind: `reportAppendix${number}`, name, title: name, widths, orientation: "portrait" };
  // Appendix 3 is words, and there is nothing to say of its figures.
  const sheet = new ReportSheet(form, report.frame, number === 3 ? "" : undefined);
  const [first, ...others] = own;
  // Appendix 2 has a table for each group; the others begin with one that may be long.
  return first && number !== 2 ? tablesOn(sheet.longTable(first), ...others) : tablesOn(sheet, ...own);
}

function testSheet({ tests, frame }: Report): ReportSheet {
  const widths = [40, 11, 11, 11, 11, 9, 14, 9, 12, 13, 8, 32];
  const form: SheetForm = { kind: "reportTests", name: names.tests, title: names.tests, widths };
  return new ReportSheet(form, frame, texts.tests).longTable(tests);
}
