import fc from "fast-check";
import { determined } from "../../../src/core/disclosure/determined";
import { determinedByRank } from "../../support/rank";
import { protectSums, type DisclosureCell, type DisclosureSum } from "../../../src/core/disclosure/protectSums";

const ours = (id: string, n: number): DisclosureCell => ({ id, n, role: "ours" });
const rest = (n: number): DisclosureCell => ({ id: "rest", n, role: "remainder" });
const bySex: readonly DisclosureSum[] = [{ total: "all", parts: ["women", "men", "rest"] }];
const sexes = (women: number, men: number, notStated: number) => [
  ours("all", women + men + notStated),
  ours("women", women),
  ours("men", men),
  rest(notStated),
];
const hide = (cells: readonly DisclosureCell[], sums = bySex) => [...protectSums(cells, sums)].sort();

describe("protectSums", () => {
  it.each([
    ["nothing where all groups are large", [20, 30, 0], []],
    ["both sexes where one is small and everyone stated their sex", [20, 3, 0], ["men", "women"]],
    ["one where those who did not state their sex are many enough to hide among", [20, 3, 9], ["men"]],
    ["both where those left over are still too few", [20, 3, 1], ["men", "women"]],
    ["the smaller sex where the few who did not state it would be left over", [20, 30, 2], ["women"]],
    ["everything where there are too few in all", [2, 1, 0], ["all", "men", "women"]],
    ["nothing that nobody has answered", [20, 0, 0], []],
    ["both small sexes, whose sum is large enough", [4, 4, 0], ["men", "women"]],
  ] as const)("hides %s", (_, [women, men, notStated], expected) => {
    expect(hide(sexes(women, men, notStated))).toEqual(expected);
  });

  it("hides its own figure where the published one less it would give away the few others", () => {
    const cells: readonly DisclosureCell[] = [
      { id: "national", n: 30, role: "published" },
      ours("own", 27),
      { id: "others", n: 3, role: "remainder" },
    ];
    expect(hide(cells, [{ total: "national", parts: ["own", "others"] }])).toEqual(["own"]);
  });

  it("hides a rectangle where rows and columns both add up", () => {
    const cells = [
      ...sexesOf("A", 3, 20),
      ...sexesOf("B", 20, 30),
      ...sexesOf("C", 40, 50),
      ...sexesOf("sum", 63, 100),
    ];
    const sums = gridSums(["A", "B", "C"]);
    const hidden = protectSums(cells, sums);
    expect(hidden.has("A women")).toBe(true);
    expect(determined(equationsOf(cells, sums, hidden)).has("A women")).toBe(false);
    expect([...hidden].sort()).toEqual(["A men", "A women", "B men", "B women"]);
  });

  it("never lets a small group be worked out, whatever the table", () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 8 }), (activities, least) => {
        const names = activities.map((_, index) => `A${index}`);
        const cells = [
          ...activities.flatMap(([women, men], index) => sexesOf(names[index] ?? "", women, men)),
          ...sexesOf("sum", total(activities.map(([women]) => women)), total(activities.map(([, men]) => men))),
        ];
        const sums = gridSums(names);
        const hidden = protectSums(cells, sums, least);
        const leaked = determinedByRank(equationsOf(cells, sums, hidden));
        for (const { id, n } of cells.filter(({ n }) => n > 0 && n < least)) {
          expect([id, n, hidden.has(id), leaked.has(id)]).toEqual([id, n, true, false]);
        }
      }),
    );
  });

  it("hides nothing where no group is small", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 99 }), { minLength: 2, maxLength: 9 }), (sizes) => {
        const cells = [ours("sum", total(sizes)), ...sizes.map((n, index) => ours(String(index), n))];
        const sums = [{ total: "sum", parts: sizes.map((_, index) => String(index)) }];
        expect([...protectSums(cells, sums)]).toEqual([]);
      }),
    );
  });
});

describe("determined", () => {
  it("finds what follows only from several equations together", () => {
    const equation = (...unknowns: readonly string[]) => new Map(unknowns.map((unknown) => [unknown, 1]));
    expect(determined([equation("a", "b"), equation("b", "c"), equation("a", "c")])).toEqual(new Set(["a", "b", "c"]));
    expect(determined([equation("a", "b"), equation("b", "c")])).toEqual(new Set());
    expect(determined([equation("a", "b", "c"), equation("b", "c")])).toEqual(new Set(["a"]));
    expect(determined([])).toEqual(new Set());
  });
});

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** An activity, or the association ("sum"), with its women, men and everyone. */
function sexesOf(unit: string, women: number, men: number): readonly DisclosureCell[] {
  return [ours(`${unit} all`, women + men), ours(`${unit} women`, women), ours(`${unit} men`, men)];
}

function gridSums(units: readonly string[]): readonly DisclosureSum[] {
  return [
    ...["women", "men", "all"].map((sex) => ({ total: `sum ${sex}`, parts: units.map((unit) => `${unit} ${sex}`) })),
    ...[...units, "sum"].map((unit) => ({ total: `${unit} all`, parts: [`${unit} women`, `${unit} men`] })),
  ];
}

/** What a reader knows: every sum, with the shown figures on the other side. */
function equationsOf(cells: readonly DisclosureCell[], sums: readonly DisclosureSum[], hidden: ReadonlySet<string>) {
  const isUnknown = (id: string) => hidden.has(id) && (cells.find((cell) => cell.id === id)?.n ?? 0) > 0;
  return sums.map(
    ({ total, parts }) =>
      new Map([
        ...(isUnknown(total) ? [[total, -1] as const] : []),
        ...parts.filter(isUnknown).map((part) => [part, 1] as const),
      ]),
  );
}
