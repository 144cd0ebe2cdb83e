import { strToU8, zipSync } from "fflate";
import { emptyWorkbook } from "../../../workbench/host/model/emptyWorkbook";
import { contentTypeOf } from "../../../workbench/host/package/contentTypes";
import { Package } from "../../../workbench/host/package/Package";
import { addPart, freePartName, removePartOf } from "../../../workbench/host/package/parts";
import { relationshipsOf, resolveTarget } from "../../../workbench/host/package/relationships";
import { scanElements } from "../../../workbench/host/package/scanElements";
import { insertInOrder, parseXml, createChild, rootOf, serializeXml } from "../../../workbench/host/package/xml";

describe("Package", () => {
  it("refuses what is not a zip file", () => {
    expect(() => Package.open(strToU8("<html></html>"))).toThrow("notZip");
  });

  it("writes touched parts anew and leaves all others as they came", () => {
    const odd = "<a  x='1'   ><!-- kvar --><b></b></a>";
    const file = Package.open(
      zipSync({ "one.xml": strToU8(odd), "two.xml": strToU8(odd), "bild.png": new Uint8Array([0, 255]) }),
    );
    rootOf(file.touch("one.xml")).setAttribute("y", "2");
    file.xml("two.xml");
    const saved = Package.open(file.save());
    expect(saved.text("one.xml")).toBe('<a x="1" y="2"><!-- kvar --><b/></a>');
    expect(saved.text("two.xml")).toBe(odd);
    expect(saved.bytes("bild.png")).toEqual(new Uint8Array([0, 255]));
  });

  it("gives the same bytes for the same work", () => {
    expect(Package.open(emptyWorkbook()).save()).toEqual(Package.open(emptyWorkbook()).save());
  });
});

describe("parts", () => {
  const from = { source: "xl/workbook.xml", type: "http://schemas.openxmlformats.org/x/thing" };

  it("are added with content type and relationship under a free name and id", () => {
    const file = Package.open(emptyWorkbook());
    const name = freePartName(file, "xl/worksheets/sheet{n}.xml");
    const id = addPart(file, { name, contentType: "text/x", content: "<a/>" }, from);
    expect([name, id, contentTypeOf(file, name)]).toEqual(["xl/worksheets/sheet2.xml", "rId3", "text/x"]);
    expect(relationshipsOf(file, "xl/workbook.xml").at(-1)).toEqual({
      id: "rId3",
      kind: "thing",
      target: name,
      isExternal: false,
    });
  });

  it("are removed with what only they lead to", () => {
    const file = Package.open(emptyWorkbook());
    const first = addPart(file, { name: "xl/a.xml", contentType: "text/x", content: "<a/>" }, from);
    addPart(file, { name: "xl/b.xml", contentType: "text/x", content: "<b/>" }, { ...from, source: "xl/a.xml" });
    addPart(file, { name: "xl/c.xml", contentType: "text/x", content: "<c/>" }, { ...from, source: "xl/a.xml" });
    addPart(file, { name: "xl/d.xml", contentType: "text/x", content: "<d/>" }, from);
    addPart(file, { name: "xl/e.xml", contentType: "text/x", content: "<e/>" }, { ...from, source: "xl/d.xml" });
    const shared = rootOf(file.touch("xl/_rels/d.xml.rels"));
    shared.appendChild(createChild(shared, "Relationship", { Id: "rId9", Type: from.type, Target: "c.xml" }));
    removePartOf(file, "xl/workbook.xml", first);
    expect(file.names().filter((name) => /^xl\/(?:_rels\/)?[a-e]\./.test(name))).toEqual([
      "xl/c.xml",
      "xl/d.xml",
      "xl/e.xml",
      "xl/_rels/d.xml.rels",
    ]);
    expect(contentTypeOf(file, "xl/b.xml")).toBe("application/xml");
  });
});

describe("resolveTarget", () => {
  it.each([
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
    ["xl/worksheets/sheet1.xml", "/xl/a.xml", "xl/a.xml"],
    ["", "docProps/app.xml", "docProps/app.xml"],
  ])("from %p, %p is %p", (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });
});

describe("XML", () => {
  it("keeps prefixes, comments, line ends in attributes and carriage returns in text", () => {
    const text = '<a xmlns="u" xmlns:x="v" t="1&#10;2"><!--c--><x:b>1&#13;2 &amp; å</x:b></a>';
    const document = parseXml(text);
    expect(serializeXml(document)).toBe(text);
    expect(document.documentElement?.textContent).toBe("1\r2 & å");
  });

  it("refuses document types and text that is not well-formed", () => {
    expect(() => parseXml("<!DOCTYPE a><a/>")).toThrow("document type");
    expect(() => parseXml("<a><b></a>")).toThrow("well-formed");
  });

  it("puts elements in the schema's place", () => {
    const document = parseXml("<x:a xmlns:x='u'><x:one/><x:three/><x:ext/></x:a>");
    const root = rootOf(document);
    insertInOrder(root, createChild(root, "two"), ["one", "two", "three"]);
    expect(serializeXml(document)).toBe('<x:a xmlns:x="u"><x:one/><x:two/><x:three/><x:ext/></x:a>');
  });
});

describe("scanElements", () => {
  it("finds the outermost elements with their text as it stands", () => {
    const found = scanElements(" <x:r a=\"1>2\" b='&quot;'><c/><!-- </x:r> --><r></r></x:r>\n<s/>");
    expect(found.map(({ localName, inner }) => [localName, inner])).toEqual([
      ["r", "<c/><!-- </x:r> --><r></r>"],
      ["s", ""],
    ]);
    expect([...(found[0]?.attributes ?? [])]).toEqual([
      ["a", "1>2"],
      ["b", '"'],
    ]);
  });

  it("refuses tags that do not match up", () => {
    expect(() => scanElements("<a><b></a>")).toThrow("matching tags");
  });
});
