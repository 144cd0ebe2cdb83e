import type { GroupId } from "../core/instrument/Instrument";

/** Names and texts of the SPSS export. Names of variables have neither å, ä, ö nor capitals, so that every version takes them. */
export const spssFiles = {
  surveys: "enkater.csv",
  keyFigures: "nyckeltal.csv",
  populations: "populationer.csv",
  associations: "forbund.csv",
  years: "insamling.csv",
  syntax: "indikatorer.sps",
} as const;

export const spssPrefixes: Readonly<Record<GroupId, string>> = {
  participantsOngoing: "pag",
  participantsExit: "avs",
  staff: "per",
  associationDirector: "fch",
  managers: "che",
  board: "sty",
  referrers: "rem",
};

export const spssVariables = {
  association: "forbund",
  group: "grupp",
  sex: "kon",
  employer: "arbetsgivare",
  routine: "rutin",
  year: "ar",
  question: "fraga",
  subgroup: "undergrupp",
  inKeyFigure: "inyckeltal",
  count: "antal",
  target: "malpop",
  surveyed: "undersokt",
  notReached: "ejnadda",
  activities: "insatser",
  isNew: "ny",
  surveys: "enkater",
  associations: "antalforbund",
  inCountry: "ilandet",
  surveyedShare: "andelundersokt",
  answerShareSurveyed: "andelsvarundersokt",
  answerShareTarget: "andelsvarmal",
  mean: "medel",
  share: "andel",
} as const;

export const spssLabels = {
  association: "Samordningsförbund",
  group: "Respondentgrupp",
  sex: "Kön",
  employer: "Var remittenten är anställd",
  routine: "Rutin för utdelning av pågåendeenkäten",
  year: "År",
  question: "Fråga",
  subgroup: "Undergrupp",
  inKeyFigure: "Svaret ingår i nyckeltalet",
  count: "Antal svar",
  target: "Målpopulation",
  surveyed: "Undersökt population",
  notReached: "Ej nåbara",
  activities: "Insatser",
  isNew: "Ny sedan föregående år",
  surveys: "Insamlade enkäter",
  associations: "Deltagande förbund",
  inCountry: "Samordningsförbund i landet",
  surveyedShare: "Undersökt population i procent av målpopulationen",
  answerShareSurveyed: "Svar i procent av undersökt population",
  answerShareTarget: "Svar i procent av målpopulationen",
  mean: "Enkäter per förbund",
  share: "Deltagande förbund i procent av alla i landet",
  yes: "Ja",
  no: "Nej",
  category: { negative: "negativt", neither: "varken eller", positive: "positivt", clearlyPositive: "klart positivt" },
  routines: {
    limitedPeriod: "Begränsad period under året",
    continuous: "Kontinuerligt under året",
    unknown: "Okänt",
  },
  questionLabel: (group: string, number: number, wording: string) => `${group}, fråga ${number}: ${wording}`,
} as const;

export const spssTexts = {
  intro: (year: number) => [
    `Nationella indikatorer ${year}: samma tabeller och tester som resultatarbetsboken, räknade i SPSS.`,
    "Filerna ska ligga i samma mapp. Ta bort stjärnan på raden med CD och skriv in mappen, om SPSS inte hittar dem.",
  ],
  folder: "CD 'C:\\mapp\\med\\filerna'",
  tables: {
    surveys: "Enkäter per förbund och respondentgrupp",
    associations: "Förbund som är nya sedan föregående år",
    populations: "Populationer, svar och andelar per respondentgrupp och för varje förbund",
    years: "Insamlade enkäter och deltagande förbund per år",
    sex: "Kön och rutin för utdelning",
    distributions: (group: string) => `Svarsfördelningar, ${group}: samtliga, och uppdelat på bakgrundsvariabeln`,
    keyFigures: "Nyckeltalen de tre senaste åren",
  },
  tests: {
    sex: "Test av skillnad mellan kvinnor och män, en svarskategori i taget",
    routine: "Test av skillnad mellan rutinerna för utdelning av pågåendeenkäten",
    year: "Test av skillnad i nyckeltalet mot förra årets mätning",
  },
} as const;
