import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

/** The rules of the manifest that can be checked without Microsoft's service. Source: the Office Add-ins documentation. */
const root = join(__dirname, "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const document = new DOMParser().parseFromString(manifest, "text/xml");
const app = document.documentElement as Element;

const children = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const all = (name: string): readonly Element[] => [...document.getElementsByTagName(name)];
const values = (name: string) => all(name).map((element) => element.getAttribute("DefaultValue") ?? "");

describe("the manifest", () => {
  it("has its elements in the order Office demands", () => {
    const order = [
      "Id",
      "AlternateID",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "Dictionary",
      "VersionOverrides",
      "ExtendedOverrides",
    ];
    const names = children(app).map((element) => element.nodeName);
    expect(names).toEqual(order.filter((name) => names.includes(name)));
    for (const required of [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
    ]) {
      expect(names).toContain(required);
    }
  });

  it("has a GUID, a four-part version and the permission Excel's API always needs", () => {
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all("Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
  });

  it("asks for ExcelApi 1.13 and no more, which Office 2021 has", () => {
    expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["ExcelApi", "1.13"],
    ]);
  });

  it("is Swedish, with one English override for every text", () => {
    expect(all("DefaultLocale")[0]?.textContent).toBe("sv-SE");
    for (const element of [
      ...all("DisplayName"),
      ...all("Description").filter((found) => found.getAttribute("DefaultValue")),
      ...all("bt:String"),
    ]) {
      const overrides = children(element).map((override) => override.getAttribute("Locale"));
      expect([element.getAttribute("id") || element.nodeName, overrides]).toEqual([
        element.getAttribute("id") || element.nodeName,
        ["en-US"],
      ]);
    }
  });

  it("keeps every text within its length", () => {
    const texts = (name: string) =>
      [...all(name)].flatMap((element) => [
        element.getAttribute("DefaultValue") ?? "",
        ...children(element).map((override) => override.getAttribute("Value") ?? ""),
      ]);
    for (const text of texts("DisplayName")) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of texts("Description")) expect(text.length).toBeLessThanOrEqual(250);
    for (const list of all("bt:ShortStrings"))
      for (const element of children(list))
        expect((element.getAttribute("DefaultValue") ?? "").length).toBeLessThanOrEqual(125);
    for (const list of all("bt:LongStrings"))
      for (const element of children(list))
        expect((element.getAttribute("DefaultValue") ?? "").length).toBeLessThanOrEqual(250);
  });

  it("refers only to resources it has, with short ids, and uses every one", () => {
    const resources = ["bt:Image", "bt:Url", "bt:String"]
      .flatMap((name) => all(name).map((element) => element.getAttribute("id")))
      .filter(Boolean);
    const used = [...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id);
    expect([...new Set(used)].sort()).toEqual([...resources].sort());
    for (const id of used) expect(id?.length).toBeLessThanOrEqual(32);
  });

  it("uses https for every address", () => {
    for (const address of [
      ...values("IconUrl"),
      ...values("HighResolutionIconUrl"),
      ...values("SupportUrl"),
      ...values("SourceLocation"),
      ...values("bt:Image"),
      ...values("bt:Url"),
    ].filter(Boolean)) {
      expect(address).toMatch(/^https:\/\//);
    }
  });

  it("has icons that are PNG files of the size they are for", () => {
    const icons = [
      ...values("IconUrl").map((url) => [url, 32] as const),
      ...values("HighResolutionIconUrl").map((url) => [url, 64] as const),
      ...all("bt:Image")
        .filter((image) => image.getAttribute("id"))
        .map(
          (image) =>
            [image.getAttribute("DefaultValue") ?? "", Number(image.getAttribute("id")?.split(".").at(-1))] as const,
        ),
    ];
    expect(icons.map(([, size]) => size)).toEqual([32, 64, 16, 32, 80, 16, 32, 80, 16, 32, 80]);
    for (const [url, size] of icons) {
      const file = readFileSync(join(root, "assets/icons", url.slice(url.lastIndexOf("/") + 1)));
      // PNG: signature, then the header chunk with width and height (RFC 2083, 11.2.1).
      expect(file.subarray(1, 4).toString()).toBe("PNG");
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it("runs a command by the name the code associates", () => {
    const commands = readFileSync(join(root, "src/commands/commands.ts"), "utf8");
    const names = all("FunctionName").map((element) => element.textContent);
    expect(names).toHaveLength(1);
    for (const name of names) expect(commands).toContain(`Office.actions.associate("${name}"`);
  });
});
