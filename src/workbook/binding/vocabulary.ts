import type { GroupId } from "../../core/instrument/Instrument";
import type { InformationField } from "../../core/survey/RegistrationCells";

/**
 * The words people use in registration workbooks, folded as by foldHeading. Found in the workbooks received in 2017 and
 * 2023 and in the reports; add to the lists as new ones turn up.
 */

/** Names of the groups in sheet names and in the populations, besides those of the report. */
export const groupNames: readonly (readonly [GroupId, readonly string[]])[] = [
  [
    "participantsOngoing",
    ["deltagare pågående", "pågående", "pågåendeenkät", "pågåendeenkäten", "deltagare pågåendeenkät"],
  ],
  ["participantsExit", ["deltagare avslut", "avslut", "avslutsenkät", "avslutsenkäten", "deltagare avslutsenkät"]],
  ["staff", ["personal", "insatspersonal"]],
  ["associationDirector", ["förbundschef", "förbundschefer"]],
  ["managers", ["parternas chefsgrupp", "chefer", "chefsgrupp", "chefsgrupper"]],
  ["board", ["styrelse", "styrelser", "styrelsen", "styrelseledamöter"]],
  ["referrers", ["remittenter", "remittent", "remitterter", "remitter"]],
];

/** A word that, standing alone in a sheet name, says which group it is. */
export const groupWords: readonly (readonly [GroupId, RegExp])[] = [
  ["participantsOngoing", /(^| )pågående/],
  ["participantsExit", /(^| )avslut/],
  ["staff", /personal( |$)/],
  ["associationDirector", /(^| )förbundschef/],
  ["managers", /(^| )chef/],
  ["board", /(^| )styrelse/],
  ["referrers", /(^| )remit/],
];

export const informationLabels: readonly (readonly [InformationField, readonly string[]])[] = [
  ["association", ["samordningsförbund", "förbundets namn", "samordningsförbundets namn", "förbund", "förbundet"]],
  ["periodFrom", ["mätperiod från", "period första dag", "period från", "mätperiodens första dag", "mätperiod start"]],
  ["periodTo", ["mätperiod till", "period sista dag", "period till", "mätperiodens sista dag", "mätperiod slut"]],
  ["contact", ["kontaktperson", "kontakt"]],
  ["email", ["e post", "mejl", "epost", "e postadress", "mejladress", "mail"]],
  ["edition", ["enkätutgåva", "enkäternas utgåva", "utgåva", "enkätversion"]],
  ["distributionRoutine", ["utdelning av pågåendeenkäten", "hur delas pågåendeenkäten ut", "utdelningsrutin"]],
  ["wordingChanged", ["har frågornas formulering ändrats", "ändrade frågor", "har frågorna ändrats"]],
  ["olderForms", ["har äldre enkäter använts", "äldre enkäter", "har äldre versioner använts"]],
];

export const populationHeadings = {
  group: ["respondentgrupp", "grupp", "enkät"],
  activity: ["insats", "verksamhet", "aktivitet"],
  targetPopulation: ["målpopulation", "antal i målgruppen", "målgrupp", "antal i målpopulationen"],
  surveyedPopulation: ["undersökt population", "tillfrågade", "antal tillfrågade", "antal utdelade"],
  notReached: ["ej nåbara", "antal ej nåbara", "inte nåbara", "undertäckning"],
} as const;

export const surveyHeadings = {
  number: ["nr", "enkät", "enkätnr", "enkätnummer", "nummer", "löpnummer", "löpnr"],
  activity: ["insats", "verksamhet", "aktivitet"],
  date: ["svarsdatum", "datum", "ifyllnadsdatum", "besvarad"],
  background: {
    sex: ["kön", "könstillhörighet"],
    employer: ["anställd hos", "arbetsgivare", "anställning", "var är du anställd"],
  },
} as const;

/** What stands for the whole association where a group is not split by activity. A dash folds to nothing. */
export const wholeAssociation: readonly string[] = ["", "hela förbundet", "förbundet", "samtliga", "alla"];
