import type { Area } from "../Area";
import { absoluteReference } from "../names";
import type { Sheet } from "../Sheet";
import { anchorXml } from "./anchor";
import type { Chart } from "./Chart";
import { addChartPart } from "./chartParts";
import type { SeriesKind } from "./chartTypes";
import { CHART, DRAWING, ensure } from "./chartXml";
import { addSeries, seriesOf, setCells } from "./series";
import { findSeries } from "./sourceData";

/** The size of a new chart in points, 5 by 3 inches as Excel's; where it lies is belief. */
const NEW_CHART = { left: 120, top: 60, width: 360, height: 216 };

const EMPTY_CHART =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" ` +
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
  `<c:roundedCorners val="0"/><c:chart><c:title><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
  `<c:plotArea><c:layout/></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` +
  `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
  `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>` +
  `</c:chartSpace>`;

/** Adds a chart of the kind with the series that Excel finds in the range. */
export function addChart(sheet: Sheet, kind: SeriesKind, source: Area, seriesBy: string): Chart {
  const found = findSeries(source, seriesBy);
  const chart = addChartPart(sheet, EMPTY_CHART, (frame) => anchorXml(sheet, NEW_CHART, frame));
  addFound(chart, kind, found);
  return chart;
}

/** Replaces the chart's series by those found in the range. */
export function setChartData(chart: Chart, kind: SeriesKind, source: Area, seriesBy: string): void {
  const found = findSeries(source, seriesBy);
  chart.touchRoot();
  for (const { element } of seriesOf(chart)) element.parentNode?.removeChild(element);
  addFound(chart, kind, found);
}

function addFound(chart: Chart, kind: SeriesKind, found: ReturnType<typeof findSeries>): void {
  for (const { name, categories, values } of found) {
    const series = addSeries(chart, kind);
    if (name !== undefined) setNameCell(series.element, name);
    setCells(series, "val", values);
    if (categories !== undefined) setCells(series, "cat", categories);
  }
}

function setNameCell(element: Parameters<typeof ensure>[0], cell: Area): void {
  ensure(element, "tx", "strRef", "f").textContent = absoluteReference(cell.sheet, cell).slice(1);
}
