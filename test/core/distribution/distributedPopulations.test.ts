import { openDistribution } from "../../../src/app/openDistribution";
import { distributedPopulations } from "../../../src/core/distribution/distributedPopulations";
import { distributionRates } from "../../../src/core/distribution/distributionRates";
import { reasons } from "../../../src/core/distribution/reasons";
import { totalRate } from "../../../src/core/statistics/totalRate";
import type { RawValue } from "../../../src/core/survey/RawValue";
import { information, personHeadings } from "../../support/makeDistribution";
import { workbookOf } from "../../support/workbookOf";

/** Days of the measurement period 2022-11-01 – 2023-10-31, and one on either side. */
const [before, first, middle, last, after] = [44865, 44866, 45000, 45230, 45231];

function open(persons: RawValue[][], counts: RawValue[][] = [], edition = "2021") {
  const opened = openDistribution(
    workbookOf({
      Start: [...information, ["Enkätutgåva", edition]],
      Deltagare: [personHeadings, ...persons],
      Grupper: [["Respondentgrupp", "Insats", "Målpopulation", "Utdelade enkäter", "Besvarade enkäter"], ...counts],
    }),
  );
  if (!opened) throw new Error("not recognised");
  return opened;
}

/** [target, surveyed, answered] of a group as a whole. */
function figures(persons: RawValue[][], group: "participantsOngoing" | "participantsExit", edition?: string) {
  const { cells, instrument } = open(persons, [], edition);
  const rate = distributionRates(distributedPopulations(cells), instrument).find(
    (candidate) => candidate.group === group && candidate.activity === null,
  );
  return rate ? [rate.targetPopulation, rate.surveyedPopulation, rate.answered] : null;
}

const person = (start: RawValue, end: RawValue, ongoing: RawValue[], exit: RawValue[] = []): RawValue[] => [
  1,
  "Arena",
  start,
  end,
  ...[...ongoing, null, null, null].slice(0, 3),
  ...exit,
];

describe("the ongoing survey", () => {
  it("is about those in the activity some day of the period", () => {
    // In: began before and still there; left on the first day; began on the last. Out: left before; began after.
    const persons = [
      person(before, null, [middle, null, "Ja"]),
      person(44000, first, [null, "Blev inte av"]),
      person(last, null, [null, "Annan orsak"]),
      person(44000, before, [null, "Blev inte av"]),
      person(after, null, [null, "Blev inte av"]),
    ];
    expect(figures(persons, "participantsOngoing")).toEqual([3, 1, 1]);
  });

  it.each([
    ["Kort tid i insatsen", [0, 0, 0]],
    ["Avbröt innan enkäten", [1, 0, 0]],
    ["Inte anträffad", [1, 0, 0]],
    ["Språk", [1, 0, 0]],
    ["Avstod", [1, 1, 0]],
    ["Blev inte av", [1, 0, 0]],
    ["Annan orsak", [1, 0, 0]],
    ["hann inte", [1, 0, 0]],
  ] as const)("counts a person not given it for the reason %s", (reason, expected) => {
    expect(figures([person(first, null, [null, reason])], "participantsOngoing")).toEqual(expected);
  });

  it("has a written-down meaning for every reason of the list", () => {
    expect(reasons.map(({ label }) => label)).toEqual([
      "Kort tid i insatsen",
      "Avbröt innan enkäten",
      "Inte anträffad",
      "Språk",
      "Avstod",
      "Blev inte av",
      "Annan orsak",
    ]);
  });

  it("is handed out only by a date in the period, and answered only where it is handed out", () => {
    const persons = [
      person(first, null, [first, null, "Ja"]),
      person(first, null, [last, null, "Nej"]),
      person(first, null, [before, null, "Ja"]),
      person(first, null, [after, null, "Ja"]),
      person(first, null, ["ja", null, "Ja"]),
      person(first, null, [null, null, "Ja"]),
    ];
    expect(figures(persons, "participantsOngoing")).toEqual([6, 2, 1]);
  });

  it("counts whoever got it as experienced enough, whatever reason stands beside", () => {
    expect(figures([person(first, null, [middle, "Kort tid i insatsen", "Ja"])], "participantsOngoing")).toEqual([
      1, 1, 1,
    ]);
  });

  it("is not there when nothing is said of it", () => {
    expect(figures([person(first, middle, [], [middle, null, "Ja"])], "participantsOngoing")).toBeNull();
  });
});

describe("the exit survey", () => {
  it("is about those who left in the period, and those who got it", () => {
    const persons = [
      person(44000, first, [], [first, null, "Ja"]),
      person(44000, last, [], [null, "Inte anträffad"]),
      person(44000, before, [], [null, "Inte anträffad"]),
      person(44000, after, [], [null, "Inte anträffad"]),
      person(44000, null, [], [null, null]),
      person(44000, after, [], [last, null, "Nej"]),
    ];
    expect(figures(persons, "participantsExit")).toEqual([3, 2, 1]);
  });

  it("counts those not reached among those asked in edition 2017", () => {
    const persons = [person(44000, middle, [], [null, "Ej nåbar"]), person(44000, middle, [], [middle, null, "Ja"])];
    expect(figures(persons, "participantsExit", "2021")).toEqual([2, 1, 1]);
    expect(figures(persons, "participantsExit", "2017")).toEqual([2, 2, 1]);
    const { cells } = open(persons, [], "2017");
    expect(distributedPopulations(cells)).toEqual([expect.objectContaining({ notReached: 1 })]);
  });
});

describe("rates of a distribution workbook", () => {
  const persons = [
    [1, "Arena", first, null, middle, null, "Ja"],
    [2, " arena", first, null, middle, null, "Nej"],
    [3, "Steget", first, null, null, "Språk"],
    [4, null, first, null, middle, null, "Ja"],
    [5, null, null, null],
  ];
  const counts = [
    ["Personal", "Arena", 6, 5, 4],
    ["Personal", "Steget", 3, 2, null],
    ["Styrelse", "Hela förbundet", null, 8, 7],
    ["Remittenter", "–", 99, 4, 1],
    ["Okänd grupp", "Arena", 50, 50, 50],
  ];

  it("have a row per activity and one per group, in the order of the instrument", () => {
    const { cells, instrument } = open(persons, counts);
    const rows = distributionRates(distributedPopulations(cells), instrument).map((rate) => [
      rate.group,
      rate.activity,
      rate.targetPopulation,
      rate.surveyedPopulation,
      rate.answered,
    ]);
    expect(rows).toEqual([
      ["participantsOngoing", "Arena", 2, 2, 1],
      ["participantsOngoing", "Steget", 1, 0, 0],
      ["participantsOngoing", "", 1, 1, 1],
      ["participantsOngoing", null, 4, 3, 2],
      ["staff", "Arena", 6, 5, 4],
      ["staff", "Steget", 3, 2, 0],
      ["staff", null, 9, 7, 4],
      // An unknown population is not zero, and referrers have none whatever is written.
      ["board", null, null, 8, 7],
      ["referrers", null, null, 4, 1],
    ]);
  });

  it("leave referrers out of the shares of the target population in the total", () => {
    const { cells, instrument } = open(persons, [["Remittenter", "–", null, 4, 1]]);
    expect(totalRate(distributionRates(distributedPopulations(cells), instrument))).toEqual({
      targetPopulation: 4,
      surveyedPopulation: 7,
      answered: 3,
      notReached: null,
      surveyedOfTarget: 3,
      answeredOfTarget: 2,
    });
  });
});
