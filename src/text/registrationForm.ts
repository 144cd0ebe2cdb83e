import type { InformationField } from "../core/survey/RegistrationCells";
import type { BackgroundVariableId } from "../core/instrument/Instrument";

/** Headings and labels of a registration workbook in the coded layout; the binding knows them all. */
export const formTexts = {
  startSheet: "Start",
  populationsSheet: "Populationer",
  listsSheet: "Listor",
  populationsTitle: "Målpopulation och undersökt population per insats",
  group: "Respondentgrupp",
  activity: "Insats",
  targetPopulation: "Målpopulation",
  surveyedPopulation: "Undersökt population",
  notReached: "Ej nåbara",
  wholeAssociation: "Hela förbundet",
  surveysTitle: (group: string) => `${group} – en rad per enkät`,
  howToAnswer: "Svar anges med siffran i enkäten, 1–6.",
  howToAnswerYesNo: (questions: string) =>
    `Svar anges med siffran i enkäten, 1–6. ${questions} anges med Ja eller Nej.`,
  number: "Nr",
  date: "Svarsdatum",
  question: (number: number) => `Fråga ${number}`,
  freeText: "Fritext",
  yes: "Ja",
  no: "Nej",
} as const;

export const informationLabels: Readonly<Record<InformationField, string>> = {
  association: "Samordningsförbund",
  periodFrom: "Mätperiod från",
  periodTo: "Mätperiod till",
  contact: "Kontaktperson",
  email: "E-post",
  edition: "Enkätutgåva",
  distributionRoutine: "Utdelning av pågåendeenkäten",
  wordingChanged: "Har frågornas formulering ändrats",
  olderForms: "Har äldre enkäter använts",
};

export const backgroundHeadings: Readonly<Record<BackgroundVariableId, string>> = {
  sex: "Kön",
  employer: "Anställd hos",
};

export const routineNames = {
  limitedPeriod: "Begränsad period under året",
  continuous: "Kontinuerligt under året",
  unknown: "Okänt",
} as const;
