import { formulaContext } from "../../../workbench/host/recalculate/FormulaContext";
import { parseFormula } from "../../../workbench/host/recalculate/parseFormula";

const context = formulaContext((name) => ({ name }), [{ name: "Själv", formula: "=Själv+1" }], []);
const place = { sheet: "Blad1", row: 4, column: 2 };

describe("parseFormula", () => {
  it.each([
    ["=[1]Blad1!A1", "a reference to another workbook"],
    ["='[Bok.xlsx]Blad 1'!A1", "a reference to another workbook"],
    ["=SUM(Blad1:Blad3!A1)", "a reference through several sheets"],
    ["=SUM(A1:B2 B1:C2)", "an intersection of references"],
    ["=SUM((A1,B1))", "a union of references"],
    ["=@A1:A5", "an operator such as @ or #"],
    ["=SUM(A1#)", "an operator such as @ or #"],
    ["=1+", "a formula that ends too early"],
    ["=1 2", "a formula that ends too late"],
    ["=SUM(1", "a formula without its )"],
    ["={1,2;3}", "an array constant with rows of different length"],
    ["={A1}", "an array constant of something else than constants"],
    ["=Själv", "a name that refers to itself"],
    [`=${"(".repeat(4000)}1${")".repeat(4000)}`, "a formula nested too deeply"],
  ])("says why it does not take %s", (formula, fault) => {
    expect(parseFormula(formula, place, context)).toMatchObject({ fault, isAlwaysDue: true });
  });

  it("finds the cells a formula reads", () => {
    const { reads } = parseFormula("=SUM(Blad2!$B$2:C4)+D5", place, context);
    expect(reads).toEqual([
      { sheet: "Blad2", row: 1, column: 1, rowCount: 3, columnCount: 2 },
      { sheet: "Blad1", row: 4, column: 3, rowCount: 1, columnCount: 1 },
    ]);
  });

  it("takes the references left of a deleted sheet", () => {
    const { expression } = parseFormula("=#REF!+1", place, context);
    expect(expression).toMatchObject({ kind: "binary", left: { value: { error: "#REF!" } }, right: { value: 1 } });
  });

  it("knows formulas whose value depends on more than cells", () => {
    const kinds = ["=A1", "=TODAY()", "=OFFSET(A1,1,0)", "=SUM(A1:INDEX(B1:B9,2))"].map((formula) => {
      const { isAlwaysDue, isRoaming } = parseFormula(formula, place, context);
      return [isAlwaysDue, isRoaming];
    });
    expect(kinds).toEqual([
      [false, false],
      [true, false],
      [true, true],
      [true, true],
    ]);
  });
});
