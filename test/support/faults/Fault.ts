import type { Planted, Planter } from "../Planter";

/** Plants a fault; null where the workbook has no place for it. */
export type Fault = (planter: Planter) => Planted | null;

export type NamedFault = readonly [name: string, fault: Fault];
