import type { ParticipantGroup } from "../core/distribution/DistributionCells";
import type { ReasonId } from "../core/distribution/reasons";
import type { BackgroundVariableId, Category, GroupId, ScaleId } from "../core/instrument/Instrument";
import type { Notation } from "../core/survey/SurveySheet";

/** Names people meet in the formulas of the result sheets, and in Excel's name manager. */

export const groupPrefixes: Readonly<Record<GroupId, string>> = {
  participantsOngoing: "Pågående",
  participantsExit: "Avslut",
  staff: "Personal",
  associationDirector: "Förbundschef",
  managers: "Chefsgrupp",
  board: "Styrelse",
  referrers: "Remittenter",
};

const backgroundSuffixes: Readonly<Record<BackgroundVariableId, string>> = {
  sex: "kön",
  employer: "anställd_hos",
};

const categorySuffixes: Readonly<Record<Category | "valid", string>> = {
  valid: "giltigt",
  negative: "negativt",
  neither: "varken_eller",
  positive: "positivt",
  clearlyPositive: "klart_positivt",
};

const notationSuffixes: Readonly<Record<Notation, string>> = {
  codeAndLabel: "_siffra_och_ord",
  initials: "_bokstav",
  yesNoNumbers: "_1_och_0",
  yes1No2: "_1_och_2",
  no1Yes2: "_2_och_1",
  one: "_1",
  v: "_v",
  tick: "_bock",
};

const suffixOf = (notation: Notation | undefined) => (notation === undefined ? "" : notationSuffixes[notation]);

export const crossMarkName = (notation?: Notation) => `Kryss${suffixOf(notation)}`;

export const questionName = (group: GroupId, number: number) => `${groupPrefixes[group]}_fråga_${number}`;
export const activityName = (group: GroupId) => `${groupPrefixes[group]}_insats`;
export const answeredName = (group: GroupId) => `${groupPrefixes[group]}_besvarad`;
export const backgroundName = (group: GroupId, variable: BackgroundVariableId) =>
  `${groupPrefixes[group]}_${backgroundSuffixes[variable]}`;

/** The answers of a scale that count in a category, or at all. */
export const answerListName = (scale: ScaleId, category: Category | "valid", notation?: Notation) =>
  `Svar_${scale}_${categorySuffixes[category]}${suffixOf(notation)}`;

const valueSuffixes: ReadonlyMap<string, string> = new Map([
  ["woman", "kvinna"],
  ["man", "man"],
  ["notStated", "ej_uppgett"],
  ["withoutVariable", "utan_variabeln"],
  ["employmentService", "Arbetsförmedlingen"],
  ["socialInsuranceAgency", "Försäkringskassan"],
  ["municipality", "Kommun"],
  ["healthCare", "Hälso_och_sjukvård"],
  ["other", "annan_arbetsgivare"],
]);

/** The ways to write a value of a background variable, by the value's id. */
export const backgroundListName = (value: string, notation?: Notation) =>
  `Svar_${valueSuffixes.get(value) ?? value}${suffixOf(notation)}`;

export const populationNames = {
  group: "Populationer_grupp",
  activity: "Populationer_insats",
  targetPopulation: "Populationer_målpopulation",
  surveyedPopulation: "Populationer_undersökt",
  notReached: "Populationer_ej_nåbara",
} as const;

/** In distribution workbooks: answers among the counts. */
export const countedAnswersName = "Populationer_besvarade";

export const distributionNames = {
  activity: "Utdelning_insats",
  start: "Utdelning_start",
  end: "Utdelning_slut",
  periodFrom: "Utdelning_mätperiod_från",
  periodTo: "Utdelning_mätperiod_till",
  yes: "Utdelning_ja",
} as const;

/** The ways to write a reason why a survey was not handed out. */
export const reasonListNames: Readonly<Record<ReasonId, string>> = {
  shortTime: "Orsak_kort_tid",
  leftBefore: "Orsak_avbröt",
  notReached: "Orsak_inte_anträffad",
  language: "Orsak_språk",
  declined: "Orsak_avstod",
  notDone: "Orsak_blev_inte_av",
  other: "Orsak_annan",
};

/** Columns of one survey, and what they come to for each person. */
export function handoutNames(group: ParticipantGroup) {
  const prefix = `Utdelning_${group === "participantsExit" ? "avslut" : "pågående"}`;
  return {
    date: `${prefix}_datum`,
    reason: `${prefix}_orsak`,
    answer: `${prefix}_svar`,
    belongs: `${prefix}_hör_till`,
    handedOut: `${prefix}_utdelad`,
    target: `${prefix}_mål`,
    surveyed: `${prefix}_tillfrågad`,
    notReached: `${prefix}_ej_nåbar`,
    answered: `${prefix}_besvarad`,
  } as const;
}
