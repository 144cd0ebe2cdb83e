import { WorkbookFileError } from "./errors";
import { openZip, type ZipArchive, type ZipEntry } from "./zip";
import { XmlScanner } from "./xml/XmlScanner";

/** A reference from one part of the file to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in strict and transitional files, e.g. "worksheet". */
  readonly type: string;
  /** Name of the part meant; null when it lies outside the file. Such targets are never followed. */
  readonly target: string | null;
  /** Where it leads outside the file, as written; null when it lies within. */
  readonly outside: string | null;
}

/**
 * Name of the part that a relationship id leads to.
 *
 * @throws WorkbookFileError missingPart when there is no such id, or it leads outside the file.
 */
export function targetPart(relationships: ReadonlyMap<string, Relationship>, id: string): string {
  const target = relationships.get(id)?.target;
  if (typeof target !== "string") throw new WorkbookFileError("missingPart", { detail: "no such relationship" });
  return target;
}

/**
 * The parts of an Open Packaging Conventions file (ECMA-376 part 2) and the relationships between them. Part
 * names have no leading slash, e.g. "xl/workbook.xml", and are the same in capitals and small letters.
 */
export class PackageParts {
  readonly #zip: ZipArchive;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #read = new Set<string>();

  /** @throws WorkbookFileError as openZip does, and duplicate for names that differ in letter case only. */
  constructor(bytes: Uint8Array) {
    this.#zip = openZip(bytes);
    for (const entry of this.#zip.entries.values()) {
      const key = partKey(entry.name);
      if (this.#entries.has(key)) throw new WorkbookFileError("duplicate", { part: entry.name });
      this.#entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(partKey(name));
  }

  /** The size in bytes that a part says it has, which reading it verifies; 0 when there is no such part. */
  size(name: string): number {
    return this.#entries.get(partKey(name))?.size ?? 0;
  }

  /**
   * A part's bytes. Each part can be read once: no part of a workbook belongs to two others, and a small file that
   * names one part a million times shall not cost a million readings.
   *
   * @throws WorkbookFileError missingPart, duplicate, or as ZipArchive.inflate does.
   */
  read(name: string): Uint8Array {
    const key = partKey(name);
    const entry = this.#entries.get(key);
    if (!entry) throw new WorkbookFileError("missingPart", { part: name });
    if (this.#read.has(key)) throw new WorkbookFileError("duplicate", { part: name, detail: "used twice" });
    this.#read.add(key);
    return this.#zip.inflate(entry);
  }

  /**
   * Scans a part from its root element, whose name must be this, to its end. The callback is called inside the
   * root, need not read all of it, and its answer is returned.
   *
   * @throws WorkbookFileError as read does, and badXml or truncated; notWorkbook for another root element.
   */
  scan<T>(name: string, root: string, read: (xml: XmlScanner) => T): T {
    const xml = new XmlScanner(this.read(name), name);
    xml.openRoot();
    if (xml.name !== root) throw xml.error("notWorkbook", `root element is not ${root}`);
    const result = read(xml);
    xml.finish();
    return result;
  }

  /** Relationships of a part ("" for the file as a whole), by id; none when it has no relationships part. */
  relationships(source: string): ReadonlyMap<string, Relationship> {
    const relationships = new Map<string, Relationship>();
    const folder = source.slice(0, source.lastIndexOf("/") + 1);
    const name = `${folder}_rels/${source.slice(folder.length)}.rels`;
    if (!this.has(name)) return relationships;
    this.scan(name, "rel:Relationships", (xml) => {
      while (xml.nextChild(1, "rel:Relationship")) {
        const id = xml.attribute("Id") ?? "";
        const type = xml.attribute("Type") ?? "";
        if (relationships.has(id)) throw xml.error("duplicate", "relationship id");
        const isExternal = xml.attribute("TargetMode") === "External";
        const written = xml.attribute("Target") ?? "";
        const target = isExternal ? null : resolveTarget(folder, written);
        const outside = isExternal ? written : null;
        relationships.set(id, { id, type: type.slice(type.lastIndexOf("/") + 1), target, outside });
      }
    });
    return relationships;
  }
}

/** Some writers on Windows put backslashes into zip names; Excel reads them. Letter case: ECMA-376 part 2, 6.3.5. */
function partKey(name: string): string {
  return name.replaceAll("\\", "/").toLowerCase();
}

/**
 * The part a relationship's target names: absolute with a leading slash, else relative to the source's folder.
 * A path above the file's root stays at the root, as in a web address (RFC 3986, 5.2.4), so no name leads outside.
 */
function resolveTarget(folder: string, target: string): string {
  const segments: string[] = [];
  for (const segment of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
