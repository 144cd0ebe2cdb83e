import type { AnswerCount } from "../../core/national/CountKey";
import type { Comparison, SignificanceTest } from "../../core/national/significance";
import { groupNames, subgroupNames } from "../../text/terms";
import { testTexts as texts } from "../../text/nationalReport";
import type { Figure, FigureUnit, ReportCell, ReportRow, ReportTable } from "../ReportTable";
import { columnsOf, text } from "./figures";
import type { TableContext } from "./TableContext";

/** The detail of every test: counts, χ², p, and when not to rely on it. The report prints none of it. */
export function testTable({ tests }: TableContext): ReportTable {
  const sections = (["sex", "year", "routine"] as const satisfies readonly Comparison[]).map((comparison) => ({
    heading: [texts.comparisons[comparison]],
    rows: tests.filter((test) => test.comparison === comparison).map(testRow),
  }));
  return {
    id: "tests",
    caption: texts.caption,
    introduction: texts.introduction,
    stubHeadings: [texts.test],
    layout: "rows",
    columns: columnsOf(texts.columns),
    sections: sections.filter(({ rows }) => rows.length > 0),
    footnotes: [],
  };
}

function testRow(test: SignificanceTest): ReportRow {
  const { chiSquare, groups, fisher, phi } = test;
  const [first, second] = groups;
  const keys = groups.map(({ key }) => key);
  const computed = chiSquare.kind === "computed" ? chiSquare : null;
  const figure = (unit: FigureUnit, value: number | null | undefined, part: readonly AnswerCount[] = keys): Figure => ({
    kind: "figure",
    unit,
    value: value ?? null,
    part,
  });
  const p = figure("probability", computed?.p);
  return {
    key: keys.map((key) => `${key.year}/${key.question}/${key.subgroup}/${key.counted}/${key.routine ?? ""}`).join(" "),
    label: labelOf(test),
    cells: [
      figure("count", first.count, [first.key]),
      figure("count", first.n, [{ ...first.key, counted: "n" }]),
      figure("count", second.count, [second.key]),
      figure("count", second.n, [{ ...second.key, counted: "n" }]),
      figure("statistic", computed?.statistic),
      figure("count", computed?.degreesOfFreedom, []),
      test.significant ? { ...p, star: true } : p,
      figure("statistic", computed?.smallestExpected),
      figure("probability", fisher),
      figure("statistic", phi),
      warningOf(test),
    ],
  };
}

function labelOf({ question, counted, groups, comparison }: SignificanceTest): string {
  const isYes = question.keyFigure === "yes" && counted === "positive";
  const category = texts.counted[isYes ? "yes" : counted];
  const parts = comparison === "year" ? [subgroupNames[groups[0].key.subgroup]] : [category];
  return texts.label(groupNames[question.group], question.number, ...parts);
}

function warningOf({ chiSquare }: SignificanceTest): ReportCell {
  if (chiSquare.kind === "notComputable") return text(texts.notComputable[chiSquare.reason]);
  return text(chiSquare.warnings.map((warning) => texts[warning]).join(" "));
}
