import type { Element } from "../../package/xml";

export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The order of children by their parent: ECMA-376 part 1, 21.2.2 (charts) and 20.1 (DrawingML). */
const ORDERS: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData " +
    "printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs " +
    "showDLblsOverMax extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  ser: "idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape extLst",
  axis:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr " +
    "txPr crossAx crosses crossesAt crossBetween auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl majorUnit " +
    "minorUnit dispUnits extLst",
  scaling: "logBase orientation max min extLst",
  title: "tx layout overlay spPr txPr extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  marker: "symbol size spPr extLst",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize " +
    "separator showLeaderLines leaderLines extLst",
  numRef: "f numCache extLst",
  strRef: "f strCache extLst",
  spPr: "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag extLst",
  ln: "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst",
  font: "ln noFill solidFill gradFill blipFill pattFill grpFill effectLst highlight latin ea cs sym extLst",
  rich: "bodyPr lstStyle p",
  p: "pPr r endParaRPr",
};

const SAME_ORDER: ReadonlyMap<string, string> = new Map([
  ["catAx", "axis"],
  ["valAx", "axis"],
  ["dateAx", "axis"],
  ["serAx", "axis"],
  ["txPr", "rich"],
  ["rPr", "font"],
  ["defRPr", "font"],
]);

const DRAWING_NAMES = new Set(
  (
    "noFill solidFill srgbClr ln prstDash round bodyPr lstStyle p pPr defRPr r rPr t latin endParaRPr " +
    "xfrm custGeom prstGeom effectLst"
  ).split(" "),
);

/** The children in any namespace, all or those with the name. */
export function elements(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (name === undefined || element.localName === name) found.push(element);
  }
  return found;
}

/** The element at the end of a path of names; undefined when there is none. */
export function find(parent: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => at && elements(at, name)[0], parent);
}

/** The value of an element such as <c:gapWidth val="150"/>. */
export function valueOf(parent: Element | undefined, ...path: string[]): string | undefined {
  return find(parent, ...path)?.getAttribute("val") ?? undefined;
}

/** A new child in its place in the schema, after those of the same name. */
export function add(parent: Element, name: string, val?: string | number): Element {
  const document = parent.ownerDocument;
  if (document === null) throw new Error("add requires an element in a document");
  const [namespace, prefix] = DRAWING_NAMES.has(name) ? [DRAWING, "a"] : [CHART, chartPrefix(parent)];
  const element = document.createElementNS(namespace, prefix === "" ? name : `${prefix}:${name}`);
  if (val !== undefined) element.setAttribute("val", String(val));
  place(parent, element);
  return element;
}

/** Inserts the element among its siblings in the schema's order. */
export function place(parent: Element, element: Element): void {
  const kind = parent.localName ?? "";
  const order = (ORDERS[SAME_ORDER.get(kind) ?? kind] ?? "").split(" ");
  const rank = (candidate: Element) => {
    const index = order.indexOf(candidate.localName ?? "");
    return index < 0 ? order.length : index;
  };
  const next = elements(parent).find((sibling) => rank(sibling) > rank(element));
  parent.insertBefore(element, next ?? null);
}

/** The element at the end of a path, made where there is none. */
export function ensure(parent: Element, ...path: string[]): Element {
  return path.reduce((at, name) => elements(at, name)[0] ?? add(at, name), parent);
}

/** Sets <c:name val="…"/>, or takes the element away when there is no value. */
export function setValue(parent: Element, name: string, val: string | number | undefined): void {
  if (val === undefined) remove(parent, name);
  else ensure(parent, name).setAttribute("val", String(val));
}

export function remove(parent: Element, ...names: string[]): void {
  for (const name of names) for (const element of elements(parent, name)) parent.removeChild(element);
}

/** The prefix that charts have in the element's document. */
function chartPrefix(parent: Element): string {
  return parent.ownerDocument?.documentElement?.prefix ?? "";
}

/** For what the schema requires, so that every chart we read has it. */
export function broken(part: string): never {
  throw new Error(`the part ${part} lacks an element that the schema requires`);
}
