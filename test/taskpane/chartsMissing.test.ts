import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ChartReport } from "../../src/app/WorkbookPort";
import { LocalReportOutcome } from "../../src/taskpane/local/LocalReportOutcome";
import { ReportOutcome } from "../../src/taskpane/reporting/ReportOutcome";

/** What the pane says when Excel could not draw a chart. */
const textOf = (element: ReactElement) =>
  renderToStaticMarkup(createElement(FluentProvider, { theme: webLightTheme }, element)).replace(/<[^>]+>/g, " ");
const onShow = () => undefined;
const missing: ChartReport = { missing: ["Diagram 7 Samarbete"], plain: [] };
const none: ChartReport = { missing: [], plain: [] };
const sheetNames = ["Utveckling"];

describe.each([
  [
    "the national report",
    (charts: ChartReport) => createElement(ReportOutcome, { result: { sheetNames, comparisons: [], charts }, onShow }),
  ],
  [
    "the local report",
    (charts: ChartReport) => createElement(LocalReportOutcome, { written: { sheetNames, charts }, onShow }),
  ],
] as const)("%s", (_, outcome) => {
  it("names the charts that could not be drawn", () => {
    expect(textOf(outcome(missing))).toMatch(
      /Excel kunde inte rita diagrammet: Diagram 7 Samarbete\. Tabellerna är hela/,
    );
  });

  it("says nothing of charts when all are drawn", () => {
    expect(textOf(outcome(none))).not.toMatch(/kunde inte rita/);
  });
});
