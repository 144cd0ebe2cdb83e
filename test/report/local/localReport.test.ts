import fc from "fast-check";
import { resultsOf } from "../../../src/app/results";
import { questionsOf, instrumentOf, subgroupsOf } from "../../../src/core/instrument/instruments";
import { percent } from "../../../src/core/statistics/percent";
import { foldText } from "../../../src/core/survey/foldText";
import type { Registration } from "../../../src/core/survey/Registration";
import { localReport, type LocalPart } from "../../../src/report/local/localReport";
import { national2017 } from "../../../src/report/local/national2017";
import { national2023 } from "../../../src/report/local/national2023";
import type { ReportTable } from "../../../src/report/ReportTable";
import report2017 from "../../fixtures/published/report-2017.json";
import report2023 from "../../fixtures/published/report-2023.json";
import { openReceived } from "../../support/fixtures";
import { randomResultData } from "../../support/randomResultData";
import { determinedByRank } from "../../support/rank";

const least = 5;
const options = { year: 2023, national: national2023, leastAnswers: least };
const instrument = instrumentOf("2021");

interface PrintedSection {
  readonly question?: string;
  readonly rows: readonly {
    readonly subgroup?: string;
    readonly n?: number;
    readonly cells: Readonly<Record<string, { readonly value: unknown }>>;
  }[];
}

describe("the published figures that come with the add-in", () => {
  it("are those of the report of 2023", () => {
    const sections = report2023.tables.flatMap((table) => table.sections as unknown as readonly PrintedSection[]);
    let compared = 0;
    for (const { question, rows } of sections.filter((section) => section.question)) {
      for (const row of rows.filter(({ n }) => n !== undefined)) {
        const found = national2023.answers.find((each) => each.question === question && each.subgroup === row.subgroup);
        expect([question, row.subgroup, found?.n]).toEqual([question, row.subgroup, row.n]);
        for (const [key, cell] of Object.entries(row.cells)) {
          expect([question, key, found?.shares[key as "negative"]]).toEqual([question, key, cell.value]);
          compared += 1;
        }
      }
      for (const row of rows.filter(({ cells }) => cells["key2023"])) {
        const found = national2023.answers.find((each) => each.question === question && each.subgroup === row.subgroup);
        expect([question, row.subgroup, found?.keyFigure]).toEqual([
          question,
          row.subgroup,
          row.cells["key2023"]?.value,
        ]);
        compared += 1;
      }
    }
    expect([national2023.answers.length, compared]).toEqual([95, 469]);
  });

  it("are those of the report of 2017", () => {
    const sections = report2017.tables.flatMap((table) => table.sections as unknown as readonly PrintedSection[]);
    const printed = sections.flatMap(({ question, rows }) =>
      question
        ? rows.map(({ subgroup, cells }) => [
            question,
            subgroup,
            cells["n"]?.value,
            cells["clearlyPositive"]?.value ?? cells["yes"]?.value,
          ])
        : [],
    );
    expect(national2017.answers.map((each) => [each.question, each.subgroup, each.n, each.keyFigure])).toEqual(printed);
    expect(printed).toHaveLength(48);
  });
});

