import { confrontWith, type CheckReport, type OnFindings } from "../validation/confront";
import { checkPersonalData } from "../validation/checkPersonalData";
import { checkInformation } from "../validation/checkInformation";
import type { Finding } from "../validation/Finding";
import { checkCodes } from "./checkCodes";
import { checkCounts } from "./checkCounts";
import { checkHandouts } from "./checkHandouts";
import { checkKnownActivities, checkPersonActivities } from "./checkPersonActivities";
import { checkPersonDates } from "./checkPersonDates";
import type { DistributionCheck, DistributionContext } from "./DistributionCheck";

const checks: readonly DistributionCheck[] = [
  checkInformation,
  checkPersonalData,
  checkCodes,
  checkKnownActivities,
  checkPersonActivities,
  checkPersonDates,
  checkHandouts,
  checkCounts,
];

/** Confronts a distribution workbook with its rules. Findings about the structure, made while binding, go in first. */
export function confrontDistribution(
  context: DistributionContext,
  structure: readonly Finding[],
  onFindings: OnFindings = () => undefined,
): CheckReport {
  return confrontWith(checks, context, structure, onFindings);
}
