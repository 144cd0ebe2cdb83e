import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nationalTables } from "../../../src/report/national/nationalTables";
import report from "../../fixtures/published/report-2023.json";
import { printedPieces, piecesOf, type PrintedTable } from "../../support/reportPieces";
import { resultData2023 } from "../../support/resultData";

/**
 * Every table of the printed report from the 32 received workbooks and the history: each caption, heading, label,
 * number, asterisk and footnote is a piece of text with a place. What differs is listed one by one.
 */
const tables = nationalTables(resultData2023(), null);
const printed = report.tables as unknown as readonly PrintedTable[];

describe("the tables of Nationell indikatorrapport 2023 from the received workbooks", () => {
  it("are those of the report, in its order, and appendix 3", () => {
    expect(tables.map(({ id }) => id)).toEqual([...printed.map(({ id }) => id), "B3", "B3.scales"]);
  });

  const ours = new Map(tables.flatMap(piecesOf));
  const theirs = new Map(printed.flatMap(printedPieces));

  it("have all pieces of the report and no others", () => {
    const isMirrored = (place: string) => !place.startsWith("B3");
    expect([...ours.keys()].filter(isMirrored).sort()).toEqual([...theirs.keys()].sort());
    // 2 128 cells, of which 36 are marks in table 2, as the report's own inventory says.
    expect([...theirs.keys()].filter((place) => / cell /.test(place))).toHaveLength(2128);
  });

  it("are equal to the printed ones but for its errata and misspellings", () => {
    const differing = [...theirs].flatMap(([place, text]) =>
      ours.get(place) === text ? [] : [[place, ours.get(place), text]],
    );
    expect(differing).toEqual(
      [
        // Errata 8, 9 and 10: figures and a name.
        ["6 section 1 row 2 cell limitedPeriod", "56%", "57%"],
        ["8.2 section 1 row 3 cell n2022", "666", "66"],
        ["B2.board section 1 row 22 label", "Västerbergslagen", "Västerberglagen"],
        // Spellings.
        ["1 column referrers", "Remittenter", "Remitterter"],
        ["3 caption", captionOf3("Svarsfrekvenser"), captionOf3("Svarefrekvenser")],
        ["9.1 section 4 row 3 label", "Försäkringskassan (n=37)", "Försäkringskassan(n=37)"],
        ["9.2 section 4 heading", "Fråga 1 | Remittenter", "Fråga 1 | Remitter"],
        ["12.2 section 4 row 3 label", "Försäkringskassan (n=36)", "Försäkringskassan(n=36)"],
        ["14.1 section 3 row 3 label", "Försäkringskassan (n=37)", "Försäkringskassan(n=37)"],
        ["14.1 section 4 row 3 label", "Försäkringskassan (n=36)", "Försäkringskassan(n=36)"],
        ["15.2 section 1 heading", "Fråga 7 | Deltagare - pågåendeenkät", "Fråga 7 | Deltagare - pågåendekät"],
        ["B1 column referrers", "Remittenter", "Remitter"],
        ["B2.participantsOngoing caption", "SVARSFREKVENS DELTAGARE PÅGÅENDE", "SVARFREKVENSENS DELTAGARE PÅGÅENDE"],
        ["B2.participantsExit caption", "SVARSFREKVENS DELTAGARE AVSLUT", "SVARSFREKVENSENS DELTAGARE AVSLUT"],
        ["B2.staff caption", "SVARSFREKVENS PERSONAL", "SVARSFREKVENNS PERSONAL"],
        ["B2.managers caption", "SVARSFREKVENS PARTERNAS CHEFSGRUPP", "SVARFREKVENNS PARTERNAS CHEFSGRUPP"],
        ["B2.board caption", "SVARSFREKVENS STYRELSE", "SVARFREKVENSENS STYRELSE"],
        ["B2.referrers caption", "SVARSFREKVENS REMITTENTER", "SVARFREKVENSENS REMITTENTER"],
      ].sort(inOrderOf([...theirs.keys()])),
    );
  });

  it("have the misspellings that the copy of the report lists, and no others", () => {
    const listed = report.spellings.map(({ normal }) => normal);
    const corrected = [...theirs].flatMap(([place, text]) => (ours.get(place) === text ? [] : [ours.get(place) ?? ""]));
    const words = corrected.filter((text) => !/^[\d%]+$/.test(text));
    for (const text of words) {
      const known = listed.some((normal) => text.includes(normal.replace("(n=..)", "")));
      expect([text, known]).toEqual([text, true]);
    }
  });

  it("have asterisks: 36 in the tables of answers, 10 in those of key figures, 2 in table 3, one association", () => {
    const starred = [...ours]
      .filter(([place, text]) => / cell /.test(place) && text.endsWith("*"))
      .map(([place]) => place);
    const count = (pattern: RegExp) => starred.filter((place) => pattern.test(place)).length;
    expect([count(/^(\d+\.1|12\.2) /), count(/^(?!12\.2)\d+\.[23] /), count(/^3 /), starred.length]).toEqual([
      36, 10, 2, 48,
    ]);
    const names = [...ours].filter(([place, text]) => /^B1 .*label$/.test(place) && text.endsWith("*"));
    expect(names.map(([, text]) => text)).toEqual(["Västra Värmlands och Norra Dalslands*"]);
  });
});

describe("appendix 3", () => {
  const text = readFileSync(join(__dirname, "../../fixtures/published/appendix3-2023.txt"), "utf8");
  // The print has markup, and tables cut up by pages; words and their order are what is compared.
  const plain = (value: string) =>
    value
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  const indicators = tables.find(({ id }) => id === "B3");
  const rows = indicators?.sections.flatMap((section) => section.rows) ?? [];
  const texts = rows.map(({ label, cells }) =>
    plain([label, ...cells.map((cell) => (cell.kind === "text" ? cell.text : "?"))].join(" ")),
  );
  const printedText = plain(text).replace(/Nr Indikator Mått \(Respondent, svarsskala\) /g, "");

  it("lists the indicators and measures as printed, but for two wordings", () => {
    const corrections: readonly (readonly [string, string])[] = [
      // A misprint; and a wording of the appendix that differs from the chapter's, which is the questionnaire's.
      ["Får stödet ta den tid du behöver?", "Får stödet ta den ta den tid du behöver?"],
      ["bestämma vilket stöd som du får/har fått?", "bestämma vilket stöd du får/har fått?"],
    ];
    const asPrinted = texts.map((row) =>
      corrections.reduce((found, [wording, inPrint]) => found.replace(wording, inPrint), row),
    );
    expect(texts.filter((row, index) => row !== asPrinted[index])).toHaveLength(2);
    expect(printedText).toContain(asPrinted.join(" "));
    expect(texts).toHaveLength(16);
  });

  it("lists the scales", () => {
    const scales = tables.find(({ id }) => id === "B3.scales");
    const lines = scales?.sections.flatMap((section) =>
      section.rows.map(({ cells }) => cells.map((cell) => (cell.kind === "text" ? cell.text : "?")).join(" ")),
    );
    expect(printedText).toContain(plain(["I II III", ...(lines ?? [])].join(" ")));
  });
});

function captionOf3(word: string): string {
  return `Tabell 3 ${word} per respondentgrupp 2023.`;
}

function inOrderOf(places: readonly string[]) {
  return (one: readonly string[], other: readonly string[]) =>
    places.indexOf(one[0] ?? "") - places.indexOf(other[0] ?? "");
}
