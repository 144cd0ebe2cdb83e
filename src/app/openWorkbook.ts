import type { Workbook } from "../workbook/Workbook";
import { TaskError } from "./errors";
import { openDistribution, type OpenDistribution } from "./openDistribution";
import { openRegistration, type OpenRegistration } from "./openRegistration";

/**
 * A workbook by its kind, which is told from what is in it. One with surveys is a registration workbook, whatever else
 * is in it. Throws TaskError "notRegistration" when it is neither kind.
 */
export function openWorkbook(workbook: Workbook): OpenRegistration | OpenDistribution {
  try {
    return openRegistration(workbook);
  } catch (error) {
    const isOther = error instanceof TaskError && error.code === "notRegistration";
    const distribution = isOther ? openDistribution(workbook) : null;
    if (distribution) return distribution;
    throw error;
  }
}
