import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createHost } from "../../workbench/host/Host";
import { addTable } from "../../workbench/host/model/addTable";
import { Area } from "../../workbench/host/model/Area";
import { addChart } from "../../workbench/host/model/charts/newChart";
import { AreaList } from "../../workbench/host/model/AreaList";

import { commentObject } from "../../workbench/host/objects/CommentCollection";
import { namedItemObject } from "../../workbench/host/objects/NamedItem";
import { rangeObject } from "../../workbench/host/objects/Range";
import { rangeAreasObject } from "../../workbench/host/objects/RangeAreas";
import { workbookObject } from "../../workbench/host/objects/Workbook";
import { worksheetObject } from "../../workbench/host/objects/Worksheet";
import { DefinedName } from "../../workbench/host/model/names";
import { addCustomXml } from "../../workbench/host/model/customXml";
import { addPageBreak } from "../../workbench/host/model/pageBreaks";
import { setCustomProperty } from "../../workbench/host/model/customProperties";
import { writeSetting } from "../../workbench/host/model/settings";
import type { ThreadedComment } from "../../workbench/host/model/threadedComments";
import type { HostObject } from "../../workbench/host/protocol/HostObject";
import { installOfficeRuntime } from "../../workbench/host/transport/bridge";

/** The list of gaps, there to be read. `UPDATE_GAPS=1 npx jest test/host/coverage` writes it anew. */
const GAPS = join(__dirname, "../../workbench/host/gaps.json");

/** What Microsoft's client knows of a class, by its names on the wire. */
interface ClientClass {
  readonly properties: ReadonlyMap<string, { readonly isSettable: boolean }>;
  readonly navigation: readonly string[];
  readonly methods: readonly string[];
}

/** Members of every client class that never reach the host. */
const CLIENT_SIDE =
  /^(?:constructor|set|update|load|retrieve|track|untrack|toJSON|setMockData|ensureUnchanged|items|on[A-Z].*|_.*)$/;

/** Names that only the wire has: Worksheet.showGridlines and showHeadings set, and Excel.createWorkbook on the web. */
const WIRE_ONLY = new Set(["Worksheet.Gridlines", "Worksheet.Headings", "Workbook.CreateAndOpenWorkbook"]);

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function clientClasses(): Map<string, ClientClass> {
  const classes = new Map<string, ClientClass>();
  for (const [name, value] of Object.entries(Excel as unknown as Record<string, unknown>)) {
    const prototype: unknown = typeof value === "function" ? value.prototype : undefined;
    if (typeof prototype === "object" && prototype !== null && "_className" in prototype) {
      classes.set(name, clientClass(prototype));
    }
  }
  return classes;
}

function clientClass(prototype: object): ClientClass {
  // The metadata are getters that want an object, not the prototype itself.
  const object = Object.create(prototype) as Record<string, unknown>;
  const list = <T>(name: string) => (object[name] as T[] | undefined) ?? [];
  const isSettable = list<boolean>("_scalarPropertyUpdateable");
  const methods = Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([name, { value }]) => typeof value === "function" && !CLIENT_SIDE.test(name))
    .map(([name]) => wireName(name));
  return {
    properties: new Map(
      list<string>("_scalarPropertyOriginalNames").map((name, index) => [
        name,
        { isSettable: isSettable[index] === true },
      ]),
    ),
    navigation: list<string>("_navigationPropertyNames").map(wireName),
    methods,
  };
}

/** One object of every class the host has, found by going everywhere from the workbook. */
function hostClasses(): Map<string, HostObject> {
  const host = createHost();
  const { book, context } = { book: host.book, context: host.context };
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error("a new workbook has a sheet");
  addCustomXml(book, "<a/>");
  setCustomProperty(book, "a", "b");
  writeSetting(book, "a", 1);
  const cell = new Area(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  addTable(cell, true);
  addPageBreak(sheet, "rowBreaks", 1);
  addChart(sheet, { group: "lineChart", grouping: "standard" }, cell, "Columns");
  const found = new Map<string, HostObject>();
  const visit = (object: HostObject) => {
    if (found.has(object.className)) return;
    found.set(object.className, object);
    for (const name of object.navigationNames) {
      const next = lead(() => object.navigate(name, context));
      if (next) visit(next);
    }
    for (const item of lead(() => (object.isCollection ? object.items(context) : [])) ?? []) visit(item);
  };
  visit(workbookObject(book));
  visit(worksheetObject(sheet));
  visit(rangeObject(cell));
  visit(rangeAreasObject(new AreaList([cell])));
  visit(namedItemObject(new DefinedName(book, book.root)));
  const comment = { id: "1", replies: [] as unknown[] };
  visit(commentObject({ ...comment, replies: [comment] } as unknown as ThreadedComment));
  return found;
}

/** Some objects lead somewhere only with data that this test does not make. */
function lead<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

describe("the host's classes", () => {
  installOfficeRuntime();
  const client = clientClasses();
  const host = hostClasses();

  it("are classes of Excel's API, and enough of them are found here", () => {
    expect([...host.keys()].filter((name) => !client.has(name))).toEqual([]);
    expect(host.size).toBeGreaterThanOrEqual(30);
  });

  it("have no member that Microsoft's client does not know", () => {
    const unknown = [...host].flatMap(([name, object]) => {
      const known = client.get(name);
      const names = [...(known?.properties.keys() ?? []), ...(known?.navigation ?? []), ...(known?.methods ?? [])];
      return [...object.propertyNames, ...object.settableNames, ...object.navigationNames, ...object.methodNames]
        .filter((member) => !member.startsWith("_") && !names.includes(member))
        .map((member) => `${name}.${member}`);
    });
    expect(unknown.filter((member) => !WIRE_ONLY.has(member))).toEqual([]);
  });

  it("let only those properties be set that Excel lets be set", () => {
    const wrong = [...host].flatMap(([name, object]) =>
      object.settableNames
        .filter((member) => client.get(name)?.properties.get(member)?.isSettable === false)
        .map((member) => `${name}.${member}`),
    );
    expect(wrong).toEqual([]);
  });

  it("lack what gaps.json says, no more and no less", () => {
    const gaps = Object.fromEntries([...host.keys()].sort().map((name) => [name, gapsOf(client, host, name)]));
    const classes = [...client.keys()].filter((name) => !host.has(name)).sort();
    const list = { classes, members: gaps };
    if (process.env["UPDATE_GAPS"] === "1") writeFileSync(GAPS, `${JSON.stringify(list, null, 2)}\n`);
    expect(JSON.parse(readFileSync(GAPS, "utf8"))).toEqual(list);
  });
});

function gapsOf(client: Map<string, ClientClass>, host: Map<string, HostObject>, name: string): string[] {
  const { properties, navigation, methods } = client.get(name) ?? {
    properties: new Map(),
    navigation: [],
    methods: [],
  };
  const object = host.get(name);
  const has = new Set([
    ...(object?.propertyNames ?? []),
    ...(object?.navigationNames ?? []),
    ...(object?.methodNames ?? []),
  ]);
  // A collection's getItem is its indexer, which is not a method on the wire.
  if (object?.isCollection === true) has.add("GetItem");
  const missing = [...properties.keys(), ...navigation, ...methods.map((method) => `${method}()`)];
  return missing.filter((member) => !has.has(member.replace("()", "")) && !member.startsWith("_"));
}
