import fc from "fast-check";
import { instruments } from "../../../src/core/instrument/instruments";
import { signNotations } from "../../../src/core/survey/notations";
import type { BindingCorrection } from "../../../src/workbook/memory/BindingCorrection";
import { formatMemory } from "../../../src/workbook/memory/formatMemory";
import { emptyMemory, memoryNamespace, type Memory } from "../../../src/workbook/memory/Memory";
import { memoryAmong, parseMemory } from "../../../src/workbook/memory/parseMemory";

const text = fc.string({ unit: "binary", maxLength: 40 });
const index = fc.nat(16_000);
const column = fc.record({ column: index, anchor: text, offset: index });
const row = fc.record({ row: index, texts: fc.array(text) });
const question = fc.constantFrom(...instruments.flatMap(({ questions }) => questions.map(({ id }) => id)));
const group = fc.constantFrom(...instruments.flatMap(({ groups }) => groups.map(({ id }) => id)));

const correction: fc.Arbitrary<BindingCorrection> = fc.oneof(
  fc.record({ kind: fc.constant("edition" as const), edition: fc.constantFrom("2017" as const, "2021" as const) }),
  fc.record({ kind: fc.constant("sheet" as const), sheet: text, group: fc.option(group) }),
  fc.record({ kind: fc.constant("headingRow" as const), sheet: text, row }),
  fc.record({
    kind: fc.constant("column" as const),
    sheet: text,
    target: fc.oneof(question, fc.constantFrom("number" as const, "activity" as const, "background" as const)),
    column: fc.option(column),
  }),
  fc.record({
    kind: fc.constant("notation" as const),
    sheet: text,
    column,
    notation: fc.constantFrom(...signNotations),
  }),
  fc.record({
    kind: fc.constant("populations" as const),
    sheet: text,
    row,
    columns: fc.record({
      group: fc.option(column),
      activity: fc.option(column),
      targetPopulation: fc.option(column),
      surveyedPopulation: fc.option(column),
      notReached: fc.option(column),
    }),
  }),
  fc.record({
    kind: fc.constant("information" as const),
    field: fc.constantFrom("association" as const, "periodFrom" as const),
    sheet: text,
    cell: fc.option(fc.record({ row: index, column: index, anchor: text, offset: index })),
  }),
);
const memories: fc.Arbitrary<Memory> = fc.record({
  corrections: fc.array(correction),
  approvals: fc.array(fc.record({ key: text, rule: text, reason: text, time: text })),
  association: fc.option(text),
});

const part = (json: string) => `<memory xmlns="${memoryNamespace}">${json}</memory>`;

describe("the memory", () => {
  it("is read as it was written, whatever characters are in it", () => {
    fc.assert(fc.property(memories, (memory) => expect(parseMemory(formatMemory(memory))).toEqual(memory)));
  });

  it("is empty for anything that is not ours", () => {
    const others = ["", "<", "<a/>", '<memory xmlns="urn:x">{}</memory>', part("{"), part("[1]"), part("null")];
    for (const xml of others) expect(parseMemory(xml)).toEqual(emptyMemory);
    fc.assert(fc.property(fc.string(), (xml) => expect(parseMemory(xml)).toEqual(emptyMemory)));
  });

  it("never fails on, and never hands on, JSON of another shape", () => {
    fc.assert(
      fc.property(fc.record({ corrections: fc.array(fc.jsonValue()), approvals: fc.jsonValue() }), (given) => {
        const { corrections, approvals } = parseMemory(formatMemory(given as unknown as Memory));
        expect([...corrections, ...approvals]).toEqual([]);
      }),
    );
  });

  it("leaves out only the items that cannot be read", () => {
    const good = { kind: "sheet", sheet: "Blad1", group: null };
    const bad = [
      { ...good, kind: "toString" },
      { ...good, group: "nobody" },
      { ...good, sheet: "x".repeat(40_000) },
      { kind: "column", sheet: "Blad1", target: "staff-99", column: null },
      { kind: "column", sheet: "Blad1", target: "staff-1", column: { column: -1, anchor: "", offset: 0 } },
      { kind: "headingRow", sheet: "Blad1", row: { row: 1.5, texts: [] } },
      { kind: "notation", sheet: "Blad1", column: { column: 1, anchor: "", offset: 0 }, notation: "codeAndLabel" },
    ];
    expect(parseMemory(part(JSON.stringify({ corrections: [...bad, good] }))).corrections).toEqual([good]);
  });

  it("has limits: longer lists and texts are not read", () => {
    const approval = { key: "k", rule: "r", reason: "x", time: "t" };
    const many = JSON.stringify({ approvals: Array.from({ length: 6_000 }, () => approval) });
    expect(parseMemory(part(many))).toEqual(emptyMemory);
    expect(parseMemory(part(`{"association":"${"x".repeat(1_100_000)}"}`))).toEqual(emptyMemory);
  });

  it("of several parts is the first of ours", () => {
    const mine: Memory = { ...emptyMemory, association: "Samordningsförbundet Ett" };
    expect(memoryAmong(["<a/>", formatMemory(mine), formatMemory(emptyMemory)])).toEqual(mine);
    expect(memoryAmong([])).toEqual(emptyMemory);
  });
});
