import { distributedPopulations } from "../core/distribution/distributedPopulations";
import { distributionRates } from "../core/distribution/distributionRates";
import { answeredName } from "../text/definedNames";
import { answeredExpression } from "../report/formulas/conditions";
import { populationColumnNames } from "../report/formulas/populations";
import { distributionContent } from "../report/distribution/distributionRateSheet";
import { answerListNames, surveyNames } from "../report/formulas/surveyNames";
import { keyFigureSheet } from "../report/keyFigureSheet";
import { responseRateSheet } from "../report/responseRateSheet";
import { agreementRow } from "../report/resultHeader";
import type { SheetContent, WorkbookContent } from "../report/SheetContent";
import type { Workbook } from "../workbook/Workbook";
import { agreementLine, compareFormulas, type FormulaComparison } from "./compareFormulas";
import type { WorkbookSummary } from "./check";
import type { OpenDistribution } from "./openDistribution";
import type { OpenRegistration } from "./openRegistration";
import { openWorkbook } from "./openWorkbook";
import { resultsOf, type Results } from "./results";
import { summarizeDistribution } from "./summarizeDistribution";
import { summarizeRegistration } from "./summarizeRegistration";
import type { Progress, WorkbookPort } from "./WorkbookPort";

/** Figures of a registration or distribution workbook, and the sheets that show them. */
export interface Computed {
  readonly summary: WorkbookSummary;
  readonly results: Results;
  readonly content: WorkbookContent;
}

/** What writing the figures into the workbook gave. */
export interface ComputeResult extends Omit<Computed, "content"> {
  readonly sheetNames: readonly string[];
  /** Per sheet, in the order of the names. */
  readonly comparisons: readonly FormulaComparison[];
}

/**
 * Computes the figures and builds the sheets that show them: Svarsfrekvens and Nyckeltal, or in a distribution workbook
 * Populationer och svarsfrekvens. Throws TaskError "notRegistration".
 */
export function compute(workbook: Workbook): Computed {
  const open = openWorkbook(workbook);
  return open.kind === "distribution" ? computeDistribution(open) : computeRegistration(open);
}

/** No answers are in it, so there are rates but no counts. */
function computeDistribution(open: OpenDistribution): Computed {
  const { cells, instrument } = open;
  return {
    summary: summarizeDistribution(open),
    results: { responseRates: distributionRates(distributedPopulations(cells), instrument), counts: [] },
    content: distributionContent(cells, instrument),
  };
}

function computeRegistration(open: OpenRegistration): Computed {
  const { cells, registration, instrument } = open;
  return {
    summary: summarizeRegistration(open),
    results: resultsOf(registration, instrument),
    content: {
      names: namesFor(open),
      sheets: [responseRateSheet(cells, registration, instrument), keyFigureSheet(cells, registration, instrument)],
    },
  };
}

function namesFor({ cells, instrument }: OpenRegistration) {
  return [
    ...(cells.populations ? populationColumnNames(cells.populations) : []),
    ...answerListNames(cells, instrument),
    ...cells.surveySheets.flatMap((sheet) => [
      ...surveyNames(sheet, instrument),
      { name: answeredName(sheet.group), formula: answeredExpression(sheet, instrument) },
    ]),
  ];
}

/** How the computing is done: here, or in a worker so that the pane stays alive. */
export type Computer = (workbook: Workbook) => Promise<Computed> | Computed;

/**
 * Reads the open workbook, computes, and writes the result sheets with a line that says whether the formulas agree with
 * the engine. `time` is when, as people write it.
 */
export async function computeInto(
  port: WorkbookPort,
  time: string,
  progress: Progress,
  computer: Computer = compute,
): Promise<ComputeResult> {
  const workbook = await port.read(progress);
  progress.step({ kind: "working" });
  const { summary, results, content } = await computer(workbook);
  const comparisons = new Map<SheetContent, FormulaComparison>();
  progress.step({ kind: "writing" });
  const { sheetNames } = await port.write(
    content,
    (sheet, values) => {
      const comparison = compareFormulas(sheet, values);
      comparisons.set(sheet, comparison);
      return { row: agreementRow, text: agreementLine(comparison, time) };
    },
    progress,
  );
  return { summary, results, sheetNames, comparisons: content.sheets.flatMap((sheet) => comparisons.get(sheet) ?? []) };
}
