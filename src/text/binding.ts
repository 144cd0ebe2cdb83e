import type { AddressProblem } from "../app/chooseInformation";
import type { PopulationsProblem } from "../app/choosePopulations";
import type { Edition, GroupId } from "../core/instrument/Instrument";
import type { SignNotation } from "../core/survey/SurveySheet";
import type { SignCount } from "../workbook/binding/answerSigns";
import type { Confidence } from "../workbook/binding/confidence";
import type { ColumnTarget } from "../workbook/memory/BindingCorrection";
import { groupNames, questionName } from "./terms";
import { capitalized, listText } from "./values";

/** What is said of a distribution workbook, whose columns are known by their headings alone. */
export const distributionBindingTexts = {
  intro:
    "I en utdelningsfil går det inte att välja kolumner här. Tillägget känner igen dem på rubrikerna. Står det bland felen att en kolumn saknas, skriv rubriken så som den står här och kontrollera igen.",
  persons: "En rad för varje deltagare",
  groups: "Övriga respondentgrupper, som antal",
  optional: "Används bara den ena av pågåendeenkäten och avslutsenkäten behövs inte den andras kolumner.",
} as const;

/** Texts of the view where the binding is seen and corrected. */
export const bindingTexts = {
  intro:
    "Här ser du vilket blad som hör till vilken respondentgrupp, vilken kolumn som hör till vilken fråga och var övriga uppgifter står. Rätta det som är fel. Det du väljer sparas i arbetsboken.",
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
  answersTo: (name: string) => `Svaren på ${name}`,
  signsIn: (column: string, signs: readonly SignCount[]) =>
    `Kolumn ${column}: ${listText(
      signs.map(({ sign, count }) => `${sign.toUpperCase()} i ${count} ${count === 1 ? "cell" : "celler"}`),
      "och",
    )}`,
  notationAsked: "Det kan betyda olika saker. Titta i en pappersenkät och välj vad som gäller.",
  notationMeans: (notation: SignNotation) => `Betyder: ${signMeanings[notation]}`,
  changeNotation: (name: string) => `Ändra vad svaren på ${name} betyder`,
  others: "Uppgifter och populationer",
  information: "Uppgifter om förbundet och mätningen",
  informationFound: (found: number, all: number) => `${found} av ${all} uppgifter finns`,
  sheet: "Blad",
  cell: "Cell",
  cellHint: "Cellen där själva uppgiften står, till exempel B3.",
  cellOf: (sheet: string, address: string, label: string) =>
    label === "" ? `${sheet}, cell ${address}` : `${sheet}, cell ${address}: ${label}`,
  cellFor: (name: string) => `Cell för ${name}`,
  changeCellOf: (name: string) => `Ändra cell: ${name}`,
  goToCell: (address: string) => `Gå till cell ${address}`,
  goToCellOf: (name: string, address: string) => `Gå till cell ${address}, ${name}`,
  notInWorkbook: "Finns inte i arbetsboken",
  missing: "Finns inte",
  populations: "Tabellen med populationer",
  populationsAbout: "Tabellen visar hur många som fanns i målgruppen och hur många som fick enkäten.",
  columns: "tabellens kolumner",
  tableAt: (sheet: string, headingRow: number) => `Bladet ${sheet}, rubriker på rad ${headingRow + 1}`,
  noTable: "Ingen tabell hittades",
  populationColumn: (name: string, column: string) => `${capitalized(name)} – ${column}`,
  changeTable: "Ändra var populationerna står",
  goToTable: "Gå till tabellen",
  save: "Spara kopplingen",
  restore: "Återställ",
  unsaved: "Du har ändringar som inte är sparade.",
  corrected: (count: number) =>
    count === 1 ? "En sparad ändring gäller i arbetsboken." : `${count} sparade ändringar gäller i arbetsboken.`,
  saved: "Kopplingen är sparad i arbetsboken. Spara också arbetsboken.",
  restored: "Alla ändringar är borttagna här. Spara kopplingen för att det ska gälla.",
} as const;

/** What stands for Ja and for Nej. */
export const signMeanings: Readonly<Record<SignNotation, string>> = {
  initials: "J är Ja, N är Nej",
  yesNoNumbers: "1 är Ja, 0 är Nej",
  yes1No2: "1 är Ja, 2 är Nej",
  no1Yes2: "1 är Nej, 2 är Ja",
};

/** Why a cell cannot be used. */
export const addressProblems: Readonly<Record<AddressProblem["kind"], string>> = {
  notCell: "Skriv kolumnens bokstav och radens nummer, till exempel B3.",
  tooFarDown: "Cellen måste stå på någon av de 40 första raderna.",
};

/** Why the table of populations cannot be used as chosen. */
export const populationProblems: Readonly<Record<PopulationsProblem["kind"], string>> = {
  noRow: "Välj raden där rubrikerna står.",
  noGroup: "Välj kolumnen där respondentgruppen står.",
  sameColumn: "Kolumnen är redan vald. Varje uppgift behöver en egen kolumn.",
};

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
