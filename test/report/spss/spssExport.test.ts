import { quoted } from "../../../src/report/spss/spssCommands";
import { spssExport } from "../../../src/report/spss/spssExport";
import { randomResultData } from "../../support/randomResultData";

const data = randomResultData(11, { associations: 3, surveys: 20 });
const files = new Map(spssExport(data).map(({ name, text }) => [name, text]));
const linesOf = (name: string) => (files.get(name) ?? "").split("\r\n").filter((line) => line !== "");

describe("spssExport", () => {
  const dataFiles = ["enkater.csv", "nyckeltal.csv", "populationer.csv", "forbund.csv", "insamling.csv"];

  it("gives five files of data and the syntax", () => {
    expect([...files.keys()]).toEqual([...dataFiles, "indikatorer.sps"]);
  });

  it.each(dataFiles)("has nothing but whole numbers in %s", (name) => {
    const [heading = "", ...rows] = linesOf(name);
    expect(heading).toMatch(/^[a-z0-9]+(;[a-z0-9]+)*$/);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(row).toMatch(/^\d*(;\d*)*$/);
      expect(row.split(";")).toHaveLength(heading.split(";").length);
    }
  });

  it("has a row for each answered survey", () => {
    const answered = data.associations.flatMap(({ registration }) =>
      registration.groups.flatMap(({ surveys }) =>
        surveys.filter(({ answers }) => answers.some((answer) => typeof answer === "number")),
      ),
    );
    expect(linesOf("enkater.csv")).toHaveLength(1 + answered.length);
  });

  it("keeps labels and lines within what SPSS takes", () => {
    const encoder = new TextEncoder();
    for (const line of linesOf("indikatorer.sps")) expect(encoder.encode(line).length).toBeLessThanOrEqual(255);
  });

  it("lets no name of an association end the quotes, the line or the command", () => {
    const name = "O'Hara.'\r\nDELETE VARIABLES ALL.\u2028";
    const hostile = { ...data, associations: data.associations.map((each) => ({ ...each, name })) };
    const syntax = spssExport(hostile).find((file) => file.name === "indikatorer.sps")?.text ?? "";
    expect(syntax).not.toMatch(/^\s*DELETE/m);
    expect(syntax).toContain("'O''Hara.'' DELETE VARIABLES ALL.'");
  });
});

describe("quoted", () => {
  it("cuts at bytes, never within a character", () => {
    expect(quoted("åäö", 4)).toBe("'åä'");
    expect(quoted("åäö", 5)).toBe("'åä'");
    expect(quoted("it's", 9)).toBe("'it''s'");
    expect(quoted("\u0000a\tb", 9)).toBe("'a b'");
  });
});
