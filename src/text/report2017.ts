import type { GroupId } from "../core/instrument/Instrument";
import { groupNames } from "./terms";

/** Texts of report 2018-1, the national report of edition 2017, with its misprints corrected. Its tables have no captions but a number. */
export const report2017Texts = {
  caption: (number: number) => `Tabell ${number}`,
  total: "Totalt",
  association: "Samordningsförbund",
  activities: "Antal insatser",
  introduction:
    "I följande tabell redovisas vilka samordningsförbund som var med, hur många insatser mätningen omfattar samt antal tillfrågade från respektive respondentgrupp.",
  group: "Respondentgrupp",
  asked: "Tillfrågade",
  nonResponse: "Bortfall",
  responseRate: "Svarsfrekvens",
  answers: "Antal svar",
  participants: "Deltagare totalt",
  allGroups: "Respondentgrupperna totalt",
  clearlyPositive: "Klart positiva svar",
  yes: "Svar ja",
  question: (number: number, wording: string) => `Fråga ${number}: ${wording}`,
  women: "Varav kvinnor",
  men: "Varav män",
} as const;

export const answeredGroupNames: Readonly<Record<GroupId, string>> = {
  ...groupNames,
  associationDirector: "Förbundschefer",
  board: "Styrelseledamöter",
};

export const questionsToGroup: Readonly<Record<GroupId, string>> = {
  participantsOngoing: "Frågor till deltagare pågående",
  participantsExit: "Frågor till deltagare avslut",
  staff: "Frågor till personal",
  associationDirector: "Frågor till förbundschef",
  managers: "Frågor till parternas chefsgrupp",
  board: "Frågor till styrelse",
  referrers: "Frågor till remittenter",
};

/** Tables 3 and 4: headings of the sections and rows. */
export const responseDetailTexts = {
  asked: "Antalet tillfrågade i alla verksamheter",
  currentPeriod: "aktuell mätperiod",
  total: "Totalt",
  answers: "Antalet enkätsvar för alla verksamheter",
  atLeastOne: "minst en fråga",
  withoutVariable: "enkät utan variabeln kön",
  women: "som uppgett sig vara kvinna",
  men: "som uppgett sig vara man",
  notStated: "som ej uppgett kön",
  nonResponse: "Bortfall i alla verksamheter",
  unitNonresponse: "individbortfall utifrån totalt antal tillfrågade",
  undercoverage: "Undertäckning för deltagare i alla verksamheter",
  notReached: "antal ej nåbara under aktuell mätperiod",
} as const;
