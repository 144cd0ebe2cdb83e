import { nationalDiagrams } from "../../../src/report/diagrams/nationalDiagrams";
import { rangesOf } from "../../../src/report/diagrams/comparisonDiagrams";
import type { DiagramValue } from "../../../src/report/diagrams/ReportDiagram";
import type { ResultData } from "../../../src/core/national/ResultData";
import report from "../../fixtures/published/report-2023.json";
import { resultData2017, resultData2023 } from "../../support/resultData";

const data = resultData2023();
const diagrams = nationalDiagrams(data, null);

/** The series as the copy of the report lists them. */
interface PrintedSeries {
  readonly question?: string;
  readonly questions?: readonly string[];
  readonly subgroup?: string;
  readonly group?: string;
  readonly measure?: string;
  readonly indicator?: number;
}
const printed = report.diagrams as unknown as readonly {
  readonly id: string;
  readonly caption: string;
  readonly shows: string;
  readonly years: readonly number[];
  readonly series: readonly PrintedSeries[];
}[];
const printedOf = (id: string) => printed.find((each) => each.id === id);

/** What a value is about, e.g. "participantsExit-1 women". */
function aboutOf(value: DiagramValue): string {
  return value.shares
    .map(({ part }) => {
      if (part.of === "answers") return `${part.question} ${part.subgroup}`;
      return part.of === "year" ? (part.group ?? part.figure) : "?";
    })
    .join("+");
}

describe("the diagrams of Nationell indikatorrapport 2023", () => {
  it("are those of the report, in its order, with its captions but for a misspelling", () => {
    expect(diagrams.map(({ id }) => id)).toEqual(printed.map(({ id }) => id));
    const differing = diagrams.flatMap(({ id, caption }) => (caption === printedOf(id)?.caption ? [] : [id]));
    expect(differing).toEqual(["14"]);
    expect(diagrams.find(({ id }) => id === "14")?.caption).toBe(printedOf("14")?.caption.replace("Övägt", "Ovägt"));
  });

  it.each(["1", "2", "3", "4", "5.1", "5.2", "6", "7", "8", "9", "10", "11", "12"])(
    "have in %s the report's series over its years, and its line below",
    (id) => {
      const diagram = diagrams.find((each) => each.id === id);
      const expected = printedOf(id);
      expect(diagram?.kind).toBe("line");
      expect(diagram?.categories).toEqual(expected?.years.map(String));
      expect(diagram?.series.map(({ values }) => aboutOf(values.at(-1)!))).toEqual(
        expected?.series.map(({ question, subgroup }) => `${question} ${subgroup}`),
      );
      expect(diagram?.note).toBe(expected?.shows);
      expect(new Set(diagram?.series.map(({ name }) => name)).size).toBe(expected?.series.length);
    },
  );

  it("have the key figures of tables x.2, and nothing for the years before the history", () => {
    const table = report.tables.find(({ id }) => id === "9.2");
    const rows = table?.sections.flatMap((section) =>
      (section.rows as unknown as readonly { subgroup: string; cells: Record<string, { value: number }> }[]).map(
        (row) => ({
          name: `${(section as unknown as { question: string }).question} ${row.subgroup}`,
          values: [2021, 2022, 2023].map((year) => row.cells[`key${year}`]?.value),
        }),
      ),
    );
    for (const { values } of diagrams.find(({ id }) => id === "3")?.series ?? []) {
      const row = rows?.find(({ name }) => name === aboutOf(values.at(-1)!));
      expect(values.map(({ value }) => value)).toEqual([null, null, null, ...(row?.values ?? [])]);
    }
  });

  it("have in 13 women and men at exit by indicator", () => {
    const { series = [], categories = [] } = diagrams.find(({ id }) => id === "13") ?? {};
    const found = categories.flatMap((_, index) => series.map(({ values }) => aboutOf(values[index]!)));
    expect(found).toEqual(printedOf("13")?.series.map(({ question, subgroup }) => `${question} ${subgroup}`));
    expect(categories).toHaveLength(8);
  });

  it("have in 14 every group and indicator, with unweighted means", () => {
    const { series = [], categories = [] } = diagrams.find(({ id }) => id === "14") ?? {};
    const found = series.flatMap(({ values }) =>
      values.flatMap((value, index) => (value.shares.length === 0 ? [] : [`${categories[index]} ${aboutOf(value)}`])),
    );
    expect(found).toEqual(
      printedOf("14")?.series.map(
        ({ indicator, questions }) =>
          `Indikator ${indicator} ${questions?.map((question) => `${question} all`).join("+")}`,
      ),
    );
    // Staff, indicator 8: 74 % of 367 and 51 % of 367 by table 14.1.
    expect(series[0]?.values[categories.indexOf("Indikator 8")]?.value).toBeGreaterThanOrEqual(62);
    expect(series[0]?.values[categories.indexOf("Indikator 8")]?.value).toBeLessThanOrEqual(63);
  });

  it("have in 15 surveys by group and associations on a second axis; years without groups as a whole", () => {
    const { series = [], categories } = diagrams.find(({ id }) => id === "15") ?? {};
    expect(categories).toEqual(["2018", "2019", "2020", "2021", "2022", "2023"]);
    expect(
      series.filter(({ name }) => !name.startsWith("Alla grupper")).map(({ values }) => aboutOf(values.at(-1)!)),
    ).toEqual(printedOf("15")?.series.map(({ group, measure }) => group ?? measure));
    expect(series.map(({ values }) => values.at(-1)?.value)).toEqual([1122, 900, 372, 209, 154, 169, null, 32]);
    expect(series.find(({ name }) => name.startsWith("Alla grupper"))?.values.map(({ value }) => value)).toEqual([
      4414,
      5278,
      4186,
      3750,
      3970,
      null,
    ]);
    expect(series.at(-1)).toMatchObject({ onSecondAxis: true });
  });
});

describe("nationalDiagrams", () => {
  it("breaks nothing where there is no data", () => {
    const nothing: ResultData = {
      ...data,
      associations: [],
      associationsInCountry: null,
      history: { keyFigures: [], years: [], participants: [] },
    };
    for (const { series, categories } of nationalDiagrams(nothing, 5)) {
      for (const { values } of series) {
        expect(values).toHaveLength(categories.length);
        for (const { value } of values) expect(value === null || Number.isFinite(value)).toBe(true);
      }
    }
  });

  it("has none for edition 2017, and hides what the tables hide", () => {
    expect(nationalDiagrams(resultData2017(), null)).toEqual([]);
    const hidden = nationalDiagrams({ ...data, associations: data.associations.slice(3, 5) }, 5).flatMap(({ series }) =>
      series.flatMap(({ values }) => values.filter(({ isHidden }) => isHidden)),
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const value of hidden) expect(value).toEqual({ value: null, isHidden: true, shares: [] });
  });
});

describe("rangesOf", () => {
  it("writes three or more in a row as a range", () => {
    expect(rangesOf([8, 9, 13, 14, 15, 16])).toBe("8, 9, 13-16");
    expect(rangesOf([1, 2, 3, 5])).toBe("1-3, 5");
    expect(rangesOf([])).toBe("");
  });
});
