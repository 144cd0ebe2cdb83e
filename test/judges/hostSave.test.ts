import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { createHost, openHost, type Host } from "../../workbench/host/Host";
import { startFormulaEngine } from "../../workbench/host/startFormulaEngine";
import { connectBridge } from "../../workbench/host/transport/bridge";

/** Debian's Python, which has openpyxl; another python3 may come first in the path. */
const PYTHON = "/usr/bin/python3";
const SCRIPT = join(__dirname, "hostWorkbooks.py");
const folder = mkdtempSync(join(tmpdir(), "host-judge-"));
afterAll(() => rmSync(folder, { recursive: true }));

function python<T>(...words: string[]): T {
  const output = execFileSync(PYTHON, [SCRIPT, ...words], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return (output === "" ? undefined : JSON.parse(output)) as T;
}

function rich(): Uint8Array {
  const path = join(folder, "rich.xlsx");
  python("make", path);
  return readFileSync(path);
}

async function saved(host: Host, name: string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await host.save());
  return path;
}

/** All sheets as text, as LibreOffice shows them. Throws when it cannot open the file. */
function csvOf(path: string): Map<string, string> {
  const output = join(folder, `csv-${readdirSync(folder).length}`);
  mkdirSync(output);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  // The last -1: every sheet to a file of its own.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", output, path], {
    stdio: "ignore",
  });
  return new Map(
    readdirSync(output).map((name) => [name.replace(/^.*?-|\.csv$/g, ""), readFileSync(join(output, name), "utf8")]),
  );
}

/** The workbook as LibreOffice saves it: with shared strings, stored results and another way with styles. */
function resaved(bytes: Uint8Array): Uint8Array {
  const path = join(folder, "to-resave.xlsx");
  writeFileSync(path, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const output = join(folder, "resaved");
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", output, path], {
    stdio: "ignore",
  });
  return readFileSync(join(output, "to-resave.xlsx"));
}

/** Files made elsewhere with the features that associations use: validations, protection, tables, hidden sheets, names. */
const FIXTURES = [
  "faulty/registreringsfil-med-fel.xlsx",
  "received-2023/Registreringsfil_2023_Blekinge.xlsx",
  "received-2023/Registreringsfil_2023_Väst.xlsx",
  "received-2017/Registreringsfil_2017_Falun.xlsx",
];

