import { XmlScanner } from "../../../../src/workbook/xlsx/xml/XmlScanner";
import { codeOf, MAIN, OFFICE } from "../xlsxParts";
import { bytesOf } from "../writeZip";

function scannerOn(text: string): XmlScanner {
  const xml = new XmlScanner(bytesOf(text), "part.xml");
  xml.openRoot();
  return xml;
}

/** Canonical names of the root's children. */
function childrenOf(text: string): string[] {
  const xml = scannerOn(text);
  const names: string[] = [];
  while (xml.nextChild(1)) names.push(xml.name);
  xml.finish();
  return names;
}

/** Text of the root. */
function textOf(content: string): string {
  const xml = scannerOn(`<t>${content}</t>`);
  const text = xml.readText();
  xml.finish();
  return text;
}

describe("XmlScanner", () => {
  it("finds the children of an element, and not their children", () => {
    expect(childrenOf(`<a xmlns="${MAIN}"><b/><c><b><b/></b></c><d></d></a>`)).toEqual(["b", "c", "d"]);
  });

  it("passes over what the caller did not read of a child", () => {
    const xml = scannerOn(`<a xmlns="${MAIN}"><b><c/><d/></b><b><c/></b></a>`);
    let count = 0;
    while (xml.nextChild(1, "b")) {
      xml.nextChild(2, "c");
      count++;
    }
    expect(count).toBe(2);
  });

  it("passes over comments, instructions and CDATA that hold tags", () => {
    const text = `<?xml version='1.0'?><!-- <a> --><a xmlns='${MAIN}'><!--<b/>--><?x <b/>?><![CDATA[<b/>]]><c/></a><!-- x -->\n`;
    expect(childrenOf(text)).toEqual(["c"]);
  });

  it("knows the main namespace under any prefix, and other namespaces as others", () => {
    const text = `<x:a xmlns:x="${MAIN}" xmlns="urn:other" xmlns:y="urn:y" xmlns:r="${OFFICE}"><x:b/><b/><y:b/><r:b/></x:a>`;
    expect(childrenOf(text)).toEqual(["b", "?:b", "?:b", "r:b"]);
  });

  it("keeps a namespace within the element that declares it", () => {
    const text = `<a xmlns="${MAIN}"><b xmlns="urn:other"/><c/><x:d xmlns:x="${MAIN}"/><e xmlns=""/></a>`;
    expect(childrenOf(text)).toEqual(["?:b", "c", "d", "?:e"]);
  });

  it("takes the strict namespace for the same as the transitional one", () => {
    expect(childrenOf('<a xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><b/></a>')).toEqual(["b"]);
  });

  it("takes elements in no namespace for foreign", () => {
    expect(childrenOf("<a><b/></a>")).toEqual(["?:b"]);
  });

  it("reads attributes in any order and either quotes", () => {
    const xml = scannerOn(`<a c = "1>2" b='x"y&amp;&#10;z'\n d="å"\te="">`);
    expect([
      xml.attribute("b"),
      xml.attribute("c"),
      xml.attribute("d"),
      xml.attribute("e"),
      xml.attribute("f"),
    ]).toEqual(['x"y&\nz', "1>2", "å", "", undefined]);
  });

  it("reads white space in attributes as blanks", () => {
    expect(scannerOn('<a b="1\t2\n3">').attribute("b")).toBe("1 2 3");
  });

  it("tells attributes in a namespace from others of the same name", () => {
    const xml = scannerOn(`<a xmlns:q="${OFFICE}" xmlns:z="urn:z" z:id="1" id="2" q:id="3">`);
    expect([xml.attribute("id"), xml.attribute("id", "r:")]).toEqual(["2", "3"]);
  });

  it.each([
    ['a="1"', true],
    ['a="true"', true],
    ['a="0"', false],
    ['a="false"', false],
    ['b="1"', false],
  ])("reads the flag %s", (attribute, expected) => expect(scannerOn(`<x ${attribute}/>`).flag("a")).toBe(expected));

  it.each([
    ["", ""],
    ["a &lt; b", "a < b"],
    ["a<![CDATA[<b>&amp;\r\n]]>c", "a<b>&amp;\nc"],
    ["a<!-- b -->c<?d?>e", "ace"],
    ["a<b>c<d/></b>e", "ae"],
    ["\n  ", "\n  "],
  ])("reads the text of <t>%s</t>", (content, text) => expect(textOf(content)).toBe(text));

  it("reads the text of an element without content", () => {
    const xml = scannerOn("<a><t/><u>x</u></a>");
    xml.nextChild(1);
    expect(xml.readText()).toBe("");
    expect(xml.nextChild(1) && xml.readText()).toBe("x");
  });

  it.each([
    ["a document type declaration", "badXml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ["a document type declaration inside", "badXml", "<a><!DOCTYPE a></a>"],
    ["text before the root", "badXml", "x<a/>"],
    ["text after the root", "badXml", "<a/>x"],
    ["two roots", "badXml", "<a/><b/>"],
    ["a wrong closing tag", "badXml", "<a><b></a></b>"],
    ["a longer closing tag", "badXml", "<a></ab>"],
    ["an undeclared prefix", "badXml", "<a><x:b/></a>"],
    ["an attribute without quotes", "badXml", "<a b=1/>"],
    ["an attribute without value", "badXml", "<a b/>"],
    ["attributes without a blank between", "badXml", '<a b="1"c="2"/>'],
    ["a tag inside an attribute", "badXml", '<a b="<c/>"/>'],
    ["a tag inside a tag", "badXml", "<a <b/>"],
    ["a tag without name", "badXml", "<a>< b/></a>"],
    ["elements 257 deep", "badXml", "<a>".repeat(257) + "</a>".repeat(257)],
    ["nothing", "truncated", ""],
    ["a prolog only", "truncated", '<?xml version="1.0"?>'],
    ["an element that is not closed", "truncated", "<a><b></b>"],
    ["a cut closing tag", "truncated", "<a></a"],
    ["a cut opening tag", "truncated", "<a b"],
    ["a cut attribute", "truncated", '<a b="c'],
    ["a comment that is not closed", "truncated", "<a><!-- </a>"],
    ["a CDATA section that is not closed", "truncated", "<a><![CDATA[ </a>"],
  ])("refuses %s", (_, code, text) => {
    expect(codeOf(() => scannerOn(text).finish())).toBe(code);
  });

  it.each([
    ["tags that never close", "<a ".repeat(200_000)],
    ["comments that never close", "<a><!--".repeat(200_000)],
    ["attributes without end", `<a ${'b="'.repeat(200_000)}`],
    ["opening brackets", "<".repeat(1_000_000)],
    // Time that grew with the square of these numbers would be hours: the test would run out of its minute.
  ])("refuses 200,000 %s in linear time", (_, text) => {
    expect(codeOf(() => scannerOn(text).finish())).toMatch(/badXml|truncated/);
  });
});
