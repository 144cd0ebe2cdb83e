import fc from "fast-check";
import { instrumentOf, questionOf, subgroupsOf } from "../../../src/core/instrument/instruments";
import { countData } from "../../../src/core/national/countData";
import { keyText, type AnswerCount, type CountKey } from "../../../src/core/national/CountKey";
import type { ResultData } from "../../../src/core/national/ResultData";
import { nationalTables } from "../../../src/report/national/nationalTables";
import { tableContext } from "../../../src/report/national/TableContext";
import { testTable } from "../../../src/report/national/testTable";
import type { ReportTable } from "../../../src/report/ReportTable";
import { randomResultData } from "../../support/randomResultData";
import { determinedByRank, type Equation } from "../../support/rank";
import { resultData2023 } from "../../support/resultData";

/**
 * What a reader can work out from the figures that are shown: a shown share tells its numerator and its denominator, and
 * everyone is women, men and those who did not say; the answers are negative, neither or positive.
 */
const instrument = instrumentOf("2021");

function shownKeys(tables: readonly ReportTable[]): readonly CountKey[] {
  return tables.flatMap(({ sections }) =>
    sections.flatMap(({ rows }) =>
      rows.flatMap(({ cells, n }) =>
        [...cells, ...(n ? [n] : [])].flatMap((cell) =>
          cell.kind === "figure"
            ? [cell.part, cell.whole ?? []].flatMap((keys) => (keys.length === 1 ? keys : []))
            : [],
        ),
      ),
    ),
  );
}

const counted = ["n", "negative", "neither", "positive", "clearlyPositive"] as const;

/** Everything about the answers to a question in a year, as unknowns, and how they hang together. */
function answerEquations(data: ResultData, keys: readonly CountKey[], about: AnswerCount): readonly Equation[] {
  const counts = countData(data);
  const question = questionOf(instrument, about.question);
  const [, ...parts] = subgroupsOf(instrument, question.group);
  const routines = ["limitedPeriod", "continuous", "unknown"] as const;
  const key = (rest: Partial<AnswerCount>): AnswerCount => ({ ...about, subgroup: "all", counted: "n", ...rest });
  const shown = new Set(
    keys.map((found) => {
      if (found.of !== "answers" || found.counted !== "keyFigure") return keyText(found);
      return keyText({ ...found, counted: question.keyFigure === "yes" ? "positive" : question.keyFigure });
    }),
  );
  const equation = (terms: readonly (readonly [string, number])[]) =>
    new Map(terms.filter(([unknown]) => !shown.has(unknown)));
  const left = (of: readonly AnswerCount[]) =>
    (counts(key({})) ?? 0) - of.reduce((sum, part) => sum + (counts(part) ?? 0), 0);
  /** Where nobody is left over, the parts are all there is. */
  const splits = [
    ...(parts.length > 0 ? [parts.map((subgroup) => key({ subgroup }))] : []),
    ...(question.group === "participantsOngoing" && about.year === data.year
      ? [routines.map((routine) => key({ routine }))]
      : []),
  ];
  const sums = splits.flatMap((split, index) =>
    counted.map((category) =>
      equation([
        [keyText(key({ counted: category })), -1],
        ...split.map((part) => [keyText({ ...part, counted: category }), 1] as const),
        ...(left(split) > 0 ? [[`rest ${index} ${category}`, 1] as const] : []),
      ]),
    ),
  );
  const categories = [key({}), ...splits.flat()].map((row) =>
    equation([
      [keyText(row), -1],
      ...(["negative", "neither", "positive"] as const).map(
        (category) => [keyText({ ...row, counted: category }), 1] as const,
      ),
    ]),
  );
  return [...sums, ...categories].filter((found) => found.size > 0);
}

/** Answer counts of small groups that are shown, or that follow from what is shown. */
function leaks(data: ResultData, tables: readonly ReportTable[], least: number): readonly string[] {
  const counts = countData(data);
  const keys = shownKeys(tables);
  const isSmall = (key: CountKey) => {
    const n = counts(key.of === "answers" ? { ...key, counted: "n" } : key) ?? 0;
    return n > 0 && n < least;
  };
  const ofAnswers = keys.filter((key) => key.of === "answers");
  const shown = ofAnswers.filter(isSmall).map(keyText);
  const byQuestion = new Map(ofAnswers.map((key) => [`${key.question} ${key.year}`, key]));
  const followed = [...byQuestion.values()].flatMap((about) => {
    const determined = determinedByRank(answerEquations(data, keys, about));
    const all = [undefined, "limitedPeriod", "continuous"] as const;
    const rows = [
      ...subgroupsOf(instrument, questionOf(instrument, about.question).group).map((subgroup) => ({
        ...about,
        subgroup,
      })),
      ...all.flatMap((routine) => (routine ? [{ ...about, subgroup: "all" as const, routine }] : [])),
    ];
    return rows
      .filter(isSmall)
      .flatMap((row) => counted.map((category) => keyText({ ...row, counted: category })))
      .filter((key) => determined.has(key));
  });
  const surveys = keys.filter((key) => key.of === "surveys" && key.part !== "all" && key.association === undefined);
  return [...shown, ...followed, ...surveys.filter(isSmall).map(keyText)];
}

