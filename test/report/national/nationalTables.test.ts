import fc from "fast-check";
import type { Edition } from "../../../src/core/instrument/Instrument";
import type { ResultData } from "../../../src/core/national/ResultData";
import { keyText } from "../../../src/core/national/CountKey";
import { countData } from "../../../src/core/national/countData";
import { nationalTables } from "../../../src/report/national/nationalTables";
import type { Figure, ReportTable } from "../../../src/report/ReportTable";
import { randomFrom } from "../../support/makeRegistration";
import { randomResultData } from "../../support/randomResultData";
import { piecesOf } from "../../support/reportPieces";

const nothing: ResultData = {
  edition: "2021",
  year: 2025,
  associations: [],
  associationsInCountry: null,
  history: { keyFigures: [], years: [], participants: [] },
};

const seeds = fc.integer({ min: 0, max: 1e9 });
const randomOf = (edition: Edition) =>
  seeds.map((seed) => randomResultData(seed, { edition, associations: 3, surveys: 25 }));
const random = randomOf("2021");
const editions = ["2021", "2017"] as const;

function figuresOf(tables: readonly ReportTable[]): readonly Figure[] {
  return tables.flatMap(({ sections }) =>
    sections.flatMap(({ rows }) =>
      rows.flatMap(({ cells, n }) => [...cells, ...(n ? [n] : [])].filter((cell) => cell.kind === "figure")),
    ),
  );
}

