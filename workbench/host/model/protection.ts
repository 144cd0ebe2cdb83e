import { HostError } from "../errors";
import { childOf, flagOf, removeNode } from "../package/xml";
import type { Area } from "./Area";
import type { Sheet } from "./Sheet";

/** What a protected sheet may still allow; the attributes of ECMA-376 part 1, 18.3.1.85. */
export type Allowance = "formatCells" | "formatColumns" | "formatRows";

/** Contents of a protected sheet can be changed in unlocked cells only: AccessDenied. */
export function assertContentFree(area: Area): void {
  const { sheet } = area;
  if (!sheet.isProtected) return;
  const { styles } = sheet.book;
  if (area.isUnbounded) throw denied();
  area.forEach((row, column) => {
    if (styles.format(sheet.styleAt(row, column)).locked) throw denied();
  });
}

/** Formats of a protected sheet can be changed when the protection says so. In the file "1" means forbidden. */
export function assertFormatFree(sheet: Sheet, allowance: Allowance = "formatCells"): void {
  const protection = childOf(sheet.root, "sheetProtection");
  if (sheet.isProtected && flagOf(protection, allowance, true)) throw denied();
}

/** Whatever else a protected sheet refuses (merging, panes, page set-up is free). */
export function assertUnprotected(sheet: Sheet): void {
  if (sheet.isProtected) throw denied();
}

/** Protects without a password. The options are the API's: allowFormatCells and so on. */
export function protectSheet(sheet: Sheet, options: Readonly<Record<string, unknown>>): void {
  // Since June 2026 protecting twice is refused (OfficeDev/office-js#6784).
  assertUnprotected(sheet);
  const element = sheet.touchChild("sheetProtection");
  for (const [name, value] of [
    ["sheet", "1"],
    ["objects", options["allowEditObjects"] === true ? "0" : "1"],
    ["scenarios", options["allowEditScenarios"] === true ? "0" : "1"],
  ] as const) {
    element.setAttribute(name, value);
  }
  for (const [option, attribute] of PROTECTION_OPTIONS) {
    if (options[option] === true) element.setAttribute(attribute, "0");
  }
}

/** Takes the protection away. A password is never asked for by the file's reader; Excel's refuses without it. */
export function unprotectSheet(sheet: Sheet): void {
  const element = childOf(sheet.touchRoot(), "sheetProtection");
  if (!sheet.isProtected || element === undefined) throw denied();
  if (["password", "hashValue"].some((name) => element.hasAttribute(name))) throw denied();
  removeNode(element);
}

/** The API's options and the file's attributes; all forbidden (1) unless said otherwise. */
const PROTECTION_OPTIONS = [
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertRows", "insertRows"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowSort", "sort"],
  ["allowAutoFilter", "autoFilter"],
  ["allowPivotTables", "pivotTables"],
] as const;

/** What the protection allows, in the API's words. */
export function protectionOptions(sheet: Sheet): Record<string, boolean | string> {
  const element = childOf(sheet.root, "sheetProtection");
  const cannotSelect = (name: string) => flagOf(element, name);
  const selection = cannotSelect("selectUnlockedCells")
    ? "None"
    : cannotSelect("selectLockedCells")
      ? "Unlocked"
      : "Normal";
  return {
    ...Object.fromEntries(PROTECTION_OPTIONS.map(([option, name]) => [option, !flagOf(element, name, true)])),
    allowEditObjects: !flagOf(element, "objects"),
    allowEditScenarios: !flagOf(element, "scenarios"),
    selectionMode: selection,
  };
}

function denied(): HostError {
  return new HostError("AccessDenied", "the sheet is protected");
}
