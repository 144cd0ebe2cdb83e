import { confrontDistribution } from "../core/distribution/confrontDistribution";
import type { CarryOver, CarryOverDoubt } from "../core/distribution/CarryOver";
import { distributedPopulations } from "../core/distribution/distributedPopulations";
import { distributionProblemFinding } from "../core/distribution/DistributionProblem";
import { periodOf } from "../core/distribution/Period";
import { foldText } from "../core/survey/foldText";
import { associationName } from "../core/survey/information";
import { planCarryOver } from "../workbook/distribution/planCarryOver";
import type { Workbook } from "../workbook/Workbook";
import { readWorkbook } from "../workbook/xlsx/readWorkbook";
import type { CellChange } from "./CellChange";
import { TaskError } from "./errors";
import { openDistribution, type OpenDistribution } from "./openDistribution";
import { openRegistration, type OpenRegistration } from "./openRegistration";

/** The registration workbook that is open, and the distribution workbook as the bytes of its file. */
export interface CarryOverInput {
  readonly registration: Workbook;
  readonly distribution: Uint8Array;
}

/**
 * What carrying the populations over would change. Changes nothing. Throws TaskError "notRegistration" or
 * "notDistribution", and WorkbookFileError where the file cannot be read.
 */
export function previewCarryOver({ registration, distribution }: CarryOverInput): CarryOver {
  const open = openRegistration(registration);
  const from = openDistribution(readWorkbook(distribution));
  if (!from) throw new TaskError("notDistribution");
  const { populations } = open.cells;
  const sheet = registration.sheets.find(({ name }) => name === populations?.sheet);
  if (!populations || !sheet) return { sheet: null, rows: [], obstacles: [{ kind: "noTable" }], doubts: [] };
  const plan = planCarryOver(distributedPopulations(from.cells), populations, sheet, open.instrument);
  return { ...plan, doubts: [...doubtsAbout(from, open), ...plan.doubts] };
}

function doubtsAbout(from: OpenDistribution, to: OpenRegistration): readonly CarryOverDoubt[] {
  const [distribution, registration] = [associationName(from.cells), associationName(to.cells)];
  const isOther = distribution !== null && registration !== null && foldText(distribution) !== foldText(registration);
  const [given, own] = [periodOf(from.cells), periodOf(to.cells)];
  const { findings } = confrontDistribution(from, from.problems.map(distributionProblemFinding));
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return [
    ...(isOther ? [{ kind: "otherAssociation", distribution, registration } as const] : []),
    ...(given.from !== own.from || given.to !== own.to ? [{ kind: "otherPeriod" } as const] : []),
    ...(errors > 0 ? [{ kind: "errors", count: errors } as const] : []),
  ];
}

/** The changes of the cells; none where there is an obstacle. */
export function changesOfCarryOver({ sheet, rows, obstacles }: CarryOver): readonly CellChange[] {
  if (sheet === null || obstacles.length > 0) return [];
  return rows.flatMap(({ row, cells }) =>
    cells.map(({ column, before, after }) => ({ sheet, row, column, before, after })),
  );
}
