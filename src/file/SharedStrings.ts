import { element, encodeXstring, escapeXml } from "./xml";
import { MAIN } from "./namespaces";

/** The texts of the cells, each written once (ECMA-376 part 1, 18.4.9). */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  get xml(): string {
    const items = [...this.indexes.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(encodeXstring(text))}</t></si>`,
    );
    return element("sst", { xmlns: MAIN, count: this.uses, uniqueCount: items.length }, items.join(""));
  }
}
