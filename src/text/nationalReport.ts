import type { GroupId } from "../core/instrument/Instrument";
import type { SurveyPart } from "../core/national/CountKey";
import type { Comparison } from "../core/national/significance";
import type { NotComputable } from "../core/statistics/TwoByTwo";
import type { DistributionRoutine } from "../core/survey/Registration";
import { yearsText } from "./values";

/**
 * Texts of the national report as printed in 2023, with its misprints corrected. Years, numbers and how many
 * associations took part follow the data.
 */

/** Headings of table 1 and appendix 1 and rows of table 3; the report does not call the groups the same everywhere. */
export const surveyGroupNames: Readonly<Record<GroupId, string>> = {
  participantsOngoing: "Deltagare Pågående",
  participantsExit: "Deltagare Avslut",
  staff: "Personal",
  associationDirector: "Förbundschef",
  managers: "Chefsgrupper",
  board: "Styrelser",
  referrers: "Remittenter",
};

export const rateGroupNames: Readonly<Record<GroupId, string>> = {
  ...surveyGroupNames,
  managers: "Parternas chefsgrupp",
  board: "Styrelse",
};

export const appendix1GroupNames: Readonly<Record<GroupId, string>> = {
  ...surveyGroupNames,
  managers: "Parternas chefsgrupp",
};

/** Headings over the answers to a question. */
export const sectionGroupNames: Readonly<Record<GroupId, string>> = {
  ...rateGroupNames,
  participantsOngoing: "Deltagare - pågåendeenkät",
  participantsExit: "Deltagare - avslutsenkät",
};

/** In the list of measures of appendix 3. */
export const appendix3GroupNames: Readonly<Record<GroupId, string>> = {
  ...rateGroupNames,
  participantsOngoing: "Deltagare pågående",
  participantsExit: "Deltagare avslut",
  referrers: "Remittent",
};

export const reportTexts = {
  total: "Totalt",
  totalOf: (associations: number) => `Totalt: ${associations}`,
  association: "Samordningsförbund",
  count: "Antal",
  share: "Andel",
  question: (number: number) => `Fråga ${number}`,
  sexFootnote: "statistiskt signifikant skillnad mellan könen på 5 %-nivån.",
  yearFootnote: (before: number, year: number) =>
    `statistiskt signifikant skillnad för nyckeltalet mellan år ${before}-${year} på 5 %-nivån.`,
} as const;

export const table1Texts = {
  caption: "Tabell 1 Antal enkäter och förbund per respondentgrupp.",
  surveys: "Antal besvarade enkäter",
  associations: "Antal deltagande förbund",
} as const;

export const table2Texts = {
  caption: "Tabell 2 Variabler använda vid Chi2-tester för respektive fråga.",
  variables: "Variabler",
  mark: "X",
  columns: {
    sexPositive: "Test 1: Kön Positivt",
    sexClearlyPositive: "Test 2: Kön Klart positivt",
    periodPositive: "Test 3: Mätperiod Positivt",
    periodClearlyPositive: "Test 4: Mätperiod Klart positivt",
  },
  sex: "Kön",
  period: "Mätperiod",
  category: "Svarskategori",
  all: "Samtliga",
  women: "Kvinnor",
  men: "Män",
  negative: "Negativt",
  neither: "Varken eller",
  positive: "Positivt",
  clearlyPositive: "Klart positivt",
} as const;

export const rateTexts = {
  caption: (year: number) => `Tabell 3 Svarsfrekvenser per respondentgrupp ${year}.`,
  appendixTitle: "Bilaga 2: SVARSFREKVENS RESPONDENTGRUPPER",
  appendixCaption: (group: GroupId) => `SVARSFREKVENS ${rateGroupNames[group].toUpperCase()}`,
  targetPopulation: "Målpopulation",
  surveyedPopulation: "Undersökt population",
  surveyedShare: "Undersökt population i förhållande till målpopulation",
  answers: "Antal svar: svarat på minst en fråga",
  answerShareSurveyed: "Andel svar: undersökt population",
  answerShareTarget: "Andel svar: målpopulation",
  referrersFootnote: "Remittenter ej inkluderade i beräkning",
} as const;

export const sexTableTexts = {
  caption: (number: number, group: GroupId) =>
    `Tabell ${number} Antal svarande ${surveyGroupNames[group].toLowerCase()} uppdelat på kön.`,
  women: "Uppgett sig vara kvinna",
  men: "Uppgett sig vara man",
  notStated: "Ej uppgett variabeln kön",
  all: "Totalt antal enkätsvar",
} as const satisfies Partial<Record<SurveyPart, string>> & { caption: unknown };

export const routineTexts = {
  caption:
    "Tabell 6 Rutin för utdelning av pågåendeenkäten till deltagare. Antal och andel som tillfrågats utifrån de två tillvägagångssätten, könsuppdelat.",
  columns: {
    limitedPeriod: "Begränsad period under året",
    continuous: "Kontinuerligt under året",
    unknown: "Okänt",
  } satisfies Record<DistributionRoutine, string>,
  women: "Kvinnor",
  men: "Män",
} as const;

