import { formatMemory } from "../../../src/workbook/memory/formatMemory";
import { emptyMemory } from "../../../src/workbook/memory/Memory";
import { read, relationships, xlsxParts, type Parts } from "./xlsxParts";

const memory = { ...emptyMemory, association: "Samordningsförbundet Ett" };
const ours = formatMemory(memory);

/** A workbook with these custom XML parts, by name. */
function withCustomXml(...items: readonly (readonly [string, string | Uint8Array])[]): Parts {
  const parts = xlsxParts();
  const links = items.map(([name], index) => [`rIdX${index}`, "customXml", `../${name}`] as const);
  parts.set("xl/_rels/workbook.xml.rels", relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ...links));
  for (const [name, content] of items) parts.set(name, content);
  return parts;
}

describe("custom XML parts of a file", () => {
  it("are read wherever the relationships lead", () => {
    expect(read(withCustomXml(["customXml/item7.xml", ours])).memory).toEqual(memory);
    expect(read(withCustomXml(["elsewhere/x.xml", ours])).memory).toEqual(memory);
    const unrelated = xlsxParts().set("customXml/item1.xml", ours);
    expect(read(unrelated).memory).toEqual(emptyMemory);
  });

  it("of others may be anything", () => {
    const others = [
      ["customXml/item1.xml", "<a><b>"],
      ["customXml/item2.xml", Uint8Array.of(0xff, 0x00, 0x81)],
      ["customXml/item3.xml", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ] as const;
    expect(read(withCustomXml(...others)).memory).toEqual(emptyMemory);
    expect(read(withCustomXml(...others, ["customXml/item4.xml", ours])).memory).toEqual(memory);
  });

  it("may be missing, too large or named twice", () => {
    const missing = withCustomXml(["customXml/item1.xml", ours]);
    missing.delete("customXml/item1.xml");
    expect(read(missing).memory).toEqual(emptyMemory);
    const large = ours.replace("Ett", "x".repeat(1_000_000));
    expect(read(withCustomXml(["customXml/item1.xml", large])).memory).toEqual(emptyMemory);
    const twice = withCustomXml(["customXml/item1.xml", ours], ["customXml/item1.xml", ours]);
    expect(read(twice).memory).toEqual(memory);
  });
});
