import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/app/check";
import { cellAddress } from "../../../src/core/address";
import { rules, severityOf, type RuleId } from "../../../src/core/validation/rules";
import { TaskError } from "../../../src/app/errors";
import type { Sheet, Workbook } from "../../../src/workbook/Workbook";
import type { Finding } from "../../../src/core/validation/Finding";
import type { BindingCorrection } from "../../../src/workbook/memory/BindingCorrection";
import bases from "../../cases/base.json";
import { workbookOf, type TestCell } from "../../support/workbookOf";

interface Case {
  readonly name: string;
  readonly base?: "coded" | "crosses" | "empty" | "distribution";
  /** Sheet, cell and new value. */
  readonly set?: readonly (readonly [string, string, TestCell])[];
  readonly removeSheets?: readonly string[];
  readonly renameSheets?: Readonly<Record<string, string>>;
  /** What the user has said of the binding. */
  readonly corrections?: readonly BindingCorrection[];
  /** Numbers as Excel shows them, by sheet. */
  readonly hideRows?: Readonly<Record<string, readonly number[]>>;
  /** What a sheet has besides cells, by its name after renaming. */
  readonly sheets?: Readonly<Record<string, Partial<Sheet>>>;
  /** What the workbook has besides sheets. */
  readonly workbook?: Partial<Workbook>;
  /** Every finding: rule, sheet and cell. Absent when the rule cannot be evaluated. */
  readonly expect?: readonly (readonly [string, string | null, string | null])[];
  readonly notEvaluable?: true;
  /** The workbook is none of surveys: then no rule can be evaluated. */
  readonly notRegistration?: true;
}

const folder = join(__dirname, "../../cases/validation");
const ruleCases = readdirSync(folder).map((file) => ({
  rule: file.replace("-", "/").replace(".json", "") as RuleId,
  cases: JSON.parse(readFileSync(join(folder, file), "utf8")) as readonly Case[],
}));

function workbookFor({
  base = "coded",
  set = [],
  removeSheets = [],
  renameSheets = {},
  corrections = [],
  ...extra
}: Case): Workbook {
  const sheets: Record<string, TestCell[][]> = structuredClone(bases[base]) as never;
  for (const [sheet, cell, value] of set) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const rows = (sheets[sheet] ??= []);
    while (rows.length < Number(digits)) rows.push([]);
    const row = (rows[Number(digits) - 1] ??= []);
    while (row.length <= column) row.push(null);
    row[column] = value;
  }
  const kept = Object.entries(sheets).filter(([name]) => !removeSheets.includes(name));
  const workbook = workbookOf(Object.fromEntries(kept.map(([name, rows]) => [renameSheets[name] ?? name, rows])));
  const { hideRows = {}, sheets: additions = {} } = extra;
  return {
    ...workbook,
    memory: { ...workbook.memory, corrections },
    ...extra.workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => (hideRows[sheet.name]?.includes(row.row + 1) ? { ...row, hidden: true } : row)),
      ...additions[sheet.name],
    })),
  };
}

function placeOf({ rule, place }: Finding): readonly [string, string | null, string | null] {
  return [rule, place.sheet, place.row === null || place.column === null ? null : cellAddress(place.row, place.column)];
}

describe.each(ruleCases)("rule $rule", ({ rule, cases }) => {
  it.each(cases.filter((testCase) => testCase.expect))("$name", (testCase) => {
    const { findings } = check(workbookFor(testCase)).report;
    expect(findings.map(placeOf)).toEqual(testCase.expect);
    for (const finding of findings) expect(finding.severity).toBe(severityOf(finding.rule));
  });

  for (const testCase of cases.filter(({ notEvaluable }) => notEvaluable)) {
    it(`cannot be evaluated: ${testCase.name}`, () => {
      const report = check(workbookFor(testCase)).report.rules;
      expect(report).toContainEqual({ rule, checked: 0, failed: 0, notEvaluable: true });
    });
  }

  for (const testCase of cases.filter(({ notRegistration }) => notRegistration)) {
    it(`cannot be evaluated: ${testCase.name}`, () => {
      expect(() => check(workbookFor(testCase))).toThrow(new TaskError("notRegistration"));
    });
  }

  it("has a case that passes, one that fails and one that cannot be evaluated", () => {
    const failing = cases.filter(({ expect: expected }) => expected?.some(([found]) => found === rule));
    const passing = cases.filter(({ expect: expected }) => expected && !expected.some(([found]) => found === rule));
    const unevaluable = cases.filter((testCase) => testCase.notEvaluable ?? testCase.notRegistration);
    const counts = { passing: passing.length, failing: failing.length, unevaluable: unevaluable.length };
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });
});

describe("the catalogue", () => {
  it("has cases for every rule, and no cases for others", () => {
    expect(ruleCases.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});