export const indicatorTexts = {
  distributionCaption: (table: string, indicator: number) => `Tabell ${table} Indikator ${indicator}.`,
  trendCaption: (
    table: string,
    keyFigure: "positive" | "clearlyPositive",
    indicator: number,
    from: number,
    to: number,
  ) =>
    `Tabell ${table} Nyckeltal "andelen ${keyFigure === "positive" ? "positiva" : "klart positiva"} svar" för indikator ${indicator}, jämförelse ${from}–${to}.`,
  /** Printed over the row labels of these indicators' tables, and of no others. */
  nationalHeading: "Nationellt",
  indicatorsWithNationalHeading: [2, 4, 5, 9] as readonly number[],
  negative: "Negativt",
  neither: "Varken eller",
  positive: "Positivt",
  clearlyPositive: "(Klart positivt)",
  no: "Nej",
  yes: "Ja",
  n: "antal svar",
  keyFigure: "nyckeltal",
} as const;

export const developmentTexts = {
  caption: (table: string, from: number, to: number) =>
    `Tabell ${table} Antal insamlade enkäter och deltagande förbund ${yearsText(from, to)}.`,
  surveys: "Totalt insamlade enkäter",
  associations: "Antal deltagande förbund",
  mean: "Genomsnitt antal enkäter per förbund",
  associationsInCountry: "Antal samordningsförbund nationellt",
  share: "Andel deltagande förbund",
} as const;

export const appendix1Texts = {
  caption: "Bilaga 1: FÖRTECKNING DELTAGANDE SAMORDNINGSFÖRBUND",
  introduction: (associations: number, year: number) =>
    `Totalt ${associations} samordningsförbund har valt att delta i insamlingen av indikatorenkäter ${year}. Förbund med * markerar förbund som ej deltagit i tidigare års mätning. I tabellen redovisas antal insamlade enkäter per respondentgrupp. Anledningen till att ett förbund använt endast några av enkättyperna kan variera.`,
  newFootnote: "Förbund med * markerar förbund som ej deltagit i tidigare års mätning.",
} as const;

export const appendix3Texts = {
  caption: "Bilaga 3: INDIKATORERNA OCH MÅTTEN KOPPLADE TILL DEM",
  number: "Nr",
  indicator: "Indikator",
  measures: "Mått (Respondent, svarsskala)",
  measure: (wording: string, group: GroupId, number: number, scale: string) =>
    `${wording} (${appendix3GroupNames[group]}, fråga ${number}, svarsskala ${scale})`,
  filter: (opened: readonly number[]) => `Om ja, gå vidare till frågorna ${opened.join(" och ")}.`,
  notSurveyed: "Registerstudie (har ännu ej tagits i bruk)",
  scales: "Svarsskalor",
  alternative: (label: string, code: number) => `${label} (${code})`,
} as const;

/** The sheet that shows the tests behind the asterisks. */
export const testTexts = {
  caption: "Signifikanstester: underlag till asteriskerna",
  introduction:
    "Pearsons Chi2-test utan korrektion, en svarskategori mot alla andra giltiga svar på frågan. Asterisk betyder p < 0,05. Ingen justering är gjord för att många tester görs: av hundra tester utan verklig skillnad får ungefär fem ändå en asterisk.",
  comparisons: {
    sex: "Kvinnor jämförda med män",
    year: "Nyckeltalet jämfört med förra årets mätning",
    routine: "Pågåendeenkäten: utdelad under begränsad period jämförd med kontinuerligt",
  } satisfies Record<Comparison, string>,
  test: "Fråga och svar",
  columns: {
    firstCount: "Grupp 1: antal i kategorin",
    firstN: "Grupp 1: antal svar",
    secondCount: "Grupp 2: antal i kategorin",
    secondN: "Grupp 2: antal svar",
    chiSquare: "Chi2",
    degreesOfFreedom: "Frihetsgrader",
    p: "p",
    smallestExpected: "Minsta förväntade antal",
    fisher: "p enligt Fishers exakta test",
    phi: "Phi",
    warning: "Att tänka på",
  },
  counted: {
    negative: "negativt",
    neither: "varken eller",
    positive: "positivt",
    clearlyPositive: "klart positivt",
    keyFigure: "nyckeltal",
    yes: "ja",
  },
  label: (group: string, number: number, ...parts: readonly string[]) =>
    [`${group}, fråga ${number}`, ...parts].join(", "),
  smallExpectedCounts: "Förväntat antal under 5: Chi2-testet är osäkert, se Fishers test.",
  notComputable: {
    noUnits: "Kan inte testas: ingen har svarat.",
    emptyRow: "Kan inte testas: en av grupperna har inga svar.",
    emptyColumn: "Kan inte testas: alla eller ingen har svarat så.",
  } satisfies Record<NotComputable, string>,
} as const;

/** What is said of figures that are hidden, or that would have been. */
export const disclosureTexts = {
  hidden: "..",
  footnote: (least: number) =>
    `.. visar att siffran är dold, för att den bygger på färre än ${least} svar eller för att den skulle avslöja en sådan siffra.`,
  off: "Små grupper visas: siffror som bygger på få svar är inte dolda i den här rapporten.",
} as const;
