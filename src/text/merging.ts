import { countOf } from "./terms";
import { listText } from "./values";
import type { StampState } from "../core/national/MergedData";
import type { ErrorText } from "./errors";

const filesText = (count: number) => (count === 1 ? "1 fil" : `${count} filer`);
const surveysText = (count: number) => (count === 1 ? "1 besvarad enkät" : `${count} besvarade enkäter`);

/** Texts of the view where the network merges received files. */
export const mergingTexts = {
  intro:
    "Välj de filer förbunden har skickat in. Se efter vad som står om varje fil, och slå samman. Filerna ändras inte.",
  choose: "Välj filer …",
  drop: "Eller dra filerna hit.",
  dropNow: "Släpp filerna så läses de.",
  opening: "Läser resultatfilen …",
  reading: "Läser filerna …",
  readingFile: (number: number, of: number, name: string) => `Läser ${number} av ${of}: ${name}`,
  read: (count: number, counts: string) => `${filesText(count)}: ${counts}.`,
  readSome: (done: number, of: number) => `Avbrutet: ${done} av ${of} filer lästes. Välj de andra om de ska med.`,
  files: "Inkomna filer",
  filter: "Visa",
  all: "Alla",
  unknownAssociation: "Förbundets namn saknas",
  surveys: surveysText,
  more: "Mer om filen",
  moreAbout: (file: string) => `Mer om filen ${file}`,
  period: "Mätperiod",
  periodMissing: "saknas",
  periodOf: (from: string, to: string) => `${from} – ${to}`,
  layout: "Enkäter",
  layoutOf: (edition: string, layout: string) => `utgåva ${edition}, ${layout}`,
  stamp: "Stämpel",
  checked: "Kontrollen hittar",
  counts: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? "inga fel eller varningar"
      : listText(
          [...(errors ? [countOf(errors, "error")] : []), ...(warnings ? [countOf(warnings, "warning")] : [])],
          "och",
        ),
  leaveOut: "Ta bort ur listan",
  leaveOutOf: (file: string) => `Ta bort ur listan: ${file}`,
  leftOut: (file: string) => `${file} är borttagen ur listan.`,
  clear: "Töm listan",
  replaceQuestion: "Ersätta förbundets tidigare bidrag?",
  yes: "Ja",
  no: "Nej",
  kept: "Du har svarat att det tidigare bidraget ska vara kvar. Filen räknas inte.",
  layouts: "Filer som är uppställda på ett annat sätt",
  sameLayout: (count: number, names: string) =>
    count === 1 ? `${names}:` : `${count} filer är uppställda likadant: ${names}.`,
  moreFiles: (count: number) => `${count} till`,
  uncertain: (count: number, sheets: readonly string[]) =>
    `${thingsText(count)} går inte att tolka med säkerhet${sheets.length === 0 ? "" : sheets.length === 1 ? ` på bladet ${listText(sheets)}` : ` på bladen ${listText(sheets, "och")}`}.`,
  notFound: (names: readonly string[]) => `Det här hittas inte: ${listText(names, "och")}.`,
  answer: "Svara",
  answerOf: (names: string) => `Svara för ${names}`,
  answerHeading: (count: number) => `Svara för ${filesText(count)}`,
  answerAbout: (file: string, count: number) =>
    `Så ser det ut i ${file}. Välj vad som är vad.${count === 1 ? "" : ` Svaret gäller alla ${count} filer.`} Filerna ändras inte.`,
  left: (count: number) => (count === 0 ? "Allt är besvarat." : `${thingsText(count)} kvar att svara på.`),
  useAnswer: (count: number) => (count === 1 ? "Läs filen med svaret" : "Läs filerna med svaret"),
  readWithAnswer: (count: number, names: string) =>
    count === 1 ? `${names} läses med ditt svar.` : `${count} filer läses med ditt svar: ${names}.`,
  forget: "Ta bort svaret",
  forgetOf: (names: string) => `Ta bort svaret för ${names}`,
  associationsInCountry: "Antal förbund i landet",
  associationsInCountryHint: "Behövs för andelen förbund som deltar.",
  notCount: "Skriv ett heltal, högst 9999.",
  chooseHistory: "Välj tidigare år …",
  historyHint: "Förra årets resultatfil, eller arbetsboken med tidigare års nyckeltal.",
  readingHistory: "Läser tidigare år …",
  history: (years: readonly string[], file: string) => `Tidigare år ur ${file}: ${listText(years, "och")}.`,
  merge: "Slå samman",
  merging: "Slår samman …",
  writing: "Skriver resultatfilens blad …",
  nothingToMerge: "Ingen fil kan räknas med ännu.",
  counted: (count: number) => (count === 1 ? "1 fil räknas med" : `${filesText(count)} räknas med`),
  replacing: (count: number) => (count === 1 ? "1 ersätter ett tidigare bidrag" : `${count} ersätter tidigare bidrag`),
  waiting: (count: number) => (count === 1 ? "1 behöver svar" : `${count} behöver svar`),
  notCounted: (count: number) => (count === 1 ? "1 räknas inte" : `${count} räknas inte`),
  becomes: (associations: number, surveys: number) =>
    `Resultatfilen får ${associationsText(associations)} med ${surveysText(surveys)}.`,
  willWrite: "Bladen skrivs i den här arbetsboken. Andra blad ändras inte.",
  doneTitle: "Filerna är sammanslagna",
  changedTitle: "Resultatfilen är ändrad",
  done: (associations: number, surveys: number) =>
    `Resultatfilen har ${associationsText(associations)} med ${surveysText(surveys)}. Spara arbetsboken.`,
  sheets: "Blad i resultatfilen",
  associationsIn: (count: number) => `Med i resultatfilen: ${associationsText(count)}`,
  remove: "Ta bort",
  removeOf: (association: string) => `Ta bort ${association}`,
  removeHeading: (association: string) => `Ta bort ${association} ur resultatfilen?`,
  removeAbout: (surveys: number) =>
    `${surveysText(surveys)} räknas inte längre. Alla blad i resultatfilen skrivs om. Det går att slå samman filen igen.`,
  removing: "Tar bort …",
  onlyOne: "Det enda förbundet i resultatfilen kan inte tas bort.",
  cancel: "Avbryt",
} as const;

function thingsText(count: number): string {
  return count === 1 ? "En sak" : `${count} saker`;
}

function associationsText(count: number): string {
  return `${count} förbund`;
}

/** How the stamp of a received file stands, for a person who has not heard of stamps. */
export const stampSentences: Readonly<Record<StampState, string>> = {
  unchanged: "oförändrad efter kontrollen",
  changed: "ändrad efter kontrollen",
  none: "saknas: filen är inte gjord med Skicka in",
};

/** Why a chosen file never got as far as being looked at. */
export const receivingErrorTexts = {
  tooSlow: {
    title: "Filen tog för lång tid att läsa",
    advice: "En vanlig registreringsfil läses på någon sekund. Be avsändaren spara den i Excel och skicka den på nytt.",
  },
  notRead: {
    title: "Filen gick inte att läsa",
    advice: "Kontrollera att den finns kvar, att den inte är en mapp och att du får öppna den. Välj den sedan igen.",
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
