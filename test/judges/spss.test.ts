import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GroupId } from "../../src/core/instrument/Instrument";
import { instrumentOf } from "../../src/core/instrument/instruments";
import { countData } from "../../src/core/national/countData";
import type { ResultData } from "../../src/core/national/ResultData";
import { significanceTests, type SignificanceTest } from "../../src/core/national/significance";
import { spssExport } from "../../src/report/spss/spssExport";
import { variableOf } from "../../src/report/spss/spssVariables";
import { spssLabels, spssFiles } from "../../src/text/spss";
import { groupNames, subgroupNames } from "../../src/text/terms";
import { randomResultData } from "../support/randomResultData";
import { resultData2017, resultData2023 } from "../support/resultData";

/**
 * PSPP, which runs SPSS syntax, as judge: the exported syntax runs without a word of complaint, and gives the same counts,
 * χ² and p as the engine. PSPP prints χ² with twelve decimals and p with three.
 */
jest.setTimeout(120_000);

interface Judged {
  readonly counts: readonly number[];
  readonly chiSquare: number;
  readonly p: number;
}

describe.each([
  ["the received workbooks of 2023", resultData2023, 150],
  ["the received workbooks of 2017", resultData2017, 50],
  ["random data", () => randomResultData(20, { associations: 4, surveys: 30 }), 100],
  ["random data of edition 2017", () => randomResultData(21, { edition: "2017", associations: 4, surveys: 30 }), 100],
] as const)("the SPSS export of %s", (_, dataOf, leastTests) => {
  const data = dataOf();
  const tests = significanceTests(data, countData(data));
  const found = judge(data);

  it("is run by PSPP without errors or warnings", () => {
    expect(found.messages).toBe("");
  });

  it("gives the counts, χ² and p of every test", () => {
    const computed = tests.filter(({ chiSquare }) => chiSquare.kind === "computed");
    expect(computed.length).toBeGreaterThan(leastTests);
    for (const test of computed) {
      const judged = found.tests.get(nameOf(test));
      if (test.chiSquare.kind !== "computed") continue;
      const [first, second] = test.groups;
      expect([nameOf(test), judged?.counts]).toEqual([
        nameOf(test),
        [first.n - first.count, first.count, second.n - second.count, second.count],
      ]);
      const { statistic, p } = test.chiSquare;
      // PSPP prints no line for a χ² of 0.
      if (statistic === 0) continue;
      expect(Math.abs((judged?.chiSquare ?? NaN) - statistic)).toBeLessThanOrEqual(1e-12 + 1e-11 * statistic);
      expect(Math.abs((judged?.p ?? NaN) - p)).toBeLessThanOrEqual(0.0005 + 1e-9);
    }
  });

  it("gives the populations and shares of every group", () => {
    const rows = found.lists.get(groupShares) ?? [];
    const own = counts(data);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const [group, ...sizes] of rows) {
      const id = instrumentOf(data.edition).groups[(group ?? 0) - 1]?.id ?? "staff";
      const [target, surveyed] = [own("targetPopulation", id), own("surveyedPopulation", id)];
      const answers = countData(data)({ of: "surveys", group: id, part: "all" });
      const expected = [target, surveyed, answers, share(surveyed, target), share(answers, surveyed)];
      expect([id, ...sizes]).toEqual([id, ...expected, share(answers, target)].map(roundedShare));
    }
  });

  it("gives the surveys and associations of every year", () => {
    const rows = found.lists.get("ar,enkater,antalforbund,ilandet,medel,andel") ?? [];
    const { year, associations, associationsInCountry, history } = data;
    const surveys = countData(data)({ of: "year", year, figure: "surveys" });
    const years = [...history.years, { year, surveys, associations: associations.length, associationsInCountry }];
    expect(rows).toEqual(
      years.map((of) =>
        [
          of.year,
          of.surveys,
          of.associations,
          of.associationsInCountry,
          of.associations > 0 && of.surveys !== null ? of.surveys / of.associations : null,
          share(of.associations, of.associationsInCountry),
        ].map(roundedShare),
      ),
    );
  });
});

