import { startFormulaEngine } from "../../../workbench/host/startFormulaEngine";
import { connectFixture, connectNew } from "../connectHost";

describe("formulas with an engine", () => {
  it("are calculated when they are read, after every change", async () => {
    connectNew({ engine: startFormulaEngine });
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:A2").values = [[2], [3]];
      context.workbook.names.add("Summa", "=SUM(Blad1!$A$1:$A$2)");
      const cell = sheet.getRange("B1");
      cell.formulas = [["=Summa*10"]];
      cell.load("values,text");
      await context.sync();
      const first = [cell.values[0]?.[0], cell.text[0]?.[0]];
      sheet.getRange("A1").values = [[5]];
      cell.load("values");
      await context.sync();
      return [...first, cell.values[0]?.[0]];
    });
    expect(values).toEqual([50, "50", 80]);
  });

  it("are calculated although the workbook was saved before there was one", async () => {
    const host = connectNew({ engine: startFormulaEngine });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:A2").values = [[2], [3]];
      await context.sync();
    });
    await host.save();
    const value = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("B1");
      cell.formulas = [["=SUM(A1:A2)"]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0];
    });
    expect(value).toBe(5);
  });

  it("follow a renamed sheet, and become #REF! when it is deleted", async () => {
    connectNew({ engine: startFormulaEngine });
    const values = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add("Annat");
      other.getRange("A1").values = [[7]];
      const cell = worksheets.getItem("Blad1").getRange("A1");
      cell.formulas = [["=Annat!A1+1"]];
      other.name = "Nytt namn";
      cell.load("values");
      await context.sync();
      const before = cell.values[0]?.[0];
      other.delete();
      cell.load("values,formulas");
      await context.sync();
      return [before, cell.values[0]?.[0], cell.formulas[0]?.[0]];
    });
    expect(values).toEqual([8, "#REF!", "=#REF!+1"]);
  });

  it("of a file without stored results are calculated on the first reading, and saved", async () => {
    const host = connectFixture("received-2023/Registreringsfil_2023_Gotland.xlsx", { engine: startFormulaEngine });
    const [formulas, values] = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sammanställning").getUsedRange();
      range.load("formulas,values");
      await context.sync();
      return [range.formulas.flat(), range.values.flat()] as [unknown[], unknown[]];
    });
    const results = values.filter((_, index) => String(formulas[index]).startsWith("="));
    expect(results.length).toBeGreaterThan(0);
    expect(results.every((value) => typeof value === "number")).toBe(true);
    await host.save();
    const part = host.book.sheetNamed("Sammanställning")?.part ?? "";
    expect(host.book.file.text(part)).toMatch(/<f>[^<]+<\/f><v>\d/);
  });
});