describe("the local report of each association of 2023", () => {
  const registrations = openReceived("2023").map(({ registration }) => registration);

  it("has the association's own shares where it has answers enough, and the national ones beside", () => {
    let compared = 0;
    for (const registration of registrations.slice(0, 8)) {
      const { counts } = resultsOf(registration, instrument);
      const [whole] = localReport(registration, { ...options, association: registration.association ?? "" });
      for (const { columns, sections } of whole?.tables.filter(({ id }) => /^\d+\.1$/.test(id)) ?? []) {
        for (const { question, rows } of sections) {
          for (const row of rows) {
            const own = counts.find((found) => found.question === question && found.subgroup === row.key);
            const isEmpty = !own || own.n === 0;
            row.cells.forEach((cell, index) => {
              const key = columns[index]?.key ?? "";
              if (cell.kind !== "figure" || key.startsWith("national-")) return;
              const expected = isEmpty ? null : percent(own[key as "negative"], own.n);
              expect([registration.association, question, row.key, key, cell.value]).toEqual([
                registration.association,
                question,
                row.key,
                key,
                expected,
              ]);
              if (!isEmpty) expect(own.n).toBeGreaterThanOrEqual(least);
              compared += isEmpty ? 0 : 1;
            });
            const national = national2023.answers.find(
              (found) => found.question === question && found.subgroup === row.key,
            );
            const besides = row.cells.slice(-columns.filter(({ key }) => key.startsWith("national-")).length);
            expect(besides[0]).toMatchObject({ value: national?.n });
            expect(columns.at(-1)?.headings[0]).toBe("Nationellt 2023");
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  it("has a part for each activity, and no table of the whole country", () => {
    const registration = registrations.find(({ association }) => association === "Sundsvall");
    if (!registration) throw new Error("Sundsvall was received");
    const parts = localReport(registration, { ...options, association: "Sundsvall" });
    const activities = new Set(
      registration.populations.flatMap(({ activity }) => (activity === null ? [] : foldText(activity))),
    );
    expect(parts.slice(1).map(({ activity }) => foldText(activity ?? ""))).toEqual([...activities]);
    expect(parts.length).toBeGreaterThan(2);
    const ids = parts.flatMap(({ tables }) => tables.map(({ id }) => id));
    expect(ids.filter((id) => /^(1|2|6|22|B.*)$/.test(id))).toEqual([]);
  });
});

describe("what the local report hides", () => {
  it("cannot be worked out from the association, its activities and the country", () => {
    const seeds = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(seeds, (seed) => {
        const registration = withActivities(
          randomResultData(seed, { associations: 1, surveys: 26 }).associations[0]?.registration,
        );
        // The published national figures are those of this year: the association's own are a part of them.
        const parts = localReport(registration, { ...options, association: "Provdalen" });
        expect(leaks(registration, parts)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it("is hidden in every part", () => {
    const registration = withActivities(
      randomResultData(4, { associations: 1, surveys: 12 }).associations[0]?.registration,
    );
    const parts = localReport(registration, { ...options, association: "Provdalen" });
    const hidden = parts.map(({ tables }) => cellsOf(tables).filter((kind) => kind === "hidden").length);
    for (const count of hidden) expect(count).toBeGreaterThan(0);
  });
});

function cellsOf(tables: readonly ReportTable[]): readonly string[] {
  return tables.flatMap(({ sections }) =>
    sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ kind }) => kind))),
  );
}

function withActivities(registration: Registration | undefined): Registration {
  if (!registration) throw new Error("an association was made");
  const names = ["Arena", "Steget", "Vägen", null];
  return {
    ...registration,
    groups: registration.groups.map((group) => ({
      ...group,
      surveys: group.surveys.map((survey, index) => ({
        ...survey,
        activity: names[(index * index) % names.length] ?? null,
      })),
    })),
  };
}

/** How many answered, by part and subgroup: shown in x.1, or to be found from sums over parts and over subgroups. */
function leaks(registration: Registration, parts: readonly LocalPart[]): readonly string[] {
  const found: string[] = [];
  for (const { id, group, number } of instrument.groups.flatMap((each) => questionsOf(instrument, each.id))) {
    const subgroups = subgroupsOf(instrument, group);
    const surveys = registration.groups.find((each) => each.group === group)?.surveys ?? [];
    const values = new Map([
      ["women", "woman"],
      ["men", "man"],
    ]);
    const n = (activity: string | null, subgroup: string) =>
      surveys.filter(
        (survey) =>
          typeof survey.answers[number - 1] === "number" &&
          (activity === null || survey.activity === activity) &&
          (subgroup === "all" || survey.background === (values.get(subgroup) ?? subgroup)),
      ).length;
    const shown = new Set(
      parts.flatMap(({ activity, tables }) =>
        tables.flatMap(({ sections }) =>
          sections
            .filter(({ question }) => question === id)
            .flatMap(({ rows }) =>
              rows.filter(({ n: count }) => count?.kind === "figure").map(({ key }) => `${activity ?? "whole"} ${key}`),
            ),
        ),
      ),
    );
    const name = (activity: string | null, subgroup: string) => `${activity ?? "whole"} ${subgroup}`;
    const left = (total: number, counts: readonly number[]) => total - counts.reduce((sum, count) => sum + count, 0);
    const equation = (total: string, terms: readonly string[], rest: number) =>
      new Map(
        [
          [total, -1] as const,
          ...terms.map((term) => [term, 1] as const),
          ...(rest > 0 ? [[`rest of ${total}/${terms[0] ?? ""}`, 1] as const] : []),
        ].filter(([unknown]) => !shown.has(unknown) && countOf.get(unknown) !== 0),
      );
    const activities = parts.flatMap(({ activity }) => activity ?? []);
    const countOf = new Map<string, number>(
      [null, ...activities].flatMap((activity) =>
        subgroups.map((subgroup) => [name(activity, subgroup), n(activity, subgroup)] as const),
      ),
    );
    const [, ...detailed] = subgroups;
    const equations = [
      ...(detailed.length === 0
        ? []
        : [null, ...activities].map((activity) =>
            equation(
              name(activity, "all"),
              detailed.map((subgroup) => name(activity, subgroup)),
              left(
                n(activity, "all"),
                detailed.map((subgroup) => n(activity, subgroup)),
              ),
            ),
          )),
      ...subgroups.map((subgroup) =>
        equation(
          name(null, subgroup),
          activities.map((activity) => name(activity, subgroup)),
          left(
            n(null, subgroup),
            activities.map((activity) => n(activity, subgroup)),
          ),
        ),
      ),
    ].filter(({ size }) => size > 0);
    const determined = determinedByRank(equations);
    for (const [unknown, count] of countOf) {
      if (count > 0 && count < least && (shown.has(unknown) || determined.has(unknown)))
        found.push(`${id} ${unknown} ${count}`);
    }
  }
  return found;
}
