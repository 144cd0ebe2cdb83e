import { resultsOf } from "../../src/app/results";
import type { GroupId } from "../../src/core/instrument/Instrument";
import { instrumentOf } from "../../src/core/instrument/instruments";
import { countAnswers } from "../../src/core/statistics/countAnswers";
import { isAnswered } from "../../src/core/statistics/isAnswered";
import { percent } from "../../src/core/statistics/percent";
import { surveysIn } from "../../src/core/statistics/surveysIn";
import report from "../fixtures/published/report-2023.json";
import truth from "../fixtures/received-2023/truth.json";
import { openReceived } from "../support/fixtures";

/** The 32 received workbooks summed must give the published report; misprints are those of the errata, by number. */
const instrument = instrumentOf("2021");
const registrations = openReceived("2023");
const results = registrations.map(({ registration }) => ({ registration, ...resultsOf(registration, instrument) }));
const groups = instrument.groups.map(({ id }) => id);

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const groupRates = (group: GroupId) =>
  results.flatMap(({ responseRates }) =>
    responseRates.filter((rate) => rate.group === group && rate.activity === null),
  );

type Cells = Readonly<Record<string, { readonly value: unknown }>>;
interface PrintedRow {
  readonly label: string;
  readonly group?: string | null;
  readonly subgroup?: string;
  readonly unit?: string;
  readonly total?: boolean;
  readonly cells: Cells;
}
function printedSections(id: string) {
  const table = report.tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table.sections as unknown as readonly { readonly subgroup?: string; readonly rows: readonly PrintedRow[] }[];
}
const printedRows = (id: string) => printedSections(id).flatMap(({ rows }) => rows);
const value = (row: PrintedRow | undefined, key: string) => row?.cells[key]?.value;

