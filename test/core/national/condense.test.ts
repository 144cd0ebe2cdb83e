import { condense } from "../../../src/core/national/condense";
import { obstaclesTo } from "../../../src/core/national/comparability";
import { historyAfter, historyBefore, isNew, joinHistories, noHistory } from "../../../src/core/national/history";
import { nationalCounts } from "../../../src/core/national/nationalCounts";
import type { ResultData } from "../../../src/core/national/ResultData";
import { instrumentOf } from "../../../src/core/instrument/instruments";
import { countQuestions } from "../../../src/core/statistics/countQuestions";
import { responseRates } from "../../../src/core/statistics/responseRates";
import truth from "../../fixtures/received-2023/truth.json";
import { openReceived } from "../../support/fixtures";

const instrument = instrumentOf("2021");
const registrations = openReceived("2023").map(({ registration }) => registration);
const condensed = registrations.map((registration) => condense(registration, instrument));
const data: ResultData = {
  edition: "2021",
  year: 2023,
  associations: condensed.map((registration) => ({
    name: registration.association ?? "",
    isNew: null,
    registration,
  })),
  associationsInCountry: 72,
  history: noHistory,
};

describe("condense", () => {
  it("leaves every count and the groups' rates as they were, and names no activity", () => {
    registrations.forEach((registration, index) => {
      const kept = condensed[index]!;
      const asked = kept.groups.map(({ group }) => group);
      expect(countQuestions(kept, instrument)).toEqual(
        countQuestions(registration, instrument).filter(({ question }) =>
          asked.some((group) => question.startsWith(`${group}-`)),
        ),
      );
      const rates = responseRates(registration, instrument).filter(({ activity }) => activity === null);
      expect(responseRates(kept, instrument)).toEqual(rates);
      expect(kept.groups.every(({ surveys }) => surveys.every(({ activity }) => activity === null))).toBe(true);
    });
  });

  it("changes nothing the second time", () => {
    for (const registration of condensed) expect(condense(registration, instrument)).toEqual(registration);
  });
});

describe("nationalCounts", () => {
  it("gives every count of the truth", () => {
    const { all } = nationalCounts(data);
    expect(all).toHaveLength(truth.counts.length);
    expect(all).toEqual(expect.arrayContaining(truth.counts.map((row) => expect.objectContaining(row))));
  });
});

describe("history", () => {
  it("of the next year is this year's key figures, totals and participants", () => {
    const { keyFigures, years, participants } = historyAfter(data);
    expect(keyFigures).toHaveLength(95);
    expect(years).toEqual([
      expect.objectContaining({ year: 2023, surveys: 2926, associations: 32, associationsInCountry: 72 }),
    ]);
    expect(participants).toHaveLength(32);
  });

  it("knows who is new only when it is known who took part the year before", () => {
    const history = historyAfter(data);
    expect(isNew("blekinge ", 2024, history)).toBe(false);
    expect(isNew("Falun", 2024, history)).toBe(true);
    expect(isNew("Falun", 2025, history)).toBeNull();
    expect(historyBefore(2023, history)).toEqual(noHistory);
  });

  it("lets a later statement replace an earlier one of the same figure", () => {
    const row = { year: 2022, question: "staff-1", subgroup: "all", n: 10, keyFigure: 5 } as const;
    const joined = joinHistories(
      { ...noHistory, keyFigures: [row] },
      { ...noHistory, keyFigures: [{ ...row, n: 11 }] },
    );
    expect(joined.keyFigures).toEqual([{ ...row, n: 11 }]);
  });
});

describe("obstaclesTo", () => {
  const years = (question: Parameters<typeof obstaclesTo>[0]["question"], subgroup: "all" | "women" = "all") =>
    [2018, 2019, 2020, 2021, 2022].filter((year) => obstaclesTo({ year, question, subgroup }, instrument).length > 0);

  it("are the report's notes on replaced and added questions", () => {
    expect(years("participantsOngoing-4")).toEqual([2018, 2019, 2020]);
    expect(years("referrers-1")).toEqual([2018, 2019, 2020]);
    expect(years("managers-3")).toEqual([]);
    expect(years("participantsOngoing-1")).toEqual([]);
    expect(years("participantsOngoing-1", "women")).toEqual([2018]);
  });
});
