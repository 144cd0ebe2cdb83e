import { openRegistration } from "../../../src/app/openRegistration";
import { instruments, questionsOf } from "../../../src/core/instrument/instruments";
import { writeWorkbookFile } from "../../../src/file/writeWorkbookFile";
import { registrationTemplate } from "../../../src/report/coded/registrationTemplate";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";

describe.each(instruments)("the registration template of edition $edition", (instrument) => {
  const content = registrationTemplate(instrument, "2026-11-25T07:30:00Z");
  const workbook = readWorkbook(writeWorkbookFile(content));
  const open = openRegistration(workbook);

  it("is bound with certainty by the add-in's own reader: every group, column and field", () => {
    expect(open.problems).toEqual([]);
    expect([open.binding.edition, open.binding.layout]).toEqual([instrument.edition, "coded"]);
    expect(open.binding.groups.map(({ group }) => group)).toEqual(instrument.groups.map(({ id }) => id));
    for (const { group, columns } of open.binding.groups) {
      const first = columns.background ? 4 : 3;
      expect([columns.number, columns.activity, columns.date]).toEqual([0, 1, 2]);
      expect(columns.questions).toEqual(
        questionsOf(instrument, group).map((_, index) => ({ kind: "single", column: first + index })),
      );
    }
    expect(open.binding.information).toHaveLength(9);
    expect(open.binding.populations?.columns).toEqual({
      group: 0,
      activity: 1,
      targetPopulation: 2,
      surveyedPopulation: 3,
      notReached: 4,
    });
  });

  it("offers in every list what the reader reads", () => {
    const lists = workbook.sheets.find(({ name }) => name === "Listor");
    const sources = content.sheets.flatMap(({ validations = [] }) =>
      validations.flatMap(({ allow }) => (allow.kind === "list" ? [allow.source] : [])),
    );
    for (const source of new Set(sources)) {
      const [, column = "", last = ""] = /^='Listor'!\$([A-Z])\$1:\$[A-Z]\$(\d+)$/.exec(source) ?? [];
      const values = lists?.rows.map(({ values: row }) => row[column.charCodeAt(0) - 65] ?? null) ?? [];
      expect(values.slice(0, Number(last))).not.toContain(null);
      expect(values.slice(Number(last)).every((value) => value === null)).toBe(true);
    }
    expect(lists?.visibility).toBe("hidden");
  });

  it("checks and explains every column of the surveys", () => {
    for (const { group, sheet } of open.binding.groups) {
      const { validations = [], rows = [] } = content.sheets.find(({ name }) => name === sheet) ?? {};
      expect([group, validations.length]).toEqual([group, rows[3]?.length]);
      for (const { hint } of validations) expect(hint?.text).toBeTruthy();
    }
  });
});