describe("the 32 workbooks received for 2023", () => {
  it("are in the layouts the truth says", () => {
    const layouts = Object.fromEntries(
      registrations.map(({ registration, binding }) => [registration.association, binding.layout]),
    );
    expect(layouts).toEqual(truth.layouts);
  });

  it("give every count of the truth when summed", () => {
    for (const expected of truth.counts) {
      const found = results.flatMap(({ counts }) =>
        counts.filter(({ question, subgroup }) => question === expected.question && subgroup === expected.subgroup),
      );
      const summed = (key: "n" | "negative" | "neither" | "positive" | "clearlyPositive") =>
        total(found.map((row) => row[key]));
      expect({
        question: expected.question,
        subgroup: expected.subgroup,
        n: summed("n"),
        negative: summed("negative"),
        neither: summed("neither"),
        positive: summed("positive"),
        clearlyPositive: summed("clearlyPositive"),
      }).toEqual(expected);
    }
    expect(truth.counts).toHaveLength(95);
  });

  it("give table 1: surveys and associations per group", () => {
    const [surveys, associations] = printedRows("1");
    for (const group of groups) {
      const answered = groupRates(group).map((rate) => rate.answered);
      expect([group, total(answered)]).toEqual([group, value(surveys, group)]);
      expect([group, answered.filter((count) => count > 0).length]).toEqual([group, value(associations, group)]);
    }
    expect(registrations).toHaveLength(value(associations, "total") as number);
  });

  it("give table 3: populations, answers and shares, referrers left out of the shares of the target population", () => {
    for (const row of printedRows("3").filter(({ total: isTotal }) => !isTotal)) {
      const rates = groupRates(row.group as GroupId);
      const target = row.group === "referrers" ? null : total(rates.map((rate) => rate.targetPopulation ?? 0));
      const surveyed = total(rates.map((rate) => rate.surveyedPopulation ?? 0));
      const answered = total(rates.map((rate) => rate.answered));
      expect({
        targetPopulation: target,
        surveyedPopulation: surveyed,
        surveyedShare: target === null ? null : percent(surveyed, target),
        answers: answered,
        answerShareSurveyed: percent(answered, surveyed),
        answerShareTarget: target === null ? null : percent(answered, target),
      }).toEqual(Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, cell.value])));
    }
  });

  it.each([
    ["4", "participantsOngoing"],
    ["5", "participantsExit"],
  ] as const)("give table %s: the stated sex of %s", (id, group) => {
    const surveys = results.flatMap(({ registration }) => registration.groups.filter((found) => found.group === group));
    const answered = (subgroup: "all" | "women" | "men") =>
      total(surveys.map((found) => surveysIn(found, subgroup, instrument).filter(isAnswered).length));
    const counts = { women: answered("women"), men: answered("men"), all: answered("all") };
    const printed = Object.fromEntries(
      printedRows(id).map((row) => [row.subgroup, [value(row, "answers"), value(row, "share")]]),
    );
    const rest = counts.all - counts.women - counts.men;
    expect(printed).toEqual({
      women: [counts.women, percent(counts.women, counts.all)],
      men: [counts.men, percent(counts.men, counts.all)],
      sexNotStated: [rest, percent(rest, counts.all)],
      all: [counts.all, 100],
    });
  });

  it("give table 6: how the ongoing survey was handed out; one share is misprinted (erratum 9)", () => {
    const routines = ["limitedPeriod", "continuous", "unknown"] as const;
    const misprints: unknown[] = [];
    for (const { subgroup, rows } of printedSections("6")) {
      const counts = routines.map((routine) =>
        total(
          results
            .filter(({ registration }) => registration.distributionRoutine === routine)
            .flatMap(({ registration }) => registration.groups.filter(({ group }) => group === "participantsOngoing"))
            .map((found) => surveysIn(found, (subgroup ?? "all") as "all", instrument).filter(isAnswered).length),
        ),
      );
      const [countRow, shareRow] = rows;
      expect([...routines.map((routine) => value(countRow, routine)), value(countRow, "total")]).toEqual([
        ...counts,
        total(counts),
      ]);
      routines.forEach((routine, index) => {
        const ours = percent(counts[index] ?? NaN, total(counts));
        const printed = value(shareRow, routine);
        if (ours !== printed) misprints.push({ subgroup, routine, ours, printed });
      });
    }
    expect(misprints).toEqual([{ subgroup: "women", routine: "limitedPeriod", ours: 56, printed: 57 }]);
  });

  it("give appendix 1: the surveys of every association and group", () => {
    const rows = printedRows("B1").filter(({ total: isTotal }) => !isTotal);
    expect(rows).toHaveLength(32);
    for (const row of rows) {
      const own = results.find(({ registration }) => registration.association === row.label);
      const counts = groups.map(
        (group) => own?.responseRates.find((rate) => rate.group === group && rate.activity === null)?.answered ?? 0,
      );
      expect([row.label, ...counts]).toEqual([row.label, ...groups.map((group) => value(row, group))]);
    }
  });

  it.each(groups)("give appendix 2 for %s; one name is misspelt (erratum 10)", (group) => {
    const rows = printedRows(`B2.${group}`).filter(({ total: isTotal }) => !isTotal);
    for (const row of rows) {
      const name = row.label === "Västerberglagen" ? "Västerbergslagen" : row.label;
      const own = results.find(({ registration }) => registration.association === name);
      const rate = own?.responseRates.find((candidate) => candidate.group === group && candidate.activity === null);
      const ours = {
        targetPopulation: rate?.targetPopulation,
        surveyedPopulation: rate?.surveyedPopulation,
        answers: rate?.answered,
        surveyedShare: percent(
          rate?.surveyedPopulation ?? NaN,
          rate?.targetPopulation ?? rate?.surveyedPopulation ?? NaN,
        ),
        answerShareSurveyed: percent(rate?.answered ?? NaN, rate?.surveyedPopulation ?? NaN),
        answerShareTarget: percent(rate?.answered ?? NaN, rate?.targetPopulation ?? rate?.surveyedPopulation ?? NaN),
      };
      for (const [key, cell] of Object.entries(row.cells)) {
        expect([name, key, ours[key as keyof typeof ours]]).toEqual([name, key, cell.value]);
      }
    }
    const sent = groupRates(group).filter(
      ({ answered, surveyedPopulation }) => answered > 0 || (surveyedPopulation ?? 0) > 0,
    );
    expect(sent.length).toBe(rows.length);
  });

  it("has no row for a question that counts more than its surveys", () => {
    for (const { registration } of results) {
      for (const group of registration.groups) {
        const answered = group.surveys.filter(isAnswered).length;
        for (const question of instrument.questions.filter((candidate) => candidate.group === group.group)) {
          expect(countAnswers(group.surveys, question, instrument).n).toBeLessThanOrEqual(answered);
        }
      }
    }
  });
});
