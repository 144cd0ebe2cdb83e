import { SharedFormula } from "../../../src/workbook/xlsx/SharedFormula";

/** The formula of A1 as it reads two rows down and one column to the right, in B3. */
function moved(text: string): string {
  return new SharedFormula(text, { row: 0, column: 0 }).at({ row: 2, column: 1 });
}

describe("SharedFormula", () => {
  it.each([
    ["relative references", "A1+B2*C3", "B3+C4*D5"],
    ["but not absolute ones", "$A$1+$A1+A$1", "$A$1+$A3+B$1"],
    ["ranges", "SUM(A1:B2,$A$1:C3)", "SUM(B3:C4,$A$1:D5)"],
    ["whole columns and rows", "SUM(A:B,$A:B,1:2,$1:2)", "SUM(B:C,$A:C,3:4,$1:4)"],
    ["references on other sheets", "Blad2!A1+'A1 B2'!A1+[1]Blad1!A1", "Blad2!B3+'A1 B2'!B3+[1]Blad1!B3"],
    ["sheets that look like references", "Q1!A1+SUM(Jan:Mar!A1)", "Q1!B3+SUM(Jan:Mar!B3)"],
    ["references beside operators", "-A1%&A1^2=A1 B2", "-B3%&B3^2=B3 C4"],
    ["references in small letters", "a1", "B3"],
  ])("moves %s", (_, text, expected) => expect(moved(text)).toBe(expected));

  it.each([
    ["text", '"A1 ""B2"" C3"&"A1"'],
    ["functions", "LOG10(1)+ATAN2(1,2)+_xlfn.STDEV.S(1)"],
    ["names", "Tax2020_A1+A1.b+XFE1+AAAA1+A1048577+Ö1+B+_A1"],
    ["numbers", "1.5+1E5+1E-5+10"],
    ["structured references", "Tabell1[[#This Row],[A1]]+T[A'[1]]+T[@[B2]]"],
    ["error values", "IFERROR(#REF!,#N/A)"],
    ["array constants", "{1,2;3,4}"],
    ["quoted sheet names", "'it''s A1'!$A$1"],
  ])("leaves %s as they are", (_, text) => expect(moved(text)).toBe(text));

  it("moves what follows a structured reference with a bracket in a heading", () => {
    expect(moved("T[A'[]+A1")).toBe("T[A'[]+B3");
  });

  it("makes a reference that leaves the sheet #REF!", () => {
    const shared = new SharedFormula("A1+$A2+C$1", { row: 1, column: 1 });
    expect(shared.at({ row: 0, column: 0 })).toBe("#REF!+$A1+B$1");
    expect(shared.at({ row: 1_048_575, column: 16_383 })).toBe("XFC1048575+$A1048576+#REF!");
  });

  it("keeps the formula of its first cell", () => {
    const text = 'A1 + sum( b2 )&"x"';
    const shared = new SharedFormula(text, { row: 4, column: 4 });
    expect(shared.at({ row: 4, column: 4 })).toBe('A1 + sum( B2 )&"x"');
  });

  it("takes linear time over brackets and quotes that never close", () => {
    const text = `${"[".repeat(100_000)}${"'".repeat(100_001)}`;
    expect(moved(text)).toBe(text);
  });
});
