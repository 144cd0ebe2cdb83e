import type { GroupId, SubgroupId } from "../../core/instrument/Instrument";
import { instruments } from "../../core/instrument/instruments";
import type { StampState, VerdictKind } from "../../core/national/MergedData";
import { foldText } from "../../core/survey/foldText";
import type { DistributionRoutine } from "../../core/survey/Registration";
import { routineNames } from "../../text/resultWorkbook";
import { groupNames, subgroupNames } from "../../text/terms";
import { stampNames, verdictNames } from "../../text/verdicts";

/** The words of the result workbook back to what they stand for; null for other values. */

export const groupOfName = reader<GroupId>(groupNames);
export const subgroupOfName = reader<SubgroupId>(subgroupNames, subgroupSpellings());
export const routineOfName = reader<DistributionRoutine>(routineNames);
export const verdictOfName = reader<VerdictKind>(verdictNames);
export const stampOfName = reader<StampState>(stampNames);

/** Employers are known by all their spellings, as in the surveys. */
function subgroupSpellings(): readonly (readonly [string, SubgroupId])[] {
  const values = instruments.flatMap(({ backgroundVariables }) =>
    backgroundVariables.flatMap((variable) => variable.values),
  );
  return values.flatMap(({ name, spellings, subgroup }) =>
    subgroup === null ? [] : [name, ...spellings].map((spelling) => [spelling, subgroup] as const),
  );
}

function reader<K extends string>(
  names: Readonly<Record<K, string>>,
  others: readonly (readonly [string, K])[] = [],
): (value: unknown) => K | null {
  const named = Object.entries<string>(names).map(([id, name]) => [name, id as K] as const);
  const ids = new Map([...others, ...named].map(([name, id]) => [foldText(name), id]));
  return (value) => (typeof value === "string" ? (ids.get(foldText(value)) ?? null) : null);
}

/** A whole number that is not negative. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
