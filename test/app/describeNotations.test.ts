import { check } from "../../src/app/check";
import { computeInto } from "../../src/app/compute";
import { describeBinding, headOf, signsBelowHead } from "../../src/app/describeBinding";
import { openRegistration } from "../../src/app/openRegistration";
import { resultsOf } from "../../src/app/results";
import { noProgress } from "../../src/app/WorkbookPort";
import type { SignNotation } from "../../src/core/survey/SurveySheet";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { BindingCorrection } from "../../src/workbook/memory/BindingCorrection";
import { formatMemory } from "../../src/workbook/memory/formatMemory";
import { parseMemory } from "../../src/workbook/memory/parseMemory";
import type { Workbook } from "../../src/workbook/Workbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { receivedBytes, receivedFiles } from "../support/fixtures";
import { mapSheets, withTexts } from "../support/moveColumns";
import { openInExcel } from "../support/openInExcel";
import { answerCells, rewriteAnswers, type AnswerCell, type Rewrite } from "../support/rewriteAnswers";

const gotland = receivedBytes("2023", "Registreringsfil_2023_Gotland.xlsx");

/** Ja and Nej in a column as a person wrote them, and what they would answer when asked. */
interface Habit {
  readonly yes: string | number;
  readonly no: string | number;
  readonly meaning: SignNotation;
}

const habits: readonly Habit[] = [
  { yes: 1, no: 2, meaning: "yes1No2" },
  { yes: 2, no: 1, meaning: "no1Yes2" },
  { yes: "1", no: "2", meaning: "yes1No2" },
  { yes: 1, no: "Nej", meaning: "yesNoNumbers" },
  { yes: "Ja", no: "N", meaning: "initials" },
  { yes: "ja", no: 1, meaning: "no1Yes2" },
];

/** Every column in a habit of its own, so that two on the same sheet differ. */
const habitOf = ({ sheet, column }: Pick<AnswerCell, "sheet" | "column">, start: number): Habit => {
  const habit = habits[(start + column + sheet.length) % habits.length];
  if (!habit) throw new Error("There are habits");
  return habit;
};

const inHabits =
  (start: number): Rewrite =>
  (value, about, cell) => {
    if (about !== "III") return value;
    const { yes, no } = habitOf(cell, start);
    return value === "Ja" ? yes : value === "Nej" ? no : value;
  };

const described = (workbook: Workbook, corrections: readonly BindingCorrection[] = []) =>
  describeBinding({ workbook: headOf(workbook), signs: signsBelowHead(workbook), corrections }).sheets;

/** What a person answers where they are asked. */
const answersTo = (workbook: Workbook, meaning: (place: { sheet: string; column: number }) => SignNotation) =>
  described(workbook).flatMap(({ sheet, notations }) =>
    notations.map(({ column, possible, chosen }): BindingCorrection => {
      const notation = meaning({ sheet, column: column.column });
      expect([possible, chosen]).toEqual([expect.arrayContaining([notation]), null]);
      return { kind: "notation", sheet, column, notation };
    }),
  );

const remembering = (workbook: Workbook, corrections: readonly BindingCorrection[]): Workbook => ({
  ...workbook,
  memory: parseMemory(formatMemory({ ...workbook.memory, corrections })),
});

const figuresOf = (workbook: Workbook) => {
  const open = openRegistration(workbook);
  return resultsOf(open.registration, open.instrument);
};

/** The received workbooks with a column of Ja and Nej, and that column in words. */
const received = (["2023", "2017"] as const)
  .flatMap((year) => receivedFiles(year).map((file) => readWorkbook(receivedBytes(year, file))))
  .map((workbook) => ({ workbook, cells: answerCells(openRegistration(workbook)) }))
  .filter(({ cells }) => cells.some(({ about }) => about === "III"));

const last = (cells: readonly AnswerCell[]) =>
  Math.max(...cells.flatMap(({ about, row }) => (about === "III" ? [row] : [])));

