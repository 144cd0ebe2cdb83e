import type { GroupId } from "../core/instrument/Instrument";
import { groupNames } from "./terms";

/** Texts of an association's own report. */
export const localTexts = {
  national: (year: number) => `Nationellt ${year}`,
  n: "antal svar",
  keyFigure: "nyckeltal",
  sourceNote: (source: string, year: number) => `Nationella siffror för ${year}: ${source}.`,
} as const;

export const localSheetNames = {
  contents: "Lokal rapport",
  association: "Lokal rapport förbundet",
  activities: "Lokal rapport insatser",
} as const;

/** Texts of its sheets, beside those of the tables. */
export const localSheetTexts = {
  n: localTexts.n,
  keyFigure: localTexts.keyFigure,
  title: (association: string, year: number) => `Lokal rapport ${year} – ${association}`,
  activitiesTitle: (association: string, year: number) => `Insatserna ${year} – ${association}`,
  lead: "Siffrorna är värden och inte formler: en formel skulle kunna visa det som är dolt.",
  written: (time: string) => `Skriven ${time}. Ändras enkäterna eller populationerna: gör rapporten igen.`,
  hiddenHeading: "Små grupper är dolda",
  hidden: (least: number) =>
    `Siffror som bygger på färre än ${least} svar är dolda och visas som ”..”. Ibland döljs också en större siffra, så att den lilla inte går att räkna ut ur de andra.`,
  share:
    "Skriv ut bladen eller spara dem som PDF när andra ska läsa dem. I själva arbetsboken finns alla enkäter kvar.",
  nationalHeading: "Nationella siffror",
  national: (source: string, year: number) =>
    `Kolumnerna ”${localTexts.national(year)}” har de publicerade siffrorna för ${year}. Källa: ${source}.`,
  noNational: "Rapporten har inga nationella siffror att jämföra med.",
  otherYear: (own: number, national: number) =>
    `Förbundets siffror gäller ${own} och de nationella ${national}. Skillnader kan bero på året.`,
  contents: "Innehåll",
  contentsColumns: ["Klicka för att gå dit", "Blad"],
  rates: "Svarsfrekvens",
  keyFigures: "Nyckeltal i korthet",
  diagrams: "Nyckeltal i diagram",
  keyFigureCaption: (group: GroupId) => `Nyckeltal, ${groupNames[group].toLowerCase()}`,
  keyFigureAbout:
    "Nyckeltalet är andelen klart positiva svar, på ja/nej-frågor andelen Ja och för indikator 7 andelen positiva svar.",
  diagramCaption: (number: number, group: GroupId, own: string, national: string | null) =>
    `Diagram ${number} Nyckeltal, ${groupNames[group].toLowerCase()}: ${own}${national === null ? "" : ` och ${national.toLowerCase()}`}.`,
  questions: "Fråga",
  category: (question: number, indicator: number | null) =>
    indicator === null ? `Fråga ${question}` : `Fråga ${question} (indikator ${indicator})`,
  activityLead: "Frågor där inget av insatsens svar kan visas är utelämnade: de har inga svar, eller för få.",
  nothingShown: "Insatsen har inga svar som kan visas.",
  noActivities: "Inga insatser är angivna i arbetsboken.",
} as const;

/** Texts of the view in the pane. */
export const localViewTexts = {
  compare: "Jämför med",
  compareYear: (year: number) => `Nationella siffror ${year}`,
  compareNone: "Inga nationella siffror",
  intro:
    "Förbundets egna tabeller och diagram, för hela förbundet och för varje insats, på egna blad att skriva ut. Små grupper är dolda.",
  make: "Gör lokal rapport",
  making: "Räknar fram rapporten …",
  writing: "Skriver rapportens blad …",
  doneTitle: "Den lokala rapporten är klar",
  sheets: "Rapportens blad",
  done: "Bladen ligger i arbetsboken. Gör rapporten igen om enkäterna ändras.",
} as const;
