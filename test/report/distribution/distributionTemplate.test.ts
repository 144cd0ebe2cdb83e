import { check } from "../../../src/app/check";
import { openDistribution } from "../../../src/app/openDistribution";
import { reasons } from "../../../src/core/distribution/reasons";
import { instrumentOf } from "../../../src/core/instrument/instruments";
import { distributionTemplate } from "../../../src/report/distribution/distributionTemplate";
import { bindDistribution } from "../../../src/workbook/distribution/bindDistribution";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import { templateBytes } from "../../support/fillTemplate";

describe.each(["2021", "2017"] as const)("the template of edition %s", (edition) => {
  const instrument = instrumentOf(edition);
  const workbook = readWorkbook(templateBytes(instrument));

  it("is recognised with every column, from its file", () => {
    const bound = bindDistribution(workbook.sheets);
    expect(bound?.problems).toEqual([]);
    expect(bound?.binding).toMatchObject({
      edition,
      persons: {
        sheet: "Deltagare",
        headingRow: 3,
        columns: {
          code: 0,
          activity: 1,
          start: 2,
          end: 3,
          surveys: {
            participantsOngoing: { handedOut: 4, reason: 5, answered: 6 },
            participantsExit: { handedOut: 7, reason: 8, answered: 9 },
          },
        },
      },
      counts: {
        sheet: "Övriga grupper",
        columns: { group: 0, activity: 1, targetPopulation: 2, surveyedPopulation: 3, answered: 4 },
      },
    });
  });

  it("has nobody in it, and nothing wrong but that its fields are empty", () => {
    expect(openDistribution(workbook)?.cells.persons?.records).toEqual([]);
    const { findings } = check(workbook).report;
    expect(findings.map(({ rule, name }) => [rule, name])).toEqual(
      ["association", "periodFrom", "periodTo"].map((name) => ["information/missing", name]),
    );
  });

  it("leads its lists to the cells that hold them", () => {
    const { sheets } = distributionTemplate(instrument, "2026-11-25T07:30:00Z");
    const lists = sheets.flatMap(({ validations = [] }) =>
      validations.flatMap(({ allow }) => (allow.kind === "list" ? [allow.source] : [])),
    );
    const held = [...new Set(lists)].map((source) => {
      const [, name, column = "A", first, last] = /^='(.+)'!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(source) ?? [];
      const rows = sheets.find((sheet) => sheet.name === name)?.rows.slice(Number(first) - 1, Number(last)) ?? [];
      return [name, rows.map((row) => row[column.charCodeAt(0) - 65]?.value)];
    });
    const others = instrument.groups.filter(({ id }) => !id.startsWith("participants"));
    expect(held).toEqual([
      ["Insatser", []],
      ["Orsaker", reasons.map(({ label }) => label)],
      ["Listor", ["Ja", "Nej"]],
      ["Listor", others.map(({ name }) => name)],
    ]);
  });
});