const least = 5;
const small = fc
  .record({
    seed: fc.integer({ min: 0, max: 1e9 }),
    associations: fc.integer({ min: 1, max: 2 }),
    surveys: fc.integer({ min: 2, max: 22 }),
  })
  .map(({ seed, ...options }) => randomResultData(seed, options));

describe("tables that hide small groups", () => {
  it("show no figure of fewer answers than the least, and none can be worked out", () => {
    fc.assert(
      fc.property(small, (data) => {
        const tables = [...nationalTables(data, least), testTable(tableContext(data, least))];
        expect(leaks(data, tables, least)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("would be caught if only the small groups were hidden: the others give them away", () => {
    const data = withThreeMen(randomResultData(3, { associations: 1, surveys: 40 }));
    const counts = countData(data);
    const naive = nationalTables(data, null).map((table) => ({
      ...table,
      sections: table.sections.map((section) => ({
        ...section,
        rows: section.rows.map((row) => {
          const [n] = row.n?.kind === "figure" ? row.n.part : [];
          const isSmall = n !== undefined && (counts(n) ?? 0) < least;
          return isSmall
            ? { ...row, n: { kind: "hidden" as const }, cells: row.cells.map(() => ({ kind: "hidden" as const })) }
            : row;
        }),
      })),
    }));
    const distributions = naive.filter(({ id }) => /^\d+\.1$/.test(id));
    expect(leaks(data, distributions, least).length).toBeGreaterThan(0);
  });

  it("hide nothing where it is switched off", () => {
    const kinds = nationalTables(randomResultData(3, { associations: 1, surveys: 4 }), null).flatMap(({ sections }) =>
      sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ kind }) => kind))),
    );
    expect(kinds).not.toContain("hidden");
  });

  it("say so below each table, and keep asterisks in pairs", () => {
    const tables = nationalTables(randomResultData(3, { associations: 1, surveys: 9 }), least);
    for (const { id, sections, footnotes } of tables) {
      const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells, ...(row.n ? [row.n] : [])]));
      const hasHidden = cells.some(({ kind }) => kind === "hidden");
      expect([id, footnotes.some((note) => note.startsWith(".. visar"))]).toEqual([id, hasHidden]);
    }
    for (const { rows } of tables.filter(({ id }) => /^\d+\.\d$/.test(id)).flatMap(({ sections }) => sections)) {
      const stars = rows.flatMap(({ cells }) => cells.filter((cell) => cell.kind === "figure" && cell.star));
      expect(stars.length % 2).toBe(0);
    }
  });

  it("hide of the national report of 2023 only what gives away one or two who are in no row", () => {
    const tables = nationalTables(resultData2023(), least);
    const hidden = tables.flatMap(({ id, columns, sections }) =>
      sections.flatMap(({ rows, question }) =>
        rows.flatMap(({ key, cells }) =>
          cells.flatMap((cell, index) =>
            cell.kind === "hidden" ? [`${id} ${question ?? key} ${columns[index]?.key}`] : [],
          ),
        ),
      ),
    );
    // One person who did not state sex answered where the routine is unknown; one or two referrers had another employer.
    const employers = ["9.2 referrers-1", "12.3 referrers-2", "14.2 referrers-3", "14.2 referrers-4"];
    expect([...new Set(hidden)].sort()).toEqual(
      [
        ...["menCount", "menShare"].flatMap((row) => [`6 ${row} continuous`, `6 ${row} unknown`]),
        ...employers.flatMap((row) => ["n2021", "key2021", "n2022", "key2022"].map((column) => `${row} ${column}`)),
      ].sort(),
    );
  });
});

/** All women but for three men. */
function withThreeMen(data: ResultData): ResultData {
  return {
    ...data,
    associations: data.associations.map((association) => ({
      ...association,
      registration: {
        ...association.registration,
        groups: association.registration.groups.map((group) => ({
          ...group,
          surveys: group.surveys.map((survey, index) => ({ ...survey, background: index < 3 ? "man" : "woman" })),
        })),
      },
    })),
  };
}
