import { strFromU8, strToU8, zipSync, type Zippable } from "fflate";
import { parseXml, serializeXml, type Document } from "./xml";
import { readZip } from "./readZip";

/** Fixed, so that the same workbook always gives the same file. Zip dates start in 1980. */
const FILE_DATE = new Date(1980, 0, 1);

interface Part {
  bytes: Uint8Array;
  /** The part as a tree, once someone has asked for it. */
  document?: Document;
  /** True when the tree was changed and the bytes are out of date. */
  isTouched: boolean;
}

/**
 * The parts of an Office file, kept byte for byte as they came. A part becomes a tree when it is asked for, and only
 * parts that were touched are written anew, so nothing that this code does not know is ever lost.
 *
 * Part names are without a leading slash, as in the zip: "xl/workbook.xml".
 */
export class Package {
  private readonly parts = new Map<string, Part>();
  /** Called before saving, by those who hold changes that are not yet in a tree. */
  private readonly writers: (() => void)[] = [];

  /** Opens a file. Throws the reader's typed error when it is not a sound zip within the limits. */
  static open(bytes: Uint8Array): Package {
    const result = new Package();
    for (const [name, content] of readZip(bytes)) result.parts.set(name, { bytes: content, isTouched: false });
    return result;
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  bytes(name: string): Uint8Array {
    return this.part(name).bytes;
  }

  text(name: string): string {
    return strFromU8(this.part(name).bytes);
  }

  /** The part as a tree, to read. Who changes it calls touch as well. */
  xml(name: string): Document {
    const part = this.part(name);
    part.document ??= parseXml(strFromU8(part.bytes));
    return part.document;
  }

  /** The part as a tree, to change: it will be written anew. */
  touch(name: string): Document {
    const document = this.xml(name);
    this.part(name).isTouched = true;
    return document;
  }

  /** Adds or replaces a part. Its content type and relationships are the caller's business. */
  set(name: string, content: string | Uint8Array): void {
    this.parts.set(name, { bytes: typeof content === "string" ? strToU8(content) : content, isTouched: false });
  }

  remove(name: string): void {
    this.parts.delete(name);
  }

  /** Registers someone whose changes must reach the parts before saving. */
  beforeSave(write: () => void): void {
    this.writers.push(write);
  }

  /** The file: untouched parts as they came, in their order; touched ones from their trees; new ones last. */
  save(): Uint8Array {
    for (const write of this.writers) write();
    const files: Zippable = Object.create(null) as Zippable;
    for (const [name, part] of this.parts) {
      if (part.isTouched && part.document !== undefined) part.bytes = strToU8(serializeXml(part.document));
      part.isTouched = false;
      files[name] = [part.bytes, { mtime: FILE_DATE }];
    }
    return zipSync(files, { level: 6 });
  }

  private part(name: string): Part {
    const part = this.parts.get(name);
    if (part === undefined) throw new Error(`the file has no part ${name}`);
    return part;
  }
}
