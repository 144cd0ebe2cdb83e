import type { Expected, Finding } from "../../core/validation/Finding";
import type { RuleId } from "../../core/validation/rules";
import { informationNames } from "../terms";
import { dateText, observedText } from "../values";
import type { FindingText } from "./FindingText";
import { expectedText, observed, sheet } from "./findingWords";

/** What the rules of the workbook as such, what it says of itself and its dates say to people. */
export const workbookFindingTexts = {
  "workbook/mergedCells": {
    title: "Sammanfogade celler bland enkäterna",
    what: (finding) => `Celler är sammanfogade bland enkäterna på bladet ${sheet(finding)}.`,
    why: "Bara den första av cellerna har ett innehåll, så de andra enkäterna blir utan svar.",
    todo: "Dela upp cellerna igen och fyll i varje cell för sig.",
  },
  "workbook/veryHiddenSheet": {
    title: "Dolt blad som inte kan visas på vanligt sätt",
    what: (finding) => `Bladet ${sheet(finding)} är dolt så att det inte syns under Ta fram i Excel.`,
    why: "Det kan innehålla uppgifter som ingen ser men som följer med när arbetsboken skickas.",
    todo: "Be den som gjort arbetsboken att ta fram bladet, eller ta bort det.",
  },
  "workbook/externalLink": {
    title: "Länk till en annan arbetsbok",
    what: () => "Arbetsboken hämtar värden från en annan fil.",
    why: "Mottagaren har inte den filen, så värdena kan ändras eller försvinna.",
    todo: "Bryt länken i Excel: Data, Redigera länkar, Bryt länk.",
  },
  "workbook/macros": {
    title: "Arbetsboken innehåller makron",
    what: () => "Arbetsboken innehåller program, så kallade makron.",
    why: "Makron kan vara skadliga och stoppas ofta hos mottagaren.",
    todo: "Spara arbetsboken som Excel-arbetsbok (.xlsx), som inte har några makron.",
  },
  "information/missing": {
    title: "Uppgift om förbundet saknas",
    what: (finding) =>
      `Uppgiften om ${informationNames[(finding.name ?? "association") as keyof typeof informationNames]} saknas eller går inte att läsa.`,
    why: "Nätverket behöver den för att veta vems svaren är och från vilken mätperiod.",
    todo: "Fyll i uppgiften på bladet med information om förbundet.",
  },
  "association/nearMiss": {
    title: "Förbundets namn kan vara felstavat",
    what: (finding) => `Namnet ${observed(finding)} liknar ${expectedText(finding.expected)}, men är inte likadant.`,
    why: "Med olika namn räknas förbundet som två när år jämförs.",
    todo: "Rätta namnet om det är felskrivet. Annars kan du låta det vara.",
  },
  "association/unlikeEarlier": {
    title: "Förbundets namn är ett annat än förut",
    what: (finding) => `Namnet är ${observed(finding)}, men var ${observedText(finding.name)} förra gången.`,
    why: "Arbetsboken kan vara en kopia av ett annat förbunds.",
    todo: "Kontrollera att arbetsboken är er och att namnet är rätt.",
  },
  "period/reversed": {
    title: "Mätperioden slutar innan den börjar",
    what: (finding) => `Mätperioden börjar ${expectedDate(finding.expected)} men slutar ${observedDate(finding)}.`,
    why: "Inget svarsdatum kan ligga i en sådan period.",
    todo: "Rätta mätperiodens första och sista dag. De kan ha bytt plats.",
  },
  "period/unusual": {
    title: "Ovanlig mätperiod",
    what: (finding) => `Mätperioden är inte den vanliga, ${expectedDates(finding.expected)}.`,
    why: "Svar från olika långa perioder går inte att jämföra med andra förbunds.",
    todo: "Rätta perioden om den är felskriven. Annars godkänn den och skriv varför.",
  },
  "information/routineMissing": {
    title: "Det framgår inte hur pågåendeenkäten delas ut",
    what: () => "Det finns pågåendeenkäter, men inte uppgift om hur de har delats ut.",
    why: "Nätverket jämför svar från enkäter som delas ut under en begränsad period med dem som delas ut hela året.",
    todo: "Skriv Begränsad period under året, Kontinuerligt under året eller Okänt.",
  },
  "information/wordingChanged": {
    title: "Frågornas formulering har ändrats",
    what: (finding) => `Under frågan om formuleringen har ändrats står ${observed(finding)}.`,
    why: "Nätverket behöver veta det för att avgöra vad som går att jämföra.",
    todo: "Du behöver inte göra något: uppgiften följer med till nätverket.",
  },
  "information/olderForms": {
    title: "Äldre enkäter har använts",
    what: (finding) => `Under frågan om äldre enkäter har använts står ${observed(finding)}.`,
    why: "Nätverket behöver veta det för att avgöra vad som går att jämföra.",
    todo: "Du behöver inte göra något: uppgiften följer med till nätverket.",
  },
  "date/notDate": {
    title: "Inte ett datum",
    what: (finding) => `Svarsdatumet är ${observed(finding)}, som inte är ett datum.`,
    why: "Då går det inte att se om enkäten hör till mätperioden.",
    todo: "Skriv datumet som år-månad-dag, till exempel 2023-05-17.",
  },
  "date/outsidePeriod": {
    title: "Datum utanför mätperioden",
    what: (finding) =>
      `Svarsdatumet ${typeof finding.observed === "number" ? dateText(finding.observed) : ""} ligger inte i mätperioden ${expectedDates(finding.expected)}.`,
    why: "Bara enkäter från mätperioden ska räknas.",
    todo: "Rätta datumet om det är felskrivet, annars ta bort enkäten.",
  },
  "date/missing": {
    title: "Datum saknas",
    what: () => "Enkäten har svar men inget svarsdatum.",
    why: "Då går det inte att se om enkäten hör till mätperioden.",
    todo: "Fyll i datumet om du vet det.",
  },
} satisfies Partial<Record<RuleId, FindingText>>;

function expectedDate(expected: Expected | undefined): string {
  return expected?.kind === "atLeast" ? dateText(expected.value) : "";
}

function observedDate({ observed: day }: Finding): string {
  return typeof day === "number" ? dateText(day) : "";
}

function expectedDates(expected: Expected | undefined): string {
  return expected?.kind === "range" ? `${dateText(expected.from)}–${dateText(expected.to)}` : "";
}
