import { hasTargetPopulation, sum, type ResponseRate } from "./responseRates";

/** The total row of table 3. */
export interface TotalRate {
  /** Without referrers, who have no target population. */
  readonly targetPopulation: number | null;
  readonly surveyedPopulation: number | null;
  readonly answered: number;
  /** Null when no group says anything of it. */
  readonly notReached: number | null;
  /** For the shares that use the target population: referrers are left out of both parts. */
  readonly surveyedOfTarget: number | null;
  readonly answeredOfTarget: number;
}

/** Sums the groups' own rows (activity null). Source: rules for the national report, "Populations and rates". */
export function totalRate(rates: readonly ResponseRate[]): TotalRate {
  const groups = rates.filter((rate) => rate.activity === null);
  const withTarget = groups.filter((rate) => hasTargetPopulation(rate.group));
  return {
    targetPopulation: sum(withTarget.map((rate) => rate.targetPopulation)),
    surveyedPopulation: sum(groups.map((rate) => rate.surveyedPopulation)),
    answered: groups.reduce((total, rate) => total + rate.answered, 0),
    notReached: sum(groups.flatMap((rate) => rate.notReached ?? [])),
    surveyedOfTarget: sum(withTarget.map((rate) => rate.surveyedPopulation)),
    answeredOfTarget: withTarget.reduce((total, rate) => total + rate.answered, 0),
  };
}
