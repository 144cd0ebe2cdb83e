import { cellAddress } from "../core/address";
import type { CarriedField, CarryOver, CarryOverDoubt, CarryOverObstacle } from "../core/distribution/CarryOver";
import type { GroupId } from "../core/instrument/Instrument";
import { groupNames } from "./terms";

/** Texts about carrying populations over from the distribution workbook to the registration workbook. */

export const carriedFieldNames: Readonly<Record<CarriedField, string>> = {
  group: "respondentgrupp",
  activity: "insats",
  targetPopulation: "målpopulation",
  surveyedPopulation: "undersökt population",
  notReached: "ej nåbara",
};

/** "Personal, Arena". */
export function groupAndActivity(group: GroupId, activity: string | null): string {
  return `${groupNames[group]}, ${activity ?? "hela förbundet"}`;
}

/** "tomt → 12"; a new cell has only what it gets. */
export function changeText(before: string | number, after: string | number, isNew: boolean): string {
  return isNew ? String(after) : `${before === "" ? "tomt" : before} → ${after}`;
}

/** Why nothing is carried over, and what to do. */
export function obstacleText(obstacle: CarryOverObstacle, { sheet }: CarryOver): string {
  switch (obstacle.kind) {
    case "noTable":
      return "Registreringsfilen har ingen tabell med populationer. Lägg till ett blad med rubrikerna Respondentgrupp, Insats, Målpopulation och Undersökt population.";
    case "formula":
      return `Cell ${cellAddress(obstacle.row, obstacle.column)} på bladet ${sheet} innehåller en formel. Ta bort formeln om antalet ska föras över.`;
    case "strangeValue":
      return `Cell ${cellAddress(obstacle.row, obstacle.column)} på bladet ${sheet} innehåller ett värde som inte är ett antal. Töm cellen.`;
    case "notSplit":
      return `${groupNames[obstacle.group]} är uppdelad på insatser i registreringsfilen men inte i utdelningsfilen. Fyll i insatserna i utdelningsfilen.`;
    case "rowTwice":
      return `${groupAndActivity(obstacle.group, obstacle.activity)} finns på flera rader på bladet ${sheet}, bland annat rad ${obstacle.row + 1}. Ta bort den ena.`;
    case "withoutActivity":
      return `${obstacle.persons} i gruppen ${groupNames[obstacle.group]} saknar insats i utdelningsfilen. Fyll i insatsen.`;
    case "noRoom":
      return `${groupAndActivity(obstacle.group, obstacle.activity)} får inte plats på bladet ${sheet}. Lägg till en tom rad under de andra, i samma tabell.`;
  }
}

/** What to think of before carrying over. */
export function doubtText(doubt: CarryOverDoubt): string {
  switch (doubt.kind) {
    case "otherAssociation":
      return `Utdelningsfilen gäller ${doubt.distribution}, men registreringsfilen ${doubt.registration}.`;
    case "otherPeriod":
      return "Mätperioden är inte densamma i de två filerna.";
    case "errors":
      return `Utdelningsfilen har ${doubt.count} fel. Öppna den och tryck på Kontrollera: antalen kan vara fel.`;
    case "untouched":
      return `${groupAndActivity(doubt.group, doubt.activity)} finns bara i registreringsfilen och ändras inte.`;
  }
}

export const carryOverTexts = {
  noChanges: "Populationerna i registreringsfilen är redan de som utdelningsfilen ger.",
  cannot: "Populationerna kan inte föras över",
  newRow: "ny rad",
  rowNumber: (row: number) => `rad ${row + 1}`,
  about:
    "Välj utdelningsfilen. Du får se exakt vad som ändras i registreringsfilens populationer innan något görs, och kan ångra.",
  choose: "Välj utdelningsfil …",
  comparing: "Jämför filerna …",
  changing: "För över …",
  heading: (cells: number) => (cells === 1 ? "1 cell ändras" : `${cells} celler ändras`),
  carryOut: (cells: number) => (cells === 1 ? "För över 1 cell" : `För över ${cells} celler`),
  think: "Tänk på",
  nothingChanged: "Inget har ändrats",
  cancel: "Avbryt",
  close: "Stäng",
  undone: (cells: number) => (cells === 1 ? "1 cell är som förut" : `${cells} celler är som förut`),
  done: (cells: number) => (cells === 1 ? "1 cell ändrad" : `${cells} celler ändrade`),
  nothingSaved: "Inget har sparats.",
} as const;
