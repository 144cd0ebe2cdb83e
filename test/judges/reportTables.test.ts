import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instrumentOf } from "../../src/core/instrument/instruments";
import { countData } from "../../src/core/national/countData";
import type { ResultData } from "../../src/core/national/ResultData";
import { significanceTests } from "../../src/core/national/significance";
import { nationalTables } from "../../src/report/national/nationalTables";
import { hasAsked } from "../../src/report/national/TableContext";
import type { ReportCell, ReportTable } from "../../src/report/ReportTable";
import { spssExport } from "../../src/report/spss/spssExport";
import { questionsInOrder, variableOf } from "../../src/report/spss/spssVariables";
import { randomResultData } from "../support/randomResultData";
import { resultData2023 } from "../support/resultData";

/** R as judge: the figures and asterisks of all tables of counts and shares, and χ² and p to ten digits, from the exported files. */
jest.setTimeout(120_000);

const instrument = instrumentOf("2021");
const questions = questionsInOrder(instrument);
const groupIds = instrument.groups.map(({ id }) => id);

describe.each([
  ["the received workbooks of 2023", resultData2023],
  ["random data, many surveys", () => randomResultData(31, { associations: 5, surveys: 60 })],
  ["random data, few surveys", () => randomResultData(32, { associations: 2, surveys: 7 })],
  ["random data, other", () => randomResultData(33, { associations: 9, surveys: 25 })],
] as const)("the tables of %s", (_, dataOf) => {
  const data = dataOf();
  const lines = askR(data);
  const figures = lines.filter((line) => !line.startsWith("test;"));

  it("have the figures and asterisks that R computes", () => {
    expect(figures.length).toBeGreaterThan(600);
    expect(tableLines(data).sort()).toEqual([...figures].sort());
  });

  it("rest on the χ² and p that R computes, to ten digits", () => {
    const judged = new Map(
      lines.flatMap((line) => {
        const [kind, comparison, variable, category, statistic, p] = line.split(";");
        return kind === "test"
          ? [[`${comparison} ${variable} ${category}`, [Number(statistic), Number(p)]] as const]
          : [];
      }),
    );
    const computed = significanceTests(data, countData(data)).flatMap(
      ({ comparison, question, counted, groups, chiSquare }) =>
        chiSquare.kind === "computed"
          ? [
              [
                `${comparison} ${variableOf(question)} ${comparison === "year" ? groups[0].key.subgroup : counted}`,
                chiSquare,
              ] as const,
            ]
          : [],
    );
    expect(computed.map(([name]) => name).sort()).toEqual([...judged.keys()].sort());
    for (const [name, { statistic, p }] of computed) {
      const [expected, expectedP] = judged.get(name) ?? [NaN, NaN];
      expect([name, Math.abs(statistic - expected) <= 1e-10 * expected + 1e-14]).toEqual([name, true]);
      expect([name, Math.abs(p - expectedP) <= 1e-10 * expectedP]).toEqual([name, true]);
    }
  });
});

function askR(data: ResultData): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  try {
    for (const { name, text } of spssExport(data)) writeFileSync(join(folder, name), text);
    const list = questions.map((question) =>
      [
        variableOf(question),
        groupIds.indexOf(question.group) + 1,
        question.keyFigure === "yes" ? 1 : 0,
        question.keyFigure === "positive" ? 1 : 0,
      ].join(";"),
    );
    writeFileSync(join(folder, "fragor.csv"), ["variabel;grupp;janej;positivt", ...list].join("\n"));
    const script = join(__dirname, "reportTables.R");
    return execFileSync("Rscript", [script, folder, String(data.year)], { encoding: "utf8" })
      .trim()
      .split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textOf(cell: ReportCell | undefined): string {
  if (cell?.kind !== "figure") return "?";
  return `${cell.value ?? "-"}${cell.star ? "*" : ""}`;
}

/** The same lines from our tables. */
function tableLines(data: ResultData): string[] {
  const tables = nationalTables(data, null);
  const rowsOf = (id: string) => tables.find((table) => table.id === id)?.sections.flatMap(({ rows }) => rows) ?? [];
  const group = (index: number) => groupIds[index] ?? "staff";
  return [
    ...tables.flatMap(questionLines),
    ...groupIds.map((_, index) => {
      const [surveys, associations] = rowsOf("1").map(({ cells }) => textOf(cells[index]));
      return `surveys;${index + 1};${surveys};${associations}`;
    }),
    ...groupIds.flatMap((_, index) => rateLines(data, tables, group(index), index)),
    ...[4, 5].flatMap((id, index) =>
      rowsOf(String(id)).map(({ key, cells }) => `sex;${index + 1};${key};${textOf(cells[0])};${textOf(cells[1])}`),
    ),
    ...["women", "men", "all"].flatMap((part) =>
      [0, 1, 2].map((routine) => {
        const [counts, shares] = ["Count", "Share"].map(
          (kind) => rowsOf("6").find(({ key }) => key === `${part}${kind}`)?.cells[routine],
        );
        return `routine;${part};${routine + 1};${textOf(counts)};${textOf(shares)}`;
      }),
    ),
  ];
}

function questionLines({ columns, sections }: ReportTable): readonly string[] {
  return sections.flatMap(({ question: id, rows }) => {
    const question = questions.find((each) => each.id === id);
    if (!question) return [];
    return rows.flatMap(({ key, n, cells }) => {
      const variable = variableOf(question);
      if (n) {
        return [
          `answers;${variable};${key};n;${textOf(n)}`,
          ...cells.map((cell, index) => `answers;${variable};${key};${columns[index]?.key};${textOf(cell)}`),
        ];
      }
      return [0, 2, 4].map((index) => {
        const count = textOf(cells[index]).replace(/^-$/, "0");
        return `keyFigure;${variable};${key};${columns[index]?.key.slice(1)};${count};${textOf(cells[index + 1])}`;
      });
    });
  });
}

/** A group's row of table 3, and its rows of appendix 2, which leave out what referrers have not. */
function rateLines(data: ResultData, tables: readonly ReportTable[], group: (typeof groupIds)[number], index: number) {
  const national = tables.find(({ id }) => id === "3")?.sections[0]?.rows.find(({ key }) => key === group);
  const appendix = tables.find(({ id }) => id === `B2.${group}`);
  const all = [
    "targetPopulation",
    "surveyedPopulation",
    "surveyedShare",
    "answers",
    "answerShareSurveyed",
    "answerShareTarget",
  ];
  const rows = appendix?.sections[0]?.rows.filter(({ isTotal }) => !isTotal) ?? [];
  const asked = data.associations.flatMap(({ registration }, at) => (hasAsked(registration, group) ? [at + 1] : []));
  return [
    `rates;${index + 1};total;${national?.cells.map(textOf).join(";")}`,
    ...rows.map(({ cells }, at) => {
      const values = all.map((key) => {
        const column = appendix?.columns.findIndex((found) => found.key === key) ?? -1;
        return column < 0 ? "-" : textOf(cells[column]);
      });
      return `rates;${index + 1};${asked[at]};${values.join(";")}`;
    }),
  ];
}
