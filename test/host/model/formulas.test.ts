import { fromFileFormula, toFileFormula } from "../../../workbench/host/model/fileFormula";
import { dropSheetFromFormula, moveFormula, renameSheetInFormula } from "../../../workbench/host/model/moveFormula";

describe("moveFormula", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", "=B2+$A2+B$1+$A$1"],
    ["=SUM(A:A,$B:C,1:1,$2:3)", "=SUM(B:B,$B:D,2:2,$2:4)"],
    ["=\"A1\"&'A1 b'!A1&Blad1!B2:C3", "=\"A1\"&'A1 b'!B2&Blad1!C3:D4"],
    ["=LOG10(A1)+Tabell1[A1]+A1_namn+XFE1+1E5", "=LOG10(B2)+Tabell1[A1]+A1_namn+XFE1+1E5"],
    ["=XFD1048576", "=#REF!"],
    ["={1,2;3,4}+A1%", "={1,2;3,4}+B2%"],
  ])("moves %p one down and one right to %p", (formula, moved) => {
    expect(moveFormula(formula, 1, 1)).toBe(moved);
  });

  it("makes #REF! of what leaves the sheet at the top and left", () => {
    expect(moveFormula("=A1+B2", -1, 0)).toBe("=#REF!+B1");
  });
});

describe("renameSheetInFormula", () => {
  it.each([
    ["=Blad1!A1+blad1!B1+Blad10!A1", "=Ny!A1+Ny!B1+Blad10!A1"],
    ['="Blad1!A1"&Blad1', '="Blad1!A1"&Blad1'],
    ["=SUM('Blad1'!A1)", "=SUM(Ny!A1)"],
  ])("%p becomes %p", (formula, renamed) => {
    expect(renameSheetInFormula(formula, "Blad1", "Ny")).toBe(renamed);
  });

  it("quotes names that need it", () => {
    expect(renameSheetInFormula("=A!B1", "A", "det's här")).toBe("='det''s här'!B1");
    expect(renameSheetInFormula("='det''s här'!B1", "det's här", "R1")).toBe("='R1'!B1");
  });
});

describe("dropSheetFromFormula", () => {
  it("makes #REF! of references and ranges on the sheet", () => {
    expect(dropSheetFromFormula("=Bort!A1+SUM(bort!A1:B2,Kvar!A1)", "Bort")).toBe("=#REF!+SUM(#REF!,Kvar!A1)");
  });
});

describe("formulas in the file", () => {
  it("carry the prefixes of younger functions, which nobody sees", () => {
    const formula = '=CHISQ.TEST(A1:B2,C1:D2)+COUNTIFS(A:A,"CONCAT(")+XLOOKUP(1,A:A,SORT(B:B))+IFERROR(1,2)';
    const file =
      '_xlfn.CHISQ.TEST(A1:B2,C1:D2)+COUNTIFS(A:A,"CONCAT(")+XLOOKUP(1,A:A,_xlfn._xlws.SORT(B:B))+IFERROR(1,2)';
    expect(toFileFormula(formula)).toBe(file.replace("XLOOKUP", "_xlfn.XLOOKUP"));
    expect(`=${fromFileFormula(toFileFormula(formula))}`).toBe(formula);
  });
});
