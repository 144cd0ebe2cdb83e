import { noHistory } from "../../../src/core/national/history";
import { checkCharts } from "../../../src/report/checkCharts";
import { styleLooks } from "../../../src/report/cellStyles";
import { nationalTables } from "../../../src/report/national/nationalTables";
import { reportSheets } from "../../../src/report/national/sheets/reportSheets";
import { linesOf } from "../../../src/report/national/sheets/textLines";
import { pageBreaks } from "../../../src/report/national/sheets/pageBreaks";
import { randomResultData } from "../../support/randomResultData";
import { resultData2023 } from "../../support/resultData";

const data = resultData2023();
const sheets = reportSheets(data, null, new Map());
const sheetNamed = (name: string) => sheets.find((sheet) => sheet.name === name)!;
const labels = (name: string) => sheetNamed(name).rows.map(([first]) => first?.value ?? "");

describe("the sheets of the national report", () => {
  it("are the chapters, in the order of the report", () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      "Svarande och bortfall",
      ...Array.from({ length: 16 }, (_, index) => `Indikator ${index + 1}`),
      "Utveckling",
      "Bilaga 1",
      "Bilaga 2",
      "Bilaga 3",
      "Signifikanstester",
    ]);
  });

  it("have every table once, in the order of the report within its chapter", () => {
    const captions = sheets.flatMap(({ name }) => labels(name));
    for (const { caption } of nationalTables(data, null)) {
      expect([caption, captions.filter((found) => found === caption).length]).toEqual([caption, 1]);
    }
    const inChapter = labels("Indikator 6").filter((text) => /^(Tabell|Diagram|Kommentar)/.test(String(text)));
    expect(inChapter.map((text) => String(text).slice(0, 12))).toEqual([
      "Tabell 12.1 ",
      "Tabell 12.2 ",
      "Diagram 5.1 ",
      // Below the diagram is what it says in words.
      "Diagrammet i",
      "Diagrammen 5",
      "Diagram 5.2 ",
      "Diagrammet i",
      "Diagrammen 5",
      "Kommentar ti",
      "Tabell 12.3 ",
    ]);
  });

  it("show asterisks and brackets as formats of cells that stay numbers", () => {
    const { rows } = sheetNamed("Indikator 9");
    // Printed: kvinnor (n=542) 4%, 4%*, 92%*, (77%)*.
    const women = rows.find(([label]) => label?.value === "kvinnor (n=542)")!.slice(1);
    expect(women.map((cell) => [cell?.value, cell && styleLooks[cell.style].numberFormat])).toEqual([
      [0.04, "0%"],
      [0.04, '0%"*"'],
      [0.92, '0%"*"'],
      [0.77, '(0%)"*"'],
    ]);
  });

  it("have formulas for every figure that is made of counts", () => {
    const figures = sheets
      .filter(({ kind }) => kind !== "reportTests")
      .flatMap(({ rows }) => rows.flat())
      .filter(
        (cell) =>
          cell &&
          /^(?:count|percent|mean|total(?:Count|Percent).*|percent.*)$/.test(cell.style) &&
          typeof cell.value === "number",
      );
    expect(figures.length).toBeGreaterThan(2000);
    expect(figures.filter((cell) => !cell?.formula)).toEqual([]);
  });

  it("never begin a printed page with a table under the repeated headings of another", () => {
    const withHeadings = sheets.filter(({ repeatedRow }) => repeatedRow !== null && repeatedRow > 0);
    expect(withHeadings.map(({ name }) => name)).toEqual(["Bilaga 1", "Bilaga 3", "Signifikanstester"]);
    for (const { rows, pageBreaks } of withHeadings) {
      const begins = (pageBreaks ?? []).map((row) => rows[row]?.[0]?.style);
      expect(begins).not.toContain("caption");
    }
    // Appendix 3 takes two pages; the second has a row of indicators first, and the scales after the last.
    const [second, ...others] = sheetNamed("Bilaga 3").pageBreaks ?? [];
    expect(others).toEqual([]);
    expect(labels("Bilaga 3").slice(second)).toContain("Svarsskalor");
  });

  it("have texts where the figures beside them stand, and at the top beside texts", () => {
    const styles = (name: string) =>
      new Set(
        sheetNamed(name)
          .rows.filter((row) => row.slice(1).some((cell) => cell && String(cell.value).length > 40))
          .flatMap((row) => [row[0]?.style, row[row.length - 1]?.style]),
      );
    expect(styles("Signifikanstester")).toEqual(new Set(["longLabel"]));
    expect(styles("Bilaga 3")).toEqual(new Set(["finding"]));
  });

  it("tell large numbers with a space between thousands, as they are printed", () => {
    const words = labels("Utveckling")
      .map(String)
      .find((text) => text.includes("Alla grupper"));
    // Table 22 of 2023: 5 278 surveys in 2019, 3 750 in 2021.
    expect(words?.replaceAll("\u00a0", " ")).toContain("högst 5 278 (2019), lägst 3 750 (2021)");
  });

  it("begin what a diagram says in words as sentences begin", () => {
    // Table 12.1 of 2023: 87 % of the women answered Ja to question 8, of indicator 6.
    const words = labels("Utveckling")
      .map(String)
      .find((text) => text.startsWith("Diagrammet i ord."));
    expect(words).toContain("Diagrammet i ord. Kvinnor: högst 87 % (Indikator 6)");
  });

  it("name one year once where no earlier is known", () => {
    const first = reportSheets({ ...data, history: noHistory }, null, new Map());
    const captions = first.flatMap(({ rows }) => rows.map(([cell]) => String(cell?.value ?? "")));
    expect(captions).toContain("Diagram 1 Indikator 1: Personcentrering, 2023. Andelen klart positiva svar.");
    expect(captions).toContain("Tabell 22 Antal insamlade enkäter och deltagande förbund 2023.");
    expect(captions.filter((caption) => caption.includes("2023–2023"))).toEqual([]);
  });

  it("say why indicator 11 has no tables", () => {
    expect(labels("Indikator 11").join(" ")).toContain("ingår inte i enkätundersökningen");
  });

  it("have no merged cells in tables", () => {
    const merged = sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.flatMap((cell) => (cell?.span ? cell.style : []))),
    );
    expect([...new Set(merged)].sort()).toEqual(["caption", "comment", "footnote", "heading", "paragraph"]);
  });

  it.each([1, 2, 3])("can be drawn from other data too, groups and years missing (seed %d)", (seed) => {
    for (const options of [
      { associations: 3, surveys: 4 },
      { associations: 1, surveys: 0 },
    ]) {
      for (const sheet of reportSheets(randomResultData(seed, options), 5, new Map())) checkCharts(sheet);
    }
  });
});

describe("lines and pages", () => {
  it("counts lines by whole words, paragraphs and words that are too long", () => {
    expect(linesOf("en två tre", 20)).toBe(1);
    expect(linesOf("tio tecken och tio tecken till", 10)).toBeGreaterThanOrEqual(3);
    expect(linesOf("ett\n\ntre", 20)).toBe(3);
    expect(linesOf("x".repeat(100), 10)).toBeGreaterThanOrEqual(9);
  });

  it("begins a page before the part that would be divided, and not before one that fits", () => {
    const heights = Array.from({ length: 60 }, () => 15);
    const form = { widths: [40], orientation: "portrait" } as const;
    // 734 points and a little room: 46 rows.
    expect(pageBreaks(heights, [4, 30, 40], form, 15)).toEqual([40]);
    expect(pageBreaks(heights.slice(0, 40), [4, 30], form, 15)).toEqual([]);
  });
});
