import fc from "fast-check";
import { packetReader, packetsOf, type Packet } from "../../src/taskpane/engine/packets";

/** As between the pane and its worker: each message is copied by itself. */
function sent(data: unknown): { readonly data: unknown; readonly packets: readonly Packet[] } {
  const packets = [...packetsOf(data)].map((packet) => structuredClone(packet));
  const read = packetReader();
  const ends = packets.map(read);
  expect(ends.slice(0, -1).every((end) => end === null)).toBe(true);
  return { data: ends.at(-1)?.data, packets };
}

describe("packets", () => {
  it("arrive as the data they were made of, lists of any length", () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.uint8Array());
    const lists = (of: fc.Arbitrary<unknown>) => fc.array(of, { maxLength: 120, size: "max" });
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 2 }, leaf, lists(tie("value")), fc.dictionary(fc.string(), tie("value"))),
    }));
    fc.assert(fc.property(value, (data) => expect(sent(data).data).toEqual(data)));
  });

  it("hold at most 500 surveys each, and the first none of a long list", () => {
    const surveys = Array.from({ length: 1201 }, (_, number) => ({ number }));
    const { data, packets } = sent({ groups: [{ surveys }] });
    expect(data).toEqual({ groups: [{ surveys }] });
    expect([...packetsOf({ groups: [{ surveys }] })][0]).toEqual({
      kind: "frame",
      data: { groups: [{ surveys: [] }] },
      lists: [[]],
    });
    expect(packets.slice(1, -1).map((packet) => (packet.kind === "piece" ? packet.elements.length : 0))).toEqual([
      500, 500, 201,
    ]);
  });

  it("hold no more however many lists are within a long one", () => {
    const surveys = (count: number) => Array.from({ length: count }, (_, number) => ({ number, answers: [1, 2, 3] }));
    const files = Array.from({ length: 80 }, (_, file) =>
      // The first files say nothing of the others.
      file < 60 ? { file, why: "encrypted" } : { file, groups: [{ surveys: surveys(1000) }, { surveys: surveys(20) }] },
    );
    expect(sent({ files }).data).toEqual({ files });
    const largest = Math.max(...[...packetsOf({ files })].map((packet) => JSON.stringify(packet).length));
    expect(largest).toBeLessThan(JSON.stringify(surveys(600)).length);
  });

  it("keep what is in two places one", () => {
    const file = { surveys: Array.from({ length: 400 }, (_, number) => number) };
    const files = Array.from({ length: 60 }, () => file);
    const { data, packets } = sent({ received: file, counted: files, names: new Map([["__proto__", 1]]) });
    const arrived = data as { received: unknown; counted: unknown[]; names: unknown };
    expect(arrived.received).toEqual(file);
    for (const counted of arrived.counted) expect(counted).toBe(arrived.received);
    expect(arrived.names).toEqual(new Map([["__proto__", 1]]));
    expect(packets).toHaveLength(3);
  });

  it("keep a name such as __proto__ a name", () => {
    const named = JSON.parse('{"__proto__":{"a":1}}') as object;
    expect(Object.keys(sent(named).data as object)).toEqual(["__proto__"]);
  });
});