describe("signs for Ja and Nej that could mean either", () => {
  it("when answered give the same figures as the words, in every layout with one column per question", () => {
    const asked = received.map(({ workbook }, start) => {
      const after = rewriteAnswers(workbook, openRegistration(workbook), inHabits(start));
      const corrections = answersTo(after, (place) => habitOf(place, start).meaning);
      const answered = remembering(after, corrections);
      if (corrections.length > 0) expect(figuresOf(answered)).toEqual(figuresOf(workbook));
      const rules = (one: Workbook) => new Set(check(one).report.findings.map(({ rule }) => rule));
      expect([...rules(answered)].filter((rule) => rule !== "answer/spelling" && !rules(workbook).has(rule))).toEqual(
        [],
      );
      return corrections.length;
    });
    expect(asked.filter((count) => count > 0).length).toBeGreaterThan(20);
  });

  it("are shown with how many cells say them, in the head of the sheet and below it", () => {
    const [{ workbook, cells: all }] = [...received].sort(
      (first, second) => last(second.cells) - last(first.cells),
    ) as [(typeof received)[number]];
    expect(last(all)).toBeGreaterThan(100);
    const after = rewriteAnswers(workbook, openRegistration(workbook), (value, about) =>
      about === "III" ? (value === "Ja" ? 1 : 2) : value,
    );
    const cells = all.filter(({ about }) => about === "III");
    const words = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows]));
    const said = (sheet: string, column: number, word: string) =>
      cells.filter((cell) => {
        const row = words.get(sheet)?.find((candidate) => candidate.row === cell.row);
        return cell.sheet === sheet && cell.column === column && row?.values[column - row.column] === word;
      }).length;
    const shown = described(after).flatMap(({ sheet, notations }) =>
      notations.map(({ column: { column }, signs }) => ({ sheet, column, signs })),
    );
    expect(shown.length).toBeGreaterThan(0);
    for (const { sheet, column, signs } of shown) {
      expect(signs).toEqual([
        { sign: "1", count: said(sheet, column, "Ja") },
        { sign: "2", count: said(sheet, column, "Nej") },
      ]);
    }
  });

  it("are not asked about where they can mean one thing only, or nothing", () => {
    const workbook = readWorkbook(gotland);
    const open = openRegistration(workbook);
    const asked = (rewrite: Rewrite) =>
      described(rewriteAnswers(workbook, open, rewrite)).flatMap((one) => one.notations);
    expect(asked((value) => value)).toEqual([]);
    expect(asked((value, about) => (about === "III" ? (value === "Ja" ? 1 : 0) : value))).toEqual([]);
    expect(asked((value, about, { row }) => (about === "III" ? row % 3 : value))).toEqual([]);
  });

  it("stay unread when the column they were said of is gone", () => {
    const workbook = readWorkbook(gotland);
    const after = rewriteAnswers(workbook, openRegistration(workbook), inHabits(0));
    const corrections = answersTo(after, (place) => habitOf(place, 0).meaning);
    const renamed = mapSheets(remembering(after, corrections), (sheet) =>
      sheet.name === "Deltagare avslut" ? withTexts(sheet, 3, (text) => text.replace("Fråga 8", "Q8")) : sheet,
    );
    const { binding, problems } = openRegistration(renamed);
    const exit = binding.groups.find(({ group }) => group === "participantsExit");
    expect(exit?.columns.questions[7]).toEqual({ kind: "single", column: expect.any(Number) as number });
    expect(problems.filter(({ kind }) => kind === "correctionLost")).toMatchObject([{ name: "Fråga 8" }]);
  });

  it("are counted the same by the formulas of the result sheets", async () => {
    const workbook = readWorkbook(gotland);
    const open = openRegistration(workbook);
    const after = rewriteAnswers(workbook, open, inHabits(1));
    const answered = remembering(
      after,
      answersTo(after, (place) => habitOf(place, 1).meaning),
    );
    const host = openInExcel(gotland);
    await Excel.run(async (context) => {
      for (const { sheet, row, column, about } of answerCells(open)) {
        const content = after.sheets.find(({ name }) => name === sheet)?.rows.find((one) => one.row === row);
        const value = content?.values[column - content.column] ?? null;
        if (about !== "III" || value === null || typeof value === "object") continue;
        const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
        cell.values = [[typeof value === "string" ? `'${value}` : value]];
      }
      await context.sync();
    });
    await excelWorkbook.remember(answered.memory);
    const { results, comparisons } = await computeInto(excelWorkbook, "nu", noProgress);
    expect(results).toEqual(figuresOf(workbook));
    expect(comparisons.map(({ differing, first }) => [differing, first])).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(host.notEmulated).toEqual([]);
  });
});
