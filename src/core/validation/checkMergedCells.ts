import { boundColumns } from "../survey/surveyContent";
import type { SurveySheet } from "../survey/SurveySheet";
import { sheetFacts, type AreaFacts } from "../survey/WorkbookFacts";
import { finding, type Check, type CheckContext } from "./Check";

/** No cells of surveys are merged. Merged headings are as they should be. */
export const checkMergedCells: Check = {
  rules: ["workbook/mergedCells"],
  run: ({ cells, workbook }: CheckContext) => {
    const findings = cells.surveySheets.flatMap((surveys) => {
      const merges = sheetFacts(workbook, surveys.sheet)?.merges ?? [];
      const lastRow = surveys.records[surveys.records.length - 1]?.row ?? -1;
      return merges
        .filter((area) => touchesSurveys(area, surveys, lastRow))
        .map(({ row, column }) =>
          finding("workbook/mergedCells", { place: { sheet: surveys.sheet, row, column }, group: surveys.group }),
        );
    });
    return { checked: cells.surveySheets.reduce((sum, { records }) => sum + records.length, 0), findings };
  },
};

function touchesSurveys(area: AreaFacts, { columns, firstRow }: SurveySheet, lastRow: number): boolean {
  const inRows = area.row <= lastRow && area.row + area.rowCount > firstRow;
  return (
    inRows && boundColumns(columns).some((column) => column >= area.column && column < area.column + area.columnCount)
  );
}
