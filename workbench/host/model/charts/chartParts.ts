import { addPart, freePartName, removePartOf } from "../../package/parts";
import { relationshipsOf } from "../../package/relationships";
import { childOf, relationshipIdOf, removeNode, rootOf, setRelationshipId, type Element } from "../../package/xml";
import type { Sheet } from "../Sheet";
import { Chart } from "./Chart";
import { broken, CHART, elements, find } from "./chartXml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY_DRAWING =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>`;

/** The charts of a sheet in the order of its drawing. Those within groups and of Excel 2016's new kinds are not seen. */
export function chartsOf(sheet: Sheet): Chart[] {
  const drawing = drawingOf(sheet);
  if (drawing === undefined) return [];
  const { file } = sheet.book;
  const links = relationshipsOf(file, drawing);
  return elements(rootOf(file.xml(drawing))).flatMap((anchor) => {
    const reference = find(anchor, "graphicFrame", "graphic", "graphicData", "chart");
    if (reference?.namespaceURI !== CHART) return [];
    const link = links.find((candidate) => candidate.id === relationshipIdOf(reference));
    return link === undefined ? [] : new Chart(sheet, drawing, anchor, link.target);
  });
}

/** Adds a chart with the content to the sheet, with a drawing when it has none. The anchor's place is the caller's. */
export function addChartPart(sheet: Sheet, content: string, anchorXml: (frame: number) => Element): Chart {
  const { file } = sheet.book;
  const drawing = drawingOf(sheet) ?? addDrawing(sheet);
  const part = freePartName(file, "xl/charts/chart{n}.xml");
  const id = addPart(
    file,
    { name: part, contentType: CHART_TYPE, content },
    { source: drawing, type: `${RELATIONSHIPS}/chart` },
  );
  const root = rootOf(file.touch(drawing));
  const frames = [...root.getElementsByTagNameNS("*", "cNvPr")].map((frame) => Number(frame.getAttribute("id")));
  const document = file.xml(drawing);
  const anchor = document.importNode(anchorXml(Math.max(1, ...frames) + 1), true);
  root.appendChild(anchor);
  const reference = find(anchor, "graphicFrame", "graphic", "graphicData", "chart") ?? broken(drawing);
  setRelationshipId(reference, id);
  sheet.book.changedCharts.add(part);
  return new Chart(sheet, drawing, anchor, part);
}

/** Deletes a chart with its parts, and the drawing when nothing else is in it. */
export function deleteChart(chart: Chart): void {
  const { sheet, drawing, anchor } = chart;
  const { file } = sheet.book;
  const link = relationshipsOf(file, drawing).find(({ target }) => target === chart.part);
  const root = rootOf(file.touch(drawing));
  removeNode(anchor);
  sheet.book.changedCharts.delete(chart.part);
  if (link !== undefined) removePartOf(file, drawing, link.id);
  if (elements(root).length > 0) return;
  const element = childOf(sheet.touchRoot(), "drawing");
  const id = element === undefined ? undefined : relationshipIdOf(element);
  if (element === undefined || id === undefined) return;
  removeNode(element);
  removePartOf(file, sheet.part, id);
}

function drawingOf(sheet: Sheet): string | undefined {
  const element = childOf(sheet.root, "drawing");
  const id = element && relationshipIdOf(element);
  return relationshipsOf(sheet.book.file, sheet.part).find((link) => link.id === id)?.target;
}

function addDrawing(sheet: Sheet): string {
  const { file } = sheet.book;
  const name = freePartName(file, "xl/drawings/drawing{n}.xml");
  const id = addPart(
    file,
    { name, contentType: DRAWING_TYPE, content: EMPTY_DRAWING },
    { source: sheet.part, type: `${RELATIONSHIPS}/drawing` },
  );
  setRelationshipId(sheet.touchChild("drawing"), id);
  return name;
}