describe("nationalTables", () => {
  it("shows – where there is no data, no asterisk and no number that is not whole", () => {
    const tables = nationalTables(nothing, null);
    const figures = figuresOf(tables);
    expect(figures.filter(({ unit, value }) => unit !== "count" && value !== null)).toEqual([]);
    expect(figures.filter(({ star }) => star)).toEqual([]);
    expect(tables.flatMap(({ footnotes }) => footnotes)).toEqual([]);
    expect(figures.every(({ value }) => value === null || value === 0)).toBe(true);
  });

  it("lets year and number of associations follow the data", () => {
    const tables = nationalTables(randomResultData(1, { associations: 4, surveys: 5 }), null);
    const captions = tables.map(({ caption }) => caption);
    expect(captions).toContain("Tabell 3 Svarsfrekvenser per respondentgrupp 2024.");
    expect(captions).toContain('Tabell 13.2 Nyckeltal "andelen positiva svar" för indikator 7, jämförelse 2022–2024.');
    expect(captions).toContain("Tabell 22 Antal insamlade enkäter och deltagande förbund 2018–2024.");
    const appendix = tables.find(({ id }) => id === "B1");
    expect(appendix?.introduction).toMatch(/^Totalt 4 samordningsförbund .* indikatorenkäter 2024\. /);
    expect(appendix?.sections[0]?.rows.at(-1)?.label).toBe("Totalt: 4");
    expect(tables.find(({ id }) => id === "22")?.columns.map(({ key }) => key)).toEqual([
      "2018",
      "2019",
      "2022",
      "2023",
      "2024",
      "total",
    ]);
  });

  it("has a footnote exactly where there is an asterisk", () => {
    fc.assert(
      fc.property(random, (data) => {
        for (const table of nationalTables(data, null)) {
          const isStarred = figuresOf([table]).some(({ star }) => star);
          const isLabelStarred = table.sections.some(({ rows }) => rows.some(({ labelStar }) => labelStar));
          expect([table.id, table.footnotes.length]).toEqual([table.id, isStarred || isLabelStarred ? 1 : 0]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("stars figures in pairs", () => {
    fc.assert(
      fc.property(random, (data) => {
        for (const { id, sections } of nationalTables(data, null).filter((table) => /^\d+\.\d$/.test(table.id))) {
          for (const { rows } of sections) {
            const starred = figuresOf([{ sections: [{ rows }] } as unknown as ReportTable]).filter(({ star }) => star);
            expect([id, starred.length % 2]).toEqual([id, 0]);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it("gives every figure the counts it is made of", () => {
    fc.assert(
      fc.property(random, (data) => {
        const counts = countData(data);
        const sum = (keys: Figure["part"]) =>
          keys.length === 0 ? null : keys.reduce((total, key) => total + (counts(key) ?? NaN), 0);
        for (const { value, unit, part, whole } of figuresOf(nationalTables(data, null))) {
          if (value === null) continue;
          const [numerator, denominator] = [sum(part) ?? NaN, whole ? (sum(whole) ?? NaN) : 1];
          const scale = unit === "percent" ? 100 : 1;
          expect(Math.abs(value - (scale * numerator) / denominator)).toBeLessThanOrEqual(
            unit === "mean" ? 0.0501 : 0.5,
          );
        }
      }),
      { numRuns: 10 },
    );
  });

  it.each(editions)("does not depend on the order of the surveys (edition %s)", (edition) => {
    fc.assert(
      fc.property(randomOf(edition), seeds, (data, seed) => {
        expect(nationalTables(shuffled(data, seed), null)).toEqual(nationalTables(data, null));
      }),
      { numRuns: 10 },
    );
  });

  it.each(editions)(
    "is the same when two associations' data is joined, but for what is told of each (%s)",
    (edition) => {
      fc.assert(
        fc.property(randomOf(edition), (data) => {
          const isAboutAssociations = ([place, text]: readonly [string, string]) =>
            (edition === "2017" && /^1 /.test(place)) ||
            /^B[12]/.test(place) ||
            /^1 .*row 2/.test(place) ||
            /^22 .*row [2-5]/.test(place) ||
            (/ footnote /.test(place) && text.includes("Förbund"));
          const pieces = (of: ResultData) =>
            nationalTables(of, null)
              .flatMap(piecesOf)
              .filter((piece) => !isAboutAssociations(piece));
          const [first, second, third] = data.associations;
          if (!first || !second || !third) throw new Error("three associations were made");
          // Routines are the association's, so only associations with the same one can be joined.
          const alike = { ...data, associations: [first, withRoutineOf(second, first), third] };
          expect(pieces({ ...alike, associations: [joined(first, second), third] })).toEqual(pieces(alike));
        }),
        { numRuns: 15 },
      );
    },
  );
});

describe("keyText", () => {
  it("tells all keys of the tables apart", () => {
    const keys = figuresOf(nationalTables(randomResultData(5, { associations: 2, surveys: 9 }), null)).flatMap(
      ({ part, whole }) => [...part, ...(whole ?? [])],
    );
    const byText = new Map(keys.map((key) => [keyText(key), JSON.stringify(sortedKeys(key))]));
    for (const key of keys) expect(byText.get(keyText(key))).toBe(JSON.stringify(sortedKeys(key)));
    expect(byText.size).toBe(new Set(keys.map((key) => JSON.stringify(sortedKeys(key)))).size);
  });
});

type Association = ResultData["associations"][number];

function sortedKeys(key: object): object {
  return Object.fromEntries(Object.entries(key).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function shuffled(data: ResultData, seed: number): ResultData {
  const random = randomFrom(seed);
  return {
    ...data,
    associations: data.associations.map((association) => ({
      ...association,
      registration: {
        ...association.registration,
        groups: association.registration.groups.map((group) => ({
          ...group,
          surveys: group.surveys
            .map((survey) => ({ survey, place: random() }))
            .sort((one, other) => one.place - other.place)
            .map(({ survey }) => survey),
        })),
      },
    })),
  };
}

function withRoutineOf(association: Association, other: Association): Association {
  const { distributionRoutine } = other.registration;
  return { ...association, registration: { ...association.registration, distributionRoutine } };
}

function joined(first: Association, second: Association): Association {
  const groups = [...first.registration.groups, ...second.registration.groups];
  return {
    ...first,
    registration: {
      ...first.registration,
      groups: [...new Set(groups.map(({ group }) => group))].map((id) => ({
        group: id,
        surveys: groups.filter(({ group }) => group === id).flatMap(({ surveys }) => surveys),
      })),
      populations: [first, second].flatMap(populationsOfAsked),
    },
  };
}

/**
 * A row left blank for a group without answers says that the association did not ask it. In the joined one, where others
 * were asked, it would say that the population is unknown: it is left out.
 */
function populationsOfAsked({ registration: { groups, populations } }: Association) {
  return populations.filter(({ group, targetPopulation, surveyedPopulation }) => {
    const surveys = groups.find((candidate) => candidate.group === group)?.surveys ?? [];
    return surveys.length > 0 || targetPopulation !== null || surveyedPopulation !== null;
  });
}
