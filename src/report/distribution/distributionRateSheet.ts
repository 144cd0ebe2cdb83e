import { distributedPopulations } from "../../core/distribution/distributedPopulations";
import type { DistributionCells } from "../../core/distribution/DistributionCells";
import { distributionRates } from "../../core/distribution/distributionRates";
import type { Instrument } from "../../core/instrument/Instrument";
import { associationName } from "../../core/survey/information";
import { distributionRateTexts as texts } from "../../text/distribution";
import { sheetNames, sheetTexts } from "../../text/sheets";
import { RowList, text } from "../cells";
import { addRateTable } from "../rateTable";
import { addHeader } from "../resultHeader";
import type { SheetContent, WorkbookContent } from "../SheetContent";
import { countNames, distributionFormulas } from "./distributionFormulas";
import { handoutNameContents } from "./handoutFormulas";
import { addReasonTable } from "./reasonTable";

/** The sheet of populations and response rates of a distribution workbook, with the names its formulas use. */
export function distributionContent(cells: DistributionCells, instrument: Instrument): WorkbookContent {
  return {
    names: [...handoutNameContents(cells), ...countNames(cells)],
    sheets: [distributionRateSheet(cells, instrument)],
  };
}

function distributionRateSheet(cells: DistributionCells, instrument: Instrument): SheetContent {
  const list = new RowList();
  addHeader(list, texts.title(associationName(cells) ?? sheetTexts.noAssociation), cells, texts.live);
  list.add(text(texts.rates, "heading"));
  const rates = distributionRates(distributedPopulations(cells), instrument);
  const hasTarget = cells.persons !== null || (cells.counts?.columns.targetPopulation ?? null) !== null;
  addRateTable(list, rates, hasTarget, distributionFormulas(cells));
  addReasonTable(list, cells);
  return {
    kind: "distributionRates",
    name: sheetNames.distributionRates,
    columnWidths: [26, 24, 16, 16, 16, 16, 14, 14, 14, 14, 12, 12],
    rows: list.rows,
    rowHeights: list.heights,
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRow: null,
  };
}
