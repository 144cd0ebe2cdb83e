import type { GroupId } from "../core/instrument/Instrument";
import type { SurveyPart } from "../core/national/CountKey";
import type { AnswerCounts } from "../core/statistics/countAnswers";
import type { DistributionRoutine } from "../core/survey/Registration";
import { groupPrefixes } from "./definedNames";
import { subgroupNames } from "./terms";

/** Texts of the network's result workbook: names of sheets and tables, headings, and words in the cells. */

export const resultSheetNames = {
  associations: "Förbund",
  populations: "Populationer",
  history: "Historik",
  counts: "Underlag",
  log: "Logg",
} as const;

/** Names of the tables in formulas; those of the groups are groupPrefixes in definedNames. */
export const tableNames = {
  associations: "Förbund",
  populations: "Populationer",
  historyKeyFigures: "Historik_nyckeltal",
  historyYears: "Historik_insamling",
  historyParticipants: "Historik_förbund",
  counts: "Underlag",
  log: "Logg",
} as const;

export const resultTitles: Readonly<Record<keyof typeof resultSheetNames, (year: number) => string>> = {
  associations: (year) => `Förbund ${year}`,
  populations: (year) => `Populationer ${year}`,
  history: () => "Tidigare år",
  counts: (year) => `Underlag ${year}`,
  log: () => "Logg",
};

export const resultLeads = {
  associations: (year: number) =>
    `Mottagna filer för mätperioden som slutar ${year}. Egna kolumner till höger i tabellen följer sitt förbund. Kommentarer ligger kvar i sin cell.`,
  populations:
    "Populationer per förbund och respondentgrupp, en rad för varje insats. Tom cell: populationen är inte känd.",
  surveys: "Alla besvarade enkäter. Svar 1–6 är skalans steg, 1 är Ja och 0 är Nej. Tom cell: frågan är inte besvarad.",
  history: "Tidigare år. Skriv gärna till eller rätta rader här; de används nästa gång filer slås samman.",
  counts:
    "Antal svar per fråga, undergrupp och kategori. Fråga 0 är besvarade enkäter och populationer; tom cell: populationen är inte känd. Rapportens tabeller räknas fram härifrån.",
  log: "Vad tillägget har gjort i den här arbetsboken.",
} as const;

/** Headings of the columns. The history's are those of the network's own workbook of earlier years. */
export const headings = {
  association: "Förbund",
  file: "Fil",
  received: "Mottagen",
  verdict: "Bedömning",
  remark: "Anmärkning",
  errors: "Fel",
  warnings: "Varningar",
  stamp: "Stämpel",
  edition: "Enkätutgåva",
  periodFrom: "Mätperiod från",
  periodTo: "Mätperiod till",
  routine: "Utdelning av pågåendeenkäten",
  isNew: "Ny sedan föregående år",
  answered: "Besvarade enkäter",
  hash: "Kontrollsumma",
  group: "Respondentgrupp",
  targetPopulation: "Målpopulation",
  surveyedPopulation: "Undersökt population",
  notReached: "Ej nåbara",
  number: "Nr",
  background: { sex: "Kön", employer: "Anställd hos" },
  question: "Fråga",
  year: "År",
  subgroup: "Undergrupp",
  n: "Antal svar",
  keyFigureCount: "Antal i nyckeltalet",
  comparable: "Jämförbar",
  collected: "Insamlade enkäter",
  participating: "Deltagande förbund",
  activities: "Insatser",
  inCountry: "Förbund i landet",
  participant: "Samordningsförbund",
  time: "Tid",
  happened: "Händelse",
} as const;

export const questionHeading = (number: number) => `Fråga ${number}`;

export const countHeadings: Readonly<Record<Exclude<keyof AnswerCounts, "n">, string>> = {
  negative: "Negativt",
  neither: "Varken eller",
  positive: "Positivt",
  clearlyPositive: "Klart positivt",
  keyFigure: "Nyckeltal",
};

/** In the column of questions: the rows that count answered surveys. */
export const answeredSurveys = 0;

/** The rows of Underlag that are sums over all associations. */
export const allAssociations = "Samtliga förbund";

/** The rows of Underlag that belong to no single group. */
export const allGroups = "Alla grupper";

/** In the column of subgroups. */
export const surveyPartNames: Readonly<Record<SurveyPart, string>> = {
  ...subgroupNames,
  withoutVariable: "enkät utan variabeln kön",
  notStated: "ej uppgett kön",
};

export const routineNames: Readonly<Record<DistributionRoutine, string>> = {
  limitedPeriod: "Begränsad period under året",
  continuous: "Kontinuerligt under året",
  unknown: "Okänt",
};

export const yesNo = { yes: "Ja", no: "Nej" } as const;

/** A cell that has something in it that is not an answer of the scale. */
export const unreadableAnswer = "?";

export const comparableTexts = {
  yes: "Ja",
  no: (reason: string) => `Nej: ${reason}`,
  notAsked: "Nej: frågan finns inte i årets enkäter.",
} as const;

/** Names for columns of tables, for formulas that are to survive that a person sorts or moves the table. */
export const countNames = {
  association: "Underlag_förbund",
  group: "Underlag_respondentgrupp",
  question: "Underlag_fråga",
  subgroup: "Underlag_undergrupp",
  n: "Underlag_antal_svar",
  negative: "Underlag_negativt",
  neither: "Underlag_varken_eller",
  positive: "Underlag_positivt",
  clearlyPositive: "Underlag_klart_positivt",
  keyFigure: "Underlag_nyckeltal",
  targetPopulation: "Underlag_målpopulation",
  surveyedPopulation: "Underlag_undersökt",
  notReached: "Underlag_ej_nåbara",
  participating: "Underlag_deltagande_förbund",
  activities: "Underlag_insatser",
  routine: "Underlag_utdelning",
} as const;

/** Earlier years' key figures. */
export const historyNames = {
  year: "Historik_år",
  group: "Historik_respondentgrupp",
  question: "Historik_fråga",
  subgroup: "Historik_undergrupp",
  n: "Historik_antal_svar",
  keyFigure: "Historik_antal_i_nyckeltalet",
} as const;

/** The size of each year's measurement, this one's too. */
export const yearNames = {
  year: "Insamling_år",
  surveys: "Insamling_enkäter",
  associations: "Insamling_förbund",
  associationsInCountry: "Insamling_förbund_i_landet",
} as const;

export const yearGroupName = (group: GroupId) => `Insamling_${groupPrefixes[group]}`;

export const populationColumnNames = {
  association: "Populationer_förbund",
  group: "Populationer_respondentgrupp",
  targetPopulation: "Populationer_målpopulation",
  surveyedPopulation: "Populationer_undersökt",
  notReached: "Populationer_ej_nåbara",
} as const;
