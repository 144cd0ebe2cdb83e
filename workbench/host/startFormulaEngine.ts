import type { FormulaEngine } from "./model/Calculation";

/** Loads the formula engine, which is large, when the first formula must be calculated: HostOptions.engine. */
export async function startFormulaEngine(): Promise<FormulaEngine> {
  const { FormulaEngine } = await import("./recalculate/FormulaEngine");
  return new FormulaEngine();
}
