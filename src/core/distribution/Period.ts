import { informationOf } from "../survey/information";
import { dayOf } from "../survey/dayOf";
import type { DistributionCells } from "./DistributionCells";

/** The measurement period, both days included. Null where it is not given: then every day is in it on that side. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
}

export function periodOf(cells: Pick<DistributionCells, "information">): Period {
  const day = (field: "periodFrom" | "periodTo") => dayOf(informationOf(cells, field)?.value ?? null);
  return { from: day("periodFrom"), to: day("periodTo") };
}

export function isWithin(day: number | null, { from, to }: Period): boolean {
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}
