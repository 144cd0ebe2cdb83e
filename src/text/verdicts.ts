import { countOf } from "./terms";
import { listText } from "./values";
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

/** Why a file is not counted, or not before somebody has answered. */
export const reasonTexts = {
  noAnswers: "Filen innehåller inga besvarade enkäter.",
  noAssociation: "Förbundets namn hittas inte i filen. Fyll i det där, eller visa var det står, och slå samman igen.",
  noPeriod:
    "Mätperiodens första och sista dag hittas inte eller går inte att läsa. Fyll i dem i filen, eller visa var de står, och slå samman igen.",
  uncertain: (count: number) =>
    `${count === 1 ? "En sak" : `${count} saker`} i filen går inte att tolka med säkerhet. Svara på vad som är vad i tilläggets vy Slå samman inkomna filer: då gäller svaret alla filer som är uppställda likadant.`,
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
  unusualPeriod: "Mätperioden har andra datum än de flesta förbunds.",
} as const;

/** Lines of the log. */
export const logTexts = {
  replaced: (file: string) => `Ersatte ${file}`,
  removed: "Togs bort",
  removedRemark: "Förbundets bidrag togs ut ur resultatet.",
  history: "Tidigare år lästes",
} as const;
