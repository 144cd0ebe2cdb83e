/** Texts of the result sheets. Headings are those of the national report where it has them. */

export const sheetNames = {
  responseRates: "Svarsfrekvens",
  keyFigures: "Nyckeltal",
  distributionRates: "Populationer och svarsfrekvens",
  findings: "Kontroll",
} as const;

export const sheetTexts = {
  noAssociation: "samordningsförbund utan namn",
  unknown: "–",
  live: "Siffrorna är formler: de ändras när enkäterna eller populationerna ändras.",
  agreementPending: "Formlerna har inte kontrollerats ännu.",
  period: (from: string, to: string) => `Mätperiod ${from} – ${to}.`,
  total: "Totalt",
  indicator: (number: number, heading: string) => `Indikator ${number}. ${heading}`,
  question: (group: string, number: number, wording: string) => `${group}, fråga ${number}: ${wording}`,
  yesNo: "Ja räknas som positivt och Nej som negativt.",
  askedIfYes: "Frågan ställs bara till den som har svarat Ja på fråga 8.",
} as const;

export const responseRateTexts = {
  title: (association: string) => `Svarsfrekvens – ${association}`,
  rates: "Svarande och bortfall",
  group: "Respondentgrupp",
  activity: "Insats",
  noActivity: "(ingen insats angiven)",
  targetPopulation: "Målpopulation",
  surveyedPopulation: "Undersökt population",
  surveyedOfTarget: "Undersökt population i förhållande till målpopulation",
  answered: "Antal svar: svarat på minst en fråga",
  answeredOfSurveyed: "Andel svar: undersökt population",
  answeredOfTarget: "Andel svar: målpopulation",
  neverAsked: "Aldrig tillfrågade",
  unitNonresponse: "Individbortfall",
  notReached: "Ej nåbara",
  notReachedOfSurveyed: "Andel ej nåbara",
  referrersFootnote: "* Remittenter ej inkluderade i andelar av målpopulationen.",
  unknownFootnote: "– betyder att populationen inte är känd, eller att det inte finns något att dela med.",
  sex: "Svarande uppdelat på kön",
  sexCount: "Antal",
  sexShare: "Andel",
  woman: "Uppgett sig vara kvinna",
  man: "Uppgett sig vara man",
  withoutVariable: "Enkät utan variabeln kön",
  notStated: "Ej uppgett variabeln kön",
  sexTotal: "Totalt antal enkätsvar",
  itemNonresponse: "Internt bortfall per fråga",
  question: "Fråga",
  wording: "Formulering",
  asked: "Besvarade enkäter där frågan ställts",
  missing: "Utan giltigt svar",
  missingShare: "Andel",
} as const;

export const keyFigureTexts = {
  title: (association: string) => `Nyckeltal – ${association}`,
  n: "Antal svar",
  negative: "Negativt",
  neither: "Varken eller",
  positive: "Positivt",
  clearlyPositive: "(Klart positivt)",
  keyFigure: "Nyckeltal",
  count: "antal",
  share: "andel",
  keyFigureNote:
    "Nyckeltalet är andelen klart positiva svar, på ja/nej-frågor andelen Ja och för indikator 7 andelen positiva svar.",
  keyFigureNote2017: "Nyckeltalet är andelen klart positiva svar, på ja/nej-frågor andelen Ja.",
} as const;

/** The line that says whether formulas and engine agree. */
export const agreementTexts = {
  agree: (count: number, time: string) =>
    `Kontrollerat ${time}: alla ${count} formler ger samma värde som tilläggets egen beräkning.`,
  disagree: (differing: number, count: number, cell: string, time: string) =>
    `OBS! Kontrollerat ${time}: ${differing} av ${count} formler ger ett annat värde än tilläggets egen beräkning. Den första är ${cell}. Använd inte siffrorna förrän det är utrett.`,
} as const;

/** The sheet with the findings of a check. */
export const findingSheetTexts = {
  title: (association: string) => `Kontroll – ${association}`,
  noAssociation: "samordningsförbund utan namn",
  written: (time: string, counts: string) => `Kontrollerat ${time}: ${counts}.`,
  about:
    "Listan visar hur det såg ut vid kontrollen. Den ändras inte när cellerna rättas: kontrollera och skriv på nytt.",
  cut: (shown: number, all: number) => `Bara de första ${shown} av ${all} anmärkningar finns med.`,
  wholeWorkbook: "Hela arbetsboken",
  columns: ["Allvar", "Blad", "Cell", "Regel", "Anmärkning", "Gör så här", "Godkänd därför att"],
} as const;
