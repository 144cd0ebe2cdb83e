import { percent } from "../../../src/core/statistics/percent";
import report from "../../fixtures/published/report-2023.json";

interface Cell {
  readonly value: unknown;
}

describe("percent", () => {
  it("rounds halves away from zero", () => {
    expect([percent(5, 8), percent(1, 8), percent(1, 200), percent(29, 200)]).toEqual([63, 13, 1, 15]);
  });

  it("gives 56 for 313 of 554, which the report misprints as 57", () => {
    expect(percent(313, 554)).toBe(56);
  });

  it("is exact for every count up to 400 of 400, held against decimal arithmetic on the digits", () => {
    for (let total = 1; total <= 400; total += 1) {
      for (let count = 0; count <= total; count += 1) {
        // Integer division with remainder: the half is reached when twice the remainder is the divisor.
        const whole = Math.floor((100 * count) / total);
        const remainder = 100 * count - whole * total;
        expect(percent(count, total)).toBe(2 * remainder >= total ? whole + 1 : whole);
      }
    }
  });

  it("has no percent of nothing", () => {
    expect(percent(0, 0)).toBeNull();
  });

  it("refuses what is not a count", () => {
    expect(() => percent(0.5, 2)).toThrow("percent requires whole counts that are not negative");
    expect(() => percent(1, -2)).toThrow("percent requires whole counts that are not negative");
  });

  it("gives every printed share of answers in appendix 2", () => {
    const tables = report.tables.filter(({ id }) => id.startsWith("B2."));
    let compared = 0;
    for (const table of tables) {
      const sections = table.sections as unknown as readonly { rows: readonly { cells: Record<string, Cell> }[] }[];
      for (const { cells } of sections.flatMap(({ rows }) => rows)) {
        const value = (key: string) => cells[key]?.value;
        const [answers, surveyed, share] = [
          value("answers"),
          value("surveyedPopulation"),
          value("answerShareSurveyed"),
        ];
        if (typeof answers !== "number" || typeof surveyed !== "number" || typeof share !== "number") continue;
        compared += 1;
        expect(percent(answers, surveyed)).toBe(share);
      }
    }
    expect(compared).toBeGreaterThan(130);
  });
});
