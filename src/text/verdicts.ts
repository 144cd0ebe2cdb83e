import { countOf } from "./terms";
import { listText, sheetText } from "./values";
import type { StampState, VerdictKind } from "../core/national/MergedData";

/** What is said of received files. */

export const verdictNames: Readonly<Record<VerdictKind, string>> = {
  in: "Med",
  inWithRemarks: "Med, med anmärkningar",
  asks: "Behöver svar",
  out: "Inte med",
};

export const stampNames: Readonly<Record<StampState, string>> = {
  unchanged: "oförändrad",
  changed: "ändrad",
  none: "saknas",
};

interface QuestionPlace {
  readonly sheet: string;
  readonly number: number;
}

interface UnclearQuestion extends QuestionPlace {
  readonly signs: readonly string[];
}

/** "fråga 8 på bladet Deltagare avslut och fråga 2 på bladet Personal" */
function questionsText(questions: readonly QuestionPlace[]): string {
  return listText(
    questions.map(({ sheet, number }) => `fråga ${number} på bladet ${sheetText(sheet)}`),
    "och",
  );
}

/** Why a file is not counted, or not before somebody has answered. */
export const reasonTexts = {
  noAnswers: "Filen innehåller inga besvarade enkäter.",
  noAssociation: "Förbundets namn hittas inte i filen. Fyll i det där, eller visa var det står, och slå samman igen.",
  noPeriod:
    "Mätperiodens första och sista dag hittas inte eller går inte att läsa. Fyll i dem i filen, eller visa var de står, och slå samman igen.",
  uncertain: (count: number) =>
    `${count === 1 ? "En sak" : `${count} saker`} i filen går inte att tolka med säkerhet. Svara på vad som är vad i tilläggets vy Slå samman inkomna filer: då gäller svaret alla filer som är uppställda likadant.`,
  unclearSigns: (questions: readonly UnclearQuestion[]) => {
    const signs = [...new Set(questions.flatMap((question) => question.signs))];
    return `Det går inte att veta vad ${listText(signs, "och")} betyder i svaren på ${questionsText(questions)}: det kan vara Ja eller Nej. Öppna filen, välj vad svaren betyder under Koppling, spara filen och välj den igen.`;
  },
  otherPeriod: (year: number, expected: number) =>
    `Mätperioden slutar ${year}, men de andra filernas slutar ${expected}.`,
  otherEdition: (edition: string, expected: string) =>
    `Filen har enkätutgåva ${edition}, men de andra filerna har ${expected}.`,
  sameContent: (file: string) => `Samma innehåll finns redan i ${file}. Det räknas en gång.`,
  otherAssociations: (file: string) => `Enkäterna är ett annat förbunds: de är desamma som i ${file}.`,
  sameAnswers: (file: string) =>
    `Samma enkäter finns i ${file} under ett annat förbunds namn. Ta bort den fil som är fel och slå samman igen.`,
  sameName: (files: readonly string[]) =>
    `Förbundet har olika innehåll också i ${listText(files, "och")}. Ta bort de filer som inte gäller och slå samman igen.`,
  replaces: (file: string) =>
    `Förbundet är redan med genom ${file}, med annat innehåll. Säg till att den nya filen ska ersätta den, om den är rättad.`,
} as const;

/** What is remarkable about a file that is counted. */
export const remarkTexts = {
  changedSinceStamp: "Filen har ändrats efter att den gjordes klar att skicka.",
  findings: (errors: number, warnings: number) => {
    const counts = [...(errors ? [countOf(errors, "error")] : []), ...(warnings ? [countOf(warnings, "warning")] : [])];
    return `Kontrollen hittar ${listText(counts, "och")}.${errors ? " Svar med fel räknas inte." : ""}`;
  },
  unread: (questions: readonly QuestionPlace[]) =>
    `Inget svar går att läsa på ${questionsText(questions)}. ${questions.length === 1 ? "Frågan" : "Frågorna"} räknas inte med för förbundet.`,
  unusualPeriod: "Mätperioden har andra datum än de flesta förbunds.",
} as const;

/** Lines of the log. */
export const logTexts = {
  replaced: (file: string) => `Ersatte ${file}`,
  removed: "Togs bort",
  removedRemark: "Förbundets bidrag togs ut ur resultatet.",
  history: "Tidigare år lästes",
} as const;
