import type { FormulaCell } from "../../../workbench/host/recalculate/FormulaSheet";

/** Every share k of n, for n up to 300. */
export const SHARES: readonly { readonly k: number; readonly n: number }[] = Array.from({ length: 300 }, (_, index) =>
  Array.from({ length: index + 2 }, (__, k) => ({ k, n: index + 1 })),
).flat();

/** k in column A, n in B, and in C the share with two decimals, half away from zero, from whole numbers alone. */
export function shareCells(): FormulaCell[] {
  return SHARES.flatMap(({ k, n }, row) => {
    const rounded = Math.floor((200 * k + n) / (2 * n)) / 100;
    return [k, n, rounded].map((value, column) => ({ row, column, value, formula: null }));
  });
}

const last = SHARES.length;

/** Formulas that count the shares they round to something else than column C. */
export const ROUNDINGS = [
  `=SUMPRODUCT(--(ROUND(A1:A${last}/B1:B${last},2)<>C1:C${last}))`,
  `=SUMPRODUCT(--(ROUND(100*A1:A${last}/B1:B${last},0)<>100*C1:C${last}))`,
  `=SUMPRODUCT(--(INT((200*A1:A${last}+B1:B${last})/(2*B1:B${last}))/100<>C1:C${last}))`,
];