const groupShares = "grupp,malpop,undersokt,antal,andelundersokt,andelsvarundersokt,andelsvarmal";

/** Populations of a group as the sums of what the associations say; unknown where one of them is. */
const counts = (data: ResultData) => (figure: "targetPopulation" | "surveyedPopulation", group: GroupId) =>
  countData(data)({ of: "population", figure, group });

function share(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : (100 * part) / whole;
}

/** PSPP lists computed variables with two decimals. */
function roundedShare<T>(value: T) {
  return typeof value === "number" ? expect.closeTo(value, 1.9) : value;
}

interface Found {
  readonly messages: string;
  readonly tests: ReadonlyMap<string, Judged>;
  /** Rows of the lists by their headings; null is missing. */
  readonly lists: ReadonlyMap<string, readonly (readonly (number | null)[])[]>;
}

function readLists(output: string): Found["lists"] {
  const blocks = output.split(/\n\n+/).filter((block) => block.startsWith("Table: Data List"));
  return new Map(
    blocks.map((block) => {
      const [, headings = "", ...rows] = block.trim().split("\n");
      const value = (text: string) => (text.trim() === "." ? null : Number(text));
      return [headings, rows.map((row) => row.split(",").map(value))];
    }),
  );
}

function judge(data: ResultData): Found {
  const folder = mkdtempSync(join(tmpdir(), "spss-"));
  try {
    for (const { name, text } of spssExport(data)) writeFileSync(join(folder, name), text);
    const printed = execFileSync("pspp", ["-o", "out.csv", "-O", "format=csv", spssFiles.syntax], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    });
    const output = readFileSync(join(folder, "out.csv"), "utf8");
    const complaints = output.split("\n").filter((line) => /\b(error|warning|note):/.test(line));
    return {
      messages: [printed, ...complaints].join("\n").trim(),
      tests: readOutput(output),
      lists: readLists(output),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Crosstabs followed by their chi-square tests, by the labels of rows and columns and of the split, if any. */
function readOutput(output: string): ReadonlyMap<string, Judged> {
  const tests = new Map<string, Judged>();
  let split = "";
  let title = "";
  let counts: readonly number[] = [];
  for (const block of output.split(/\n\n+/)) {
    const [heading = "", ...lines] = block.split("\n");
    const name = heading
      .replace(/^"?Table: /, "")
      .replace(/"$/, "")
      .replaceAll('""', '"');
    if (name === "Split Values")
      split = lines
        .slice(1)
        .map((line) => line.split(",")[1])
        .join(" ");
    else if (name === "Chi-Square Tests") {
      const [, statistic = "", , p = ""] = lines.find((line) => line.startsWith("Pearson"))?.split(",") ?? [];
      tests.set(`${title}${title.startsWith(spssLabels.year) ? ` ${split}` : ""}`, {
        counts,
        chiSquare: Number(statistic),
        p: Number(p),
      });
    } else if (name.includes(" × ")) {
      title = name;
      counts = lines.flatMap((line) => /^(?!Total).*,Count,(\d+),(\d+),\d+$/.exec(line)?.slice(1).map(Number) ?? []);
    }
  }
  return tests;
}

/** What PSPP calls the crosstab of a test. */
function nameOf({ comparison, question, counted, groups }: SignificanceTest): string {
  const subgroup = subgroupNames[groups[0].key.subgroup];
  if (comparison === "year")
    return `${spssLabels.year} × ${spssLabels.inKeyFigure} ${variableOf(question)} ${subgroup}`;
  const group = `${groupNames[question.group]}, fråga ${question.number}`;
  const category =
    counted === "keyFigure" || question.keyFigure === "yes" ? question.wording : spssLabels.category[counted];
  return `${comparison === "sex" ? spssLabels.sex : spssLabels.routine} × ${group}: ${category}`;
}
