import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edition } from "../../src/core/instrument/Instrument";
import { countData } from "../../src/core/national/countData";
import type { ResultData } from "../../src/core/national/ResultData";
import { significanceTests } from "../../src/core/national/significance";
import { nationalTables } from "../../src/report/national/nationalTables";
import type { ReportRow, ReportTable } from "../../src/report/ReportTable";
import { spssExport } from "../../src/report/spss/spssExport";
import { variableOf } from "../../src/report/spss/spssVariables";
import { subgroupNames } from "../../src/text/terms";
import { instrumentFiles } from "../support/instrumentFiles";
import { randomResultData, type RandomOptions } from "../support/randomResultData";
import { textOf } from "../support/reportPieces";
import { resultData2017, resultData2023 } from "../support/resultData";

/**
 * R as judge: every table of both editions from the exported files, caption, headings, labels, figures, asterisks and
 * footnotes, and what is behind each asterisk to ten digits.
 */
jest.setTimeout(300_000);

/** From plenty to next to nothing: groups without surveys, with one or two, and populations that nobody has filled in. */
const sizes: readonly RandomOptions[] = [
  { associations: 9, surveys: 25 },
  { associations: 5, surveys: 60 },
  { associations: 3, surveys: 7 },
  { associations: 2, surveys: 2 },
  { associations: 1, surveys: 1 },
];
const random = (edition: Edition) =>
  sizes.flatMap((options) =>
    [31, 32, 33, 34].map((seed) => {
      const name = `random data of edition ${edition}: ${options.associations} × ${options.surveys}, seed ${seed}`;
      return [name, () => randomResultData(seed, { ...options, edition })] as const;
    }),
  );

describe.each([
  ["the received workbooks of 2023", resultData2023],
  ["the received workbooks of 2017", resultData2017],
  ...random("2021"),
  ...random("2017"),
] as const)("the tables of %s", (_, dataOf) => {
  const data = withoutEmptyHistory(dataOf());
  const lines = askR(data);

  it("are those that R prints, piece by piece", () => {
    const figures = lines.filter((line) => !line.startsWith("TEST|"));
    const ours = nationalTables(data, null).flatMap((table) => printedLines(table, data));
    expect(figures.length).toBeGreaterThan(data.edition === "2021" ? 300 : 80);
    expect(ours).toEqual(figures);
  });

  it("rest on the χ² and p that R computes, to ten digits", () => {
    // Report 2018-1 has no asterisks.
    if (data.edition === "2017") expect(lines.filter((line) => line.startsWith("TEST|"))).toEqual([]);
    else compareTests(data, lines);
  });
});

/** The export has weights, of which SPSS wants none that is zero, so that a question without answers is not in it. */
function withoutEmptyHistory(data: ResultData): ResultData {
  const keyFigures = data.history.keyFigures.filter(({ n }) => n > 0);
  return { ...data, history: { ...data.history, keyFigures } };
}

/** Statistic, p, smallest expected count, Fisher's p and phi of every test that can be computed. */
function compareTests(data: ResultData, lines: readonly string[]): void {
  const judged = new Map(
    lines.flatMap((line) => {
      const [kind, comparison, variable, of, ...numbers] = line.split("|");
      return kind === "TEST" ? [[`${comparison} ${variable} ${of}`, numbers] as const] : [];
    }),
  );
  const computed = significanceTests(data, countData(data)).flatMap((test) => {
    const { comparison, question, counted, groups, chiSquare, fisher, phi } = test;
    if (chiSquare.kind !== "computed") return [];
    const of = comparison === "year" ? subgroupNames[groups[0].key.subgroup] : counted;
    const { statistic, p, smallestExpected } = chiSquare;
    return [[`${comparison} ${variableOf(question)} ${of}`, [statistic, p, smallestExpected, fisher, phi]] as const];
  });
  expect(computed.map(([name]) => name).sort()).toEqual([...judged.keys()].sort());
  for (const [name, numbers] of computed) {
    const expected = judged.get(name) ?? [];
    const isSame = numbers.map((number, index) => {
      const text = expected[index];
      if (number === null || text === "-") return number === null && text === "-";
      return Math.abs(number - Number(text)) <= 1e-10 * Math.abs(Number(text)) + 1e-14;
    });
    expect([name, numbers, expected, isSame]).toEqual([name, numbers, expected, isSame.map(() => true)]);
  }
}

function askR(data: ResultData): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  try {
    for (const { name, text } of [...spssExport(data), ...instrumentFiles(data.edition)]) {
      writeFileSync(join(folder, name), text);
    }
    const script = join(__dirname, "reportTables.R");
    const printed = execFileSync("Rscript", [script, folder, data.edition, String(data.year)], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    });
    return printed.trimEnd().split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A table in the lines that R prints. Associations have numbers there. */
function printedLines({ id, caption, columns, sections, footnotes }: ReportTable, data: ResultData): readonly string[] {
  const numberOf = (row: ReportRow) => data.associations.findIndex(({ name }) => name === row.key) + 1;
  const labelOf = (row: ReportRow) => {
    const label = numberOf(row) > 0 ? `#${numberOf(row)}` : row.label;
    return `${label}${row.labelStar ? "*" : ""}${row.n ? ` (n=${textOf(row.n)})` : ""}`;
  };
  const line = (...pieces: readonly string[]) => pieces.join("|").replaceAll("\n", " ");
  return [
    line("CAPTION", id, caption),
    line("HEADINGS", id, ...columns.map(({ headings }) => headings.join(" "))),
    ...sections.flatMap(({ heading, rows }) => [
      ...(heading.length === 0 ? [] : [line("SECTION", id, ...heading)]),
      ...rows.map((row) => line("ROW", id, labelOf(row), ...row.cells.map(textOf))),
    ]),
    ...footnotes.map((text) => line("FOOTNOTE", id, text)),
  ];
}
