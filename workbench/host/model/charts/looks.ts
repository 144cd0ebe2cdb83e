import type { Element } from "../../package/xml";
import type { Chart } from "./Chart";
import { elements, ensure, find, remove, setValue, valueOf } from "./chartXml";

/** Something in a chart that has a look: the element that holds its spPr or txPr. */
export interface Looked {
  readonly chart: Chart;
  readonly element: Element;
}

/** DrawingML counts line widths in 1/12 700 points (ECMA-376 part 1, 20.1.2.2.24). */
const EMU = 12_700;
const FILLS = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];

/** Where a colour is: the fill of the shape, or of its line. */
export type Painted = "fill" | "line";

/** "#RRGGBB"; an empty text when the chart leaves it to Excel. */
export function colorIn({ element }: Looked, painted: Painted): string {
  const owner = painted === "fill" ? find(element, "spPr") : find(element, "spPr", "ln");
  const color = valueOf(owner, "solidFill", "srgbClr");
  return color === undefined ? "" : `#${color.toUpperCase()}`;
}

export function setColor(looked: Looked, painted: Painted, color: string): void {
  const owner = painterOf(looked, painted);
  remove(owner, ...FILLS);
  setValue(ensure(owner, "solidFill"), "srgbClr", color.slice(1));
}

/** Nothing is painted any more. */
export function clearPaint(looked: Looked, painted: Painted): void {
  const owner = painterOf(looked, painted);
  remove(owner, ...FILLS);
  ensure(owner, "noFill");
}

/** The dash of the line as the file says it, "none" without a line; undefined when it is left to Excel. */
export function dashOf({ element }: Looked): string | undefined {
  const line = find(element, "spPr", "ln");
  return find(line, "noFill") === undefined ? valueOf(line, "prstDash") : "none";
}

export function setDash(looked: Looked, dash: string): void {
  if (dash === "none") return clearPaint(looked, "line");
  const line = painterOf(looked, "line");
  remove(line, "noFill", "custDash");
  setValue(line, "prstDash", dash);
}

/** In points; undefined when it is left to Excel. */
export function lineWeight({ element }: Looked): number | undefined {
  const width = find(element, "spPr", "ln")?.getAttribute("w");
  return width === null || width === undefined ? undefined : Number(width) / EMU;
}

export function setLineWeight(looked: Looked, points: number): void {
  painterOf(looked, "line").setAttribute("w", String(Math.round(points * EMU)));
}

function painterOf({ chart, element }: Looked, painted: Painted): Element {
  chart.touchRoot();
  return painted === "fill" ? ensure(element, "spPr") : ensure(element, "spPr", "ln");
}

/** The properties of a text: of all its runs when it has its own text, else of what Excel writes there. */
export function textProperties({ chart, element }: Looked): Element[] {
  chart.touchRoot();
  const rich = find(element, "tx", "rich");
  if (rich !== undefined) {
    const paragraphs = elements(rich, "p");
    const runs = paragraphs.flatMap((paragraph) => elements(paragraph, "r"));
    return [
      ...paragraphs.map((paragraph) => ensure(paragraph, "pPr", "defRPr")),
      ...runs.map((run) => {
        const present = find(run, "rPr");
        if (present !== undefined) return present;
        const created = ensure(run, "rPr");
        // a:rPr stands before a:t (ECMA-376 part 1, 21.1.2.3.8).
        run.insertBefore(created, run.firstChild);
        return created;
      }),
    ];
  }
  const text = ensure(element, "txPr");
  for (const name of ["bodyPr", "lstStyle"]) ensure(text, name);
  return [ensure(text, "p", "pPr", "defRPr")];
}

/** The same, to read; undefined when the chart says nothing of the text's look. */
export function textLook({ element }: Looked): Element | undefined {
  return (
    find(element, "tx", "rich", "p", "pPr", "defRPr") ??
    find(element, "tx", "rich", "p", "r", "rPr") ??
    find(element, "txPr", "p", "pPr", "defRPr")
  );
}

/** A title's own text; undefined when Excel makes it up or there is no title. */
export function richText(title: Element | undefined): string | undefined {
  const rich = find(title, "tx", "rich");
  if (rich === undefined) return undefined;
  return elements(rich, "p")
    .map((paragraph) =>
      elements(paragraph, "r")
        .map((run) => find(run, "t")?.textContent ?? "")
        .join(""),
    )
    .join("\n");
}

/** Gives a title the text, one paragraph a line. What it looked like stays. */
export function setRichText(title: Element, text: string): void {
  const look = find(title, "tx", "rich", "p", "pPr");
  remove(title, "tx");
  const rich = ensure(title, "tx", "rich");
  for (const name of ["bodyPr", "lstStyle"]) ensure(rich, name);
  for (const line of text.split("\n")) {
    const paragraph = ensure(rich, "p").textContent === "" ? ensure(rich, "p") : appendParagraph(rich);
    if (look !== undefined) paragraph.appendChild(look.cloneNode(true));
    ensure(paragraph, "r", "t").textContent = line;
  }
  ensure(title, "overlay").setAttribute("val", "0");
}

function appendParagraph(rich: Element): Element {
  const paragraph = ensure(rich, "p").cloneNode(false) as Element;
  rich.appendChild(paragraph);
  return paragraph;
}
