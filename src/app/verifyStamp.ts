import { canonicalForm } from "../core/stamp/canonicalForm";
import { sha256 } from "../core/sha256";
import type { Stamp } from "../core/stamp/Stamp";
import type { RegistrationCells } from "../core/survey/RegistrationCells";
import { stampOf } from "../workbook/stamp/stampOf";
import type { Workbook } from "../workbook/Workbook";

/** Whether the content is as it was when the workbook was made ready to send; "none" when it never was. */
export type StampVerdict =
  { readonly kind: "unchanged" | "changed"; readonly stamp: Stamp } | { readonly kind: "none"; readonly stamp: null };

/** Compares the stamp of a received workbook with what the workbook says now. */
export function verifyStamp(workbook: Workbook, cells: RegistrationCells): StampVerdict {
  const stamp = stampOf(workbook);
  if (!stamp) return { kind: "none", stamp };
  return { kind: stampHash(cells) === stamp.hash ? "unchanged" : "changed", stamp };
}

/** "ab:12:…": pairs, since a run of eight digits in a workbook looks like a telephone number. */
export function stampHash(cells: RegistrationCells): string {
  return sha256(canonicalForm(cells)).match(/../g)?.join(":") ?? "";
}
