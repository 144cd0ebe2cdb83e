import { finding } from "../../../src/core/validation/Check";
import { findingKey } from "../../../src/core/validation/findingKey";

const place = { sheet: "Personal", row: 4, column: 1 };
const base = finding("answer/spelling", { place, observed: "alltid", group: "staff", question: "staff-3" });

describe("findingKey", () => {
  it("is the same for the same finding, and holds no value", () => {
    expect(findingKey({ ...base })).toBe(findingKey(base));
    expect(findingKey(base)).not.toContain("alltid");
  });

  it.each([
    ["rule", { ...base, rule: "answer/numberAsText" as const }],
    ["cell", { ...base, place: { ...place, column: 2 } }],
    ["sheet", { ...base, place: { ...place, sheet: "Chefer" } }],
    ["value", { ...base, observed: "ALLTID" }],
    ["question", { ...base, question: "staff-4" as const }],
    ["name", { ...base, name: "x" }],
  ])("is another for another %s", (_, other) => {
    expect(findingKey(other)).not.toBe(findingKey(base));
  });
});
