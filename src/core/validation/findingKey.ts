import { sha256 } from "../sha256";
import type { Finding } from "./Finding";

/**
 * Tells a finding from every other in its workbook, so that an approval of it can be remembered. Another value in the
 * cell is another finding: what was approved was the old one. The value itself is not in the key, only a trace of it.
 */
export function findingKey({ rule, place, group, question, name, part, observed }: Finding): string {
  const parts = [rule, place.sheet, place.row, place.column, group, question, name, part, traceOf(observed)];
  return JSON.stringify(parts.map((part) => part ?? null));
}

function traceOf(observed: Finding["observed"]): string | undefined {
  return observed === undefined ? undefined : sha256(JSON.stringify(observed)).slice(0, 16);
}
