import { resultsOf } from "../../src/app/results";
import type { GroupId } from "../../src/core/instrument/Instrument";
import { backgroundVariableOf, instrumentOf } from "../../src/core/instrument/instruments";
import { countByBackground } from "../../src/core/statistics/countByBackground";
import { percent } from "../../src/core/statistics/percent";
import report from "../fixtures/published/report-2017.json";
import truth from "../fixtures/received-2017/truth.json";
import { openReceived } from "../support/fixtures";

const instrument = instrumentOf("2017");
const registrations = openReceived("2017");
const results = registrations.map(({ registration }) => ({ registration, ...resultsOf(registration, instrument) }));
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const groupRates = (group: GroupId) =>
  results.flatMap(({ responseRates }) =>
    responseRates.filter((rate) => rate.group === group && rate.activity === null),
  );

type Row = {
  readonly label: string;
  readonly group?: string;
  readonly key?: string;
  readonly total?: boolean;
  readonly cells: Readonly<Record<string, { readonly value: unknown }>>;
};
function printedRows(id: string): readonly Row[] {
  const table = report.tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table.sections.flatMap(({ rows }) => rows as unknown as readonly Row[]);
}
const value = (row: Row | undefined, key: string) => row?.cells[key]?.value;

describe("the 13 workbooks received for 2017", () => {
  it("give every count of the truth when summed", () => {
    for (const expected of truth) {
      const found = results.flatMap(({ counts }) =>
        counts.filter(({ question, subgroup }) => question === expected.question && subgroup === expected.subgroup),
      );
      const { question, subgroup } = expected;
      const summed = { n: total(found.map(({ n }) => n)), keyFigure: total(found.map(({ keyFigure }) => keyFigure)) };
      expect({ question, subgroup, ...summed }).toEqual(expected);
    }
    expect(truth).toHaveLength(68);
  });

  it("give table 1: how many were asked, per association and group", () => {
    for (const row of printedRows("1").filter(({ total: isTotal }) => !isTotal)) {
      const own = results.find(({ registration }) => registration.association === row.label);
      for (const { id } of instrument.groups) {
        const rate = own?.responseRates.find((candidate) => candidate.group === id && candidate.activity === null);
        expect([row.label, id, rate?.surveyedPopulation ?? null]).toEqual([row.label, id, value(row, id)]);
      }
    }
  });

  it("give table 2 but for its misprints (errata 1, 2 and 6)", () => {
    const misprints: unknown[] = [];
    for (const { id } of instrument.groups) {
      const row = printedRows("2").find(({ group }) => group === id);
      const asked = total(groupRates(id).map(({ surveyedPopulation }) => surveyedPopulation ?? 0));
      const answers = total(groupRates(id).map(({ answered }) => answered));
      const ours = { asked, nonResponse: asked - answers, responseRate: percent(answers, asked), answers };
      for (const [key, figure] of Object.entries(ours)) {
        if (figure !== value(row, key)) misprints.push([id, key, figure, value(row, key)]);
      }
    }
    expect(misprints).toEqual([
      ["associationDirector", "responseRate", 75, 80],
      ["managers", "nonResponse", 16, 18],
      ["managers", "responseRate", 86, 85],
      ["managers", "answers", 102, 100],
    ]);
  });

  it.each([
    ["3", "participantsOngoing"],
    ["4", "participantsExit"],
  ] as const)("give table %s: stated sex, non-response and those not reached of %s", (id, group) => {
    const variable = backgroundVariableOf(instrument, group);
    if (!variable) throw new Error("participants are asked their sex");
    const counts = results.flatMap(({ registration }) =>
      registration.groups
        .filter((found) => found.group === group)
        .map((found) => countByBackground(found.surveys, variable)),
    );
    const sum = (id: string) =>
      total(counts.map(({ byValue }) => byValue.find(({ value: found }) => found === id)?.answered ?? 0));
    const rates = groupRates(group);
    const asked = total(rates.map(({ surveyedPopulation }) => surveyedPopulation ?? 0));
    const answered = total(rates.map((rate) => rate.answered));
    const notReached = total(rates.map((rate) => rate.notReached ?? 0));
    const printed = new Map(printedRows(id).map((row) => [row.key, [value(row, "count"), value(row, "share")]]));
    expect([...printed.values()]).toEqual([
      [asked, null],
      [asked, null],
      [answered, percent(answered, asked)],
      [sum("withoutVariable"), null],
      [sum("woman"), null],
      [sum("man"), null],
      [sum("notStated"), null],
      [asked - answered, percent(asked - answered, asked)],
      [notReached, percent(notReached, asked)],
    ]);
  });

  it("give tables 5 to 10 but for its misprints (erratum 5)", () => {
    const misprints: unknown[] = [];
    let compared = 0;
    for (const table of report.tables.filter(({ kind }) => kind === "keyFigures")) {
      for (const section of table.sections as unknown as readonly {
        question: string;
        rows: readonly (Row & { subgroup: string })[];
      }[]) {
        for (const row of section.rows) {
          const found = results.flatMap(({ counts }) =>
            counts.filter((count) => count.question === section.question && count.subgroup === row.subgroup),
          );
          const n = total(found.map((count) => count.n));
          const share = percent(total(found.map(({ keyFigure }) => keyFigure)), n);
          compared += 1;
          expect([section.question, row.subgroup, n]).toEqual([section.question, row.subgroup, value(row, "n")]);
          const printed = value(row, "clearlyPositive") ?? value(row, "yes");
          if (share !== printed) misprints.push([section.question, share, printed]);
        }
      }
    }
    expect(compared).toBe(48);
    expect(misprints).toEqual([
      ["board-1", expect.any(Number), 52],
      ["board-2", expect.any(Number), 52],
    ]);
  });
});
