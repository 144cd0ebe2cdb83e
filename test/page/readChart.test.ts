import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startFormulaEngine } from "../../workbench/host/startFormulaEngine";
import { readCharts } from "../../workbench/page/charts/readChart";
import { connectNew } from "../host/connectHost";
import { chartedSheet } from "../support/chartedSheet";

describe("readCharts", () => {
  it("reads what is to be drawn of charts that the add-in has written: a line, columns, lying bars, and stacks", async () => {
    const host = connectNew({ engine: startFormulaEngine });
    await excelWorkbook.write({ sheets: [chartedSheet()], names: [] }, () => ({ row: 0, text: "" }), noProgress);
    const sheet = host.book.sheetNamed("Diagram")!;
    const [line, columns, bars, stacks, ...others] = readCharts(sheet);
    expect(others).toEqual([]);
    const years = ["2018", "2019", "2020", "2021", "2022", "2023"];
    expect(line).toMatchObject({
      title: "Diagram 1 Personcentrering",
      categoryTitle: "År",
      categories: years,
      isLying: false,
      primary: { title: "Andel klart positiva", isPercent: true, max: 1 },
      secondary: null,
    });
    // The cells are under the table; an empty one is a gap.
    expect(line?.series[0]).toEqual({
      name: "Kvinnor, pågående",
      isLine: true,
      axis: "Primary",
      color: "#0F3B5C",
      dash: "solid",
      mark: "circle",
      values: [0.5, 0.55, null, 0.61, 0.63, 0.7],
    });
    expect(line?.from).toMatchObject({ row: 10, column: 0 });
    expect([columns?.isLying, columns?.isStacked, bars?.isLying]).toEqual([false, false, true]);
    expect(stacks).toMatchObject({ isStacked: true, secondary: { title: "Antal förbund", isPercent: false, max: 80 } });
    expect(stacks?.series.map(({ name, isLine, axis }) => [name, isLine, axis])).toEqual([
      ["Personal", false, "Primary"],
      ["Chefer", false, "Primary"],
      ["Förbund", true, "Secondary"],
    ]);
    // They follow their cells, not the copy that the chart keeps of them.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Diagram").getRange("B3").values = [[0.9]];
      await context.sync();
    });
    expect(readCharts(sheet)[0]?.series[0]?.values[0]).toBe(0.9);
  });
});
