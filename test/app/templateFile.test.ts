import { check } from "../../src/app/check";
import { recognizeWorkbook } from "../../src/app/recognizeWorkbook";
import { templateFile, type TemplateKind } from "../../src/app/templateFile";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";

const created = "2026-11-25T09:00:00Z";

describe("templateFile", () => {
  it.each<TemplateKind>(["registration", "distribution"])("makes a workbook that is recognised as a %s", (kind) => {
    const workbook = readWorkbook(templateFile({ kind, created }));
    expect(recognizeWorkbook(workbook).kind).toBe(kind);
  });

  it("makes a registration workbook of which only the name and the period are asked for", () => {
    const { findings } = check(readWorkbook(templateFile({ kind: "registration", created }))).report;
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, name }) => [rule, name])).toEqual([
      ["information/missing", "association"],
      ["information/missing", "periodFrom"],
      ["information/missing", "periodTo"],
    ]);
  });
});
