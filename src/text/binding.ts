import type { Edition, GroupId } from "../core/instrument/Instrument";
import type { Confidence } from "../workbook/binding/confidence";
import type { ColumnTarget } from "../workbook/memory/BindingCorrection";
import { groupNames, questionName } from "./terms";

/** Texts of the view where the binding is seen and corrected. */
export const bindingTexts = {
  intro:
    "Här ser du vilket blad som hör till vilken respondentgrupp och vilken kolumn som hör till vilken fråga. Rätta det som är fel. Det du väljer sparas i arbetsboken.",
  working: "Läser kopplingen …",
  saving: "Sparar kopplingen …",
  edition: "Enkätutgåva",
  editionOf: (edition: Edition) => (edition === "2021" ? "2021 och senare" : edition),
  sheets: "Blad",
  group: (sheet: string) => `Bladet ${sheet} gäller`,
  choose: "Välj …",
  noSurveys: "Inte enkäter",
  unsettled: "Behöver ditt svar",
  headingRow: "Rubrikerna står på",
  row: (row: number) => `rad ${row + 1}`,
  noRow: "Ingen rad vald",
  questions: (bound: number, all: number) => `${bound} av ${all} frågor har en kolumn`,
  columnOf: (column: string, heading: string) => (heading === "" ? `Kolumn ${column}` : `Kolumn ${column}: ${heading}`),
  noColumn: "Ingen kolumn",
  change: "Ändra",
  use: "Använd",
  changeOf: (name: string) => `Ändra kolumn för ${name}`,
  columnFor: (name: string) => `Kolumn för ${name}`,
  goTo: (column: string) => `Gå till kolumn ${column}`,
  goToOf: (name: string, column: string) => `Gå till kolumn ${column}, ${name}`,
  save: "Spara kopplingen",
  restore: "Återställ",
  unsaved: "Du har ändringar som inte är sparade.",
  corrected: (count: number) =>
    count === 1 ? "En sparad ändring gäller i arbetsboken." : `${count} sparade ändringar gäller i arbetsboken.`,
  saved: "Kopplingen är sparad i arbetsboken. Spara också arbetsboken.",
  restored: "Alla ändringar är borttagna här. Spara kopplingen för att det ska gälla.",
} as const;

/** In words, since colour alone says nothing to many. */
export const confidenceTexts: Readonly<Record<Confidence, string>> = {
  chosen: "vald av dig",
  certain: "säker",
  likely: "trolig",
  uncertain: "osäker",
  none: "saknas",
};

const otherTargets: ReadonlyMap<ColumnTarget, string> = new Map<ColumnTarget, string>([
  ["number", "enkätens nummer"],
  ["activity", "insats"],
  ["date", "svarsdatum"],
]);

/** "fråga 3", "svarsdatum", "kön". */
export function targetName(target: ColumnTarget, group: GroupId): string {
  if (target === "background") return group === "referrers" ? "anställd hos" : "kön";
  return otherTargets.get(target) ?? questionName(target as `${GroupId}-${number}`);
}

export function groupChoice(group: GroupId): string {
  return groupNames[group];
}
