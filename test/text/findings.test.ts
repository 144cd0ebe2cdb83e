import { rules } from "../../src/core/validation/rules";
import type { Finding } from "../../src/core/validation/Finding";
import { check } from "../../src/app/check";
import { findingTexts } from "../../src/text/findings/findingTexts";
import { observedText, sheetText } from "../../src/text/values";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { faultyBytes } from "../support/fixtures";

const place = { sheet: "Personal", row: 4, column: 3 };
const finding: Omit<Finding, "rule" | "severity"> = {
  place,
  observed: 9,
  group: "staff",
  question: "staff-2",
  other: place,
  name: "association",
};

describe("the words of a finding", () => {
  it.each(rules)("$id has one plain sentence each for what, why and what to do", ({ id, severity }) => {
    const { title, what, why, todo } = findingTexts[id];
    const sentence = what({ ...finding, rule: id, severity });
    expect(title).toMatch(/^[A-ZÅÄÖ][^.]*$/);
    for (const text of [sentence, why, todo]) {
      expect(text).toMatch(/^[A-ZÅÄÖ”].*\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      // Klarspråk: a sentence people can take in at a glance.
      expect(text.length).toBeLessThanOrEqual(170);
    }
  });

  it("never shows what may be a personal identity number or an e-mail address", () => {
    expect(observedText("nås på kalle.persson@example.se")).toBe("text med @");
    expect(observedText("850709-9805")).toBe("”••••••-••••”");
    expect(observedText("Anna Andersson, Storgatan 1, 123 45 Staden")).not.toContain("Staden");
  });

  it("never shows personal data in a sheet's name or a property's", () => {
    const found = { ...finding, rule: "privacy/email", severity: "error" } as const;
    const texts = [
      sheetText("Ring 070-123 45 67"),
      findingTexts["privacy/email"].what({ ...found, part: "property", name: "anna@example.se" }),
      findingTexts["structure/unknownColumn"].what({ ...found, name: "850709-9805" }),
      findingTexts["workbook/veryHiddenSheet"].what({ ...found, place: { ...place, sheet: "anna@example.se" } }),
    ];
    for (const text of texts) expect(text).not.toMatch(/anna|example|123|9805/);
    expect(sheetText("Deltagare pågående")).toBe("Deltagare pågående");
  });

  it("fits every finding of the faulty workbook", () => {
    for (const item of check(readWorkbook(faultyBytes())).report.findings) {
      expect(findingTexts[item.rule].what(item)).toMatch(/^[A-ZÅÄÖ”].*\.$/);
    }
  });
});