describe("a saved workbook, seen with openpyxl and LibreOffice", () => {
  const inputs: [string, () => Uint8Array][] = [
    ["with much in it", rich],
    ["with much in it, as LibreOffice saves it", () => resaved(rich())],
    ...FIXTURES.map((name): [string, () => Uint8Array] => [name, () => readFileSync(join("test/fixtures", name))]),
  ];

  it.each(inputs)(
    "%s: one cell a sheet added, nothing else changed",
    async (_, input) => {
      const before = join(folder, "before.xlsx");
      writeFileSync(before, input());
      const host = openHost(input());
      const sheets = host.book.worksheets.map(({ name }) => name);
      for (const sheet of host.book.worksheets) sheet.setContent(999, 3, "tillagd", null);
      const after = await saved(host, "after.xlsx");
      const found = python<[string, unknown, unknown][]>("compare", before, after);
      expect(found.map(([place]) => place)).toEqual(sheets.map((name) => `/sheets/${name}/cells/D1000`));
      expect(found.map(([, , added]) => (added as unknown[])[0])).toEqual(sheets.map(() => "tillagd"));
      const [text, changed] = [csvOf(before), csvOf(after)];
      for (const [sheet, content] of text) expect(withoutAdded(changed.get(sheet))).toEqual(withoutAdded(content));
    },
    120_000,
  );

  it("keeps parts that nobody knows, byte for byte", async () => {
    const input = rich();
    const host = openHost(input);
    for (const sheet of host.book.worksheets) sheet.setContent(999, 3, "tillagd", null);
    const [before, after] = [unzipSync(input), unzipSync(await host.save())];
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0,
    );
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(changed).toEqual(host.book.worksheets.map(({ part }) => part));
    expect(new TextDecoder().decode(after["xl/worksheets/sheet1.xml"])).toContain(
      "<x14:formula1><xm:f>Dold!$A$1:$A$2</xm:f>",
    );
  });

  it("shows what the add-in wrote through Excel's API", async () => {
    const host = createHost({ engine: startFormulaEngine });
    connectBridge(host);
    await Excel.run(writeMuch);
    expect(host.notEmulated).toEqual([]);
    const path = await saved(host, "written.xlsx");
    const { sheets, names, order } = python<Dump>("read", path);
    const sheet = sheets["Resultat å"];
    expect(order).toEqual(["Resultat å", "Blad1"]);
    expect(sheet?.cells["A1"]?.slice(0, 2)).toEqual([" text & <tag>\nrad två", "s"]);
    expect(sheet?.cells["B2"]?.slice(0, 2)).toEqual(["=SUM(A2:A3)*2", "f"]);
    expect(sheet?.cells["B2"]?.[2].at(-1)).toBe('0%"*"');
    expect(sheet?.cells["A1"]?.[2][0]).toContain("name='Arial'");
    expect([sheet?.freeze, sheet?.merges, sheet?.columns["A"], sheet?.rows["5"]]).toEqual([
      "B3",
      ["D1:E1"],
      [17.140625, false],
      [null, true],
    ]);
    expect(sheet?.print).toEqual(["$1:$2", ["$A$1:$E$20"], "landscape", "Sida &P av &N"]);
    expect(names.map(([name, text]) => [name, text])).toContainEqual(["Min_plats", "'Resultat å'!$A$2:$A$3"]);
    // LibreOffice's csv shows a percentage without the text of its number format.
    const lines = ['" text & <tag>', 'rad två",,,ihop,', "1,600%,,,", "2,,,,", ",,,,", ",,,,TRUE", "_x0041_,,,,", ""];
    expect(csvOf(path).get("Resultat å")).toBe(lines.join("\n"));
  }, 120_000);
});

interface Dump {
  readonly names: readonly [string, string][];
  readonly order: readonly string[];
  readonly sheets: Readonly<
    Record<
      string,
      {
        readonly cells: Readonly<Record<string, [string, string, string[]]>>;
        readonly freeze: string;
        readonly merges: readonly string[];
        readonly columns: Readonly<Record<string, unknown>>;
        readonly rows: Readonly<Record<string, unknown>>;
        readonly print: readonly unknown[];
      }
    >
  >;
}

async function writeMuch(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add("Resultat å");
  sheet.getRange("A1:A3").values = [[" text & <tag>\nrad två"], [1], [2]];
  sheet.getRange("A1").format.font.name = "Arial";
  sheet.getRange("B2").formulas = [["=SUM(A2:A3)*2"]];
  sheet.getRange("B2").numberFormat = [['0%"*"']];
  sheet.getRange("D1:E1").merge();
  sheet.getRange("D1").values = [["ihop"]];
  sheet.getRange("A6").values = [["_x0041_"]];
  sheet.getRange("E5").values = [[true]];
  sheet.getRange("5:5").rowHidden = true;
  sheet.getRange("A:A").format.columnWidth = 90;
  sheet.getRange("A1:E5").format.borders.getItem("EdgeBottom").style = "Double";
  sheet.freezePanes.freezeAt("A1:A2");
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.setPrintArea("A1:E20");
  sheet.pageLayout.setPrintTitleRows("1:2");
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Sida &P av &N";
  context.workbook.names.add("Min_plats", sheet.getRange("A2:A3"));
  context.workbook.customXmlParts.add("<a xmlns='urn:a'/>");
  context.workbook.settings.add("a", 1);
  context.workbook.properties.title = "Titel";
  context.workbook.properties.custom.add("a", "b");
  sheet.position = 0;
  await context.sync();
}

/** The added cell may make rows and columns longer. */
function withoutAdded(text = ""): string[] {
  const lines = text.split("\n").map((line) => line.replace(/,*$/, ""));
  return lines.filter((line) => !line.endsWith("tillagd") && line !== "");
}
