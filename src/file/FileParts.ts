import { strToU8, zipSync } from "fflate";
import { PACKAGE, RELATIONSHIPS } from "./namespaces";
import { element } from "./xml";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The same in every file and every time zone: equal contents give equal bytes. */
const zipTime = new Date(1980, 0, 1);

interface Link {
  readonly type: string;
  readonly target: string;
}

/** The parts of a new file, their types and how they refer to each other (ECMA-376 part 2). */
export class FileParts {
  private readonly parts = new Map<string, string>();
  private readonly types: string[] = [];
  private readonly links = new Map<string, Link[]>();

  /** Adds a part; without a content type it is plain XML. */
  add(name: string, contentType: string | null, xml: string): void {
    this.parts.set(name, xml.startsWith("<?xml") ? xml : declaration + xml);
    if (contentType !== null) this.types.push(element("Override", { PartName: `/${name}`, ContentType: contentType }));
  }

  /** Says that a part ("" for the file) uses another; the id it is known by there. */
  link(source: string, type: string, target: string): string {
    const links = this.links.get(source) ?? [];
    links.push({
      type: type.includes("/") ? type : `${RELATIONSHIPS}/${type}`,
      target: source === "" ? target : `/${target}`,
    });
    this.links.set(source, links);
    return `rId${links.length}`;
  }

  zip(): Uint8Array {
    const types =
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }) +
      element("Default", { Extension: "xml", ContentType: "application/xml" }) +
      this.types.join("");
    const all: [string, string][] = [
      ["[Content_Types].xml", declaration + element("Types", { xmlns: `${PACKAGE}/content-types` }, types)],
      ...[...this.links].map(([source, links]): [string, string] => [linksName(source), linksXml(links)]),
      ...this.parts,
    ];
    return zipSync(Object.fromEntries(all.map(([name, xml]) => [name, strToU8(xml)])), { mtime: zipTime });
  }
}

/** "xl/_rels/workbook.xml.rels" of "xl/workbook.xml". */
function linksName(source: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

function linksXml(links: readonly Link[]): string {
  const items = links.map(({ type, target }, index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return declaration + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, items.join(""));
}
