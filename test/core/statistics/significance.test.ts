import fc from "fast-check";
import { erfc } from "../../../src/core/statistics/erfc";
import { fisherExact } from "../../../src/core/statistics/fisherExact";
import { pearsonChiSquare } from "../../../src/core/statistics/pearsonChiSquare";
import { phi } from "../../../src/core/statistics/phi";
import type { TwoByTwo } from "../../../src/core/statistics/TwoByTwo";
import fromR from "../../fixtures/significance/twoByTwo.json";

/** Equal to so many significant digits. */
function expectDigits(found: number, expected: number, digits: number): void {
  const tolerance = 0.5 * 10 ** (1 - digits) * Math.abs(expected);
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.max(tolerance, Number.MIN_VALUE));
}

function computed(table: TwoByTwo) {
  const result = pearsonChiSquare(table);
  if (result.kind !== "computed") throw new Error(`not computable: ${result.reason}`);
  return result;
}

const counts = fc.integer({ min: 0, max: 400 });
const tables = fc.tuple(counts, counts, counts, counts).map(([a, b, c, d]): TwoByTwo => [
  [a, b],
  [c, d],
]);
const testable = tables.filter(([[a, b], [c, d]]) => [a + b, c + d, a + c, b + d].every((sum) => sum > 0));

describe("erfc", () => {
  it.each(fromR.tails)("gives R's upper tail of χ² = $chiSquare to 12 digits", ({ chiSquare, p }) => {
    expectDigits(erfc(Math.sqrt(chiSquare / 2)), p, 12);
  });

  it("falls all the way, also where the two ways of computing meet", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
        (x, step) => {
          expect(erfc(x + step)).toBeLessThan(erfc(x));
        },
      ),
    );
    expectDigits(erfc(1.4999999999999998), erfc(1.5), 13);
  });

  it("refuses what it is not for", () => {
    expect(() => erfc(-0.1)).toThrow("erfc requires a number that is not negative");
    expect(() => erfc(NaN)).toThrow("erfc requires");
  });
});

describe("pearsonChiSquare", () => {
  it("gives the check value of the rules", () => {
    const { statistic, p, degreesOfFreedom, expected, warnings } = computed([
      [32, 19],
      [20, 29],
    ]);
    expectDigits(statistic, 4.81448989852351, 14);
    expectDigits(p, 0.0282214233450228, 14);
    expect(degreesOfFreedom).toBe(1);
    expect(expected).toEqual([
      [26.52, 24.48],
      [25.48, 23.52],
    ]);
    expect(warnings).toEqual([]);
  });

  it.each(fromR.tests)("gives R's values for table $# to 12 digits", ({ table, chiSquare, p, smallestExpected }) => {
    const result = computed(table as unknown as TwoByTwo);
    expectDigits(result.statistic, chiSquare, 12);
    expectDigits(result.p, p, 12);
    expectDigits(result.smallestExpected, smallestExpected, 14);
    expect(result.warnings).toEqual(smallestExpected < 5 ? ["smallExpectedCounts"] : []);
  });

  it.each([
    ["noUnits", [0, 0, 0, 0]],
    ["emptyRow", [0, 0, 3, 4]],
    ["emptyRow", [3, 4, 0, 0]],
    ["emptyColumn", [0, 4, 0, 3]],
    ["emptyColumn", [4, 0, 3, 0]],
  ] as const)("says %s rather than a number for %p", (reason, [a, b, c, d]) => {
    const table = [
      [a, b],
      [c, d],
    ] as const;
    expect(pearsonChiSquare(table)).toEqual({ kind: "notComputable", reason });
    expect([fisherExact(table), phi(table)]).toEqual([null, null]);
  });

  it.each([[1.5], [-1], [NaN], [Infinity]])("refuses a count of %p", (count) => {
    const table = [
      [count, 1],
      [1, 1],
    ] as const;
    expect(() => pearsonChiSquare(table)).toThrow("a 2×2 table requires whole counts that are not negative");
  });

  it("is n · phi², and the same whichever group or category comes first", () => {
    fc.assert(
      fc.property(testable, (table) => {
        const [[a, b], [c, d]] = table;
        const { statistic, p } = computed(table);
        expect(statistic).toBeCloseTo((a + b + c + d) * (phi(table) ?? NaN) ** 2, 8);
        const turned = [
          [d, c],
          [b, a],
        ] as const;
        expectDigits(computed(turned).p, p, 10);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("fisherExact", () => {
  it.each(fromR.tests)("gives R's value for table $# to 10 digits", ({ table, fisher }) => {
    expectDigits(fisherExact(table as unknown as TwoByTwo) ?? NaN, fisher, 10);
  });

  it("is the same whichever group or category comes first, and above 0", () => {
    fc.assert(
      fc.property(testable, ([[a, b], [c, d]]) => {
        const p = fisherExact([
          [a, b],
          [c, d],
        ]);
        const turned = fisherExact([
          [b, a],
          [d, c],
        ]);
        expect(Math.abs((p ?? NaN) - (turned ?? NaN))).toBeLessThan(1e-9);
        expect(p).toBeLessThanOrEqual(1);
        expect(p).toBeGreaterThan(0);
      }),
    );
  });
});

describe("phi", () => {
  it.each(fromR.tests)("gives the value for table $# computed in R", ({ table, phi: expected }) => {
    expectDigits(phi(table as unknown as TwoByTwo) ?? NaN, expected, 13);
  });
});
