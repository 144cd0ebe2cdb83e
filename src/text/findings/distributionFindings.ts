import type { Finding } from "../../core/validation/Finding";
import type { DistributionRuleId } from "../../core/distribution/rules";
import type { FindingText } from "./FindingText";
import { groupNames } from "../terms";
import { capitalized, dateText, listText, observedText } from "../values";

const survey = (finding: Finding) =>
  finding.group === "participantsExit" ? "avslutsenkäten" : finding.group ? "pågåendeenkäten" : "enkäten";
const observed = (finding: Finding) => observedText(finding.observed);
const observedDay = (finding: Finding) =>
  typeof finding.observed === "number" ? dateText(finding.observed) : observed(finding);
const expectedDay = ({ expected }: Finding) =>
  expected?.kind === "atLeast" || expected?.kind === "atMost" ? dateText(expected.value) : "";
const period = ({ expected }: Finding) =>
  expected?.kind === "range" ? `${dateText(expected.from)}–${dateText(expected.to)}` : "";
const labels = ({ expected }: Finding) => (expected?.kind === "oneOf" ? listText(expected.labels) : "");
const otherRow = (finding: Finding) => `rad ${(finding.other?.row ?? 0) + 1}`;

const wrongPopulations = "Populationerna blir fel.";
const checkBoth = "Titta efter vad som hände, och rätta det datum som är fel.";

const columnNames: ReadonlyMap<string, string> = new Map([
  ["code", "kod"],
  ["activity", "insats"],
  ["start", "startdatum"],
  ["end", "slutdatum"],
  ["handedOut", "utdelad"],
  ["reason", "orsak om inte utdelad"],
  ["answered", "besvarad"],
]);

/** The heading a column should have, e.g. "pågåendeenkät: besvarad". */
function columnNamed({ name = "", group }: Finding): string {
  const prefix = group === "participantsExit" ? "avslutsenkät: " : group ? "pågåendeenkät: " : "";
  return `${prefix}${columnNames.get(name) ?? name}`;
}

/** What the rules of a distribution workbook say to people. */
export const distributionFindingTexts: Readonly<Record<DistributionRuleId, FindingText>> = {
  "distribution/tableTwice": {
    title: "Två blad med utdelning",
    what: ({ place, other }) => `Bladet ${place.sheet} ser ut som bladet ${other?.sheet}, som redan räknas.`,
    why: "Bara det första bladet räknas, så personerna på det andra skulle saknas.",
    todo: "Samla alla på ett blad. Insatsen skiljer dem åt.",
  },
  "distribution/columnMissing": {
    title: "Kolumn saknas",
    what: (finding) => `Det finns ingen kolumn för ${columnNamed(finding)}.`,
    why: "Utan den går populationerna inte att räkna ut.",
    todo: "Lägg till kolumnen, eller rätta dess rubrik så att den liknar mallens. Rubrikerna står under Koppling.",
  },
  "distribution/columnTwice": {
    title: "Två kolumner för samma sak",
    what: (finding) => `Mer än en kolumn ser ut att gälla ${columnNamed(finding)}.`,
    why: "Tillägget gissar aldrig vilken som gäller, så ingen av dem räknas.",
    todo: "Ta bort eller byt rubrik på den kolumn som inte ska räknas.",
  },
  "distribution/codeTelling": {
    title: "Koden kan peka ut en person",
    what: () => "Koden ser ut att vara ett namn eller ett födelsedatum.",
    why: "Utdelningsfilen ska inte kunna visa vem en person är.",
    todo: "Byt ut den mot ett löpnummer. Förvara listan över vem som har vilket nummer på ett annat ställe.",
  },
  "distribution/codeTwice": {
    title: "Koden används två gånger",
    what: (finding) => `Koden finns också på ${otherRow(finding)}.`,
    why: "Personen kan vara uppförd två gånger, och räknas då dubbelt.",
    todo: "Ta bort raden om personen är uppförd två gånger, annars ge raden ett eget löpnummer.",
  },
  "distribution/codeMissing": {
    title: "Kod saknas",
    what: () => "Raden har uppgifter men ingen kod.",
    why: "Personen räknas, men går inte att skilja från andra.",
    todo: "Skriv nästa lediga löpnummer.",
  },
  "distribution/activityUnknown": {
    title: "Okänd insats",
    what: (finding) => `Insatsen ${observed(finding)} finns inte i listan över insatser.`,
    why: "Populationerna per insats stämmer inte om namnet är fel.",
    todo: "Välj insatsen i listan, eller lägg till den på bladet Insatser.",
  },
  "distribution/activityMissing": {
    title: "Insats saknas",
    what: () => "Raden har ingen insats.",
    why: "Personen räknas då bara i gruppens summa.",
    todo: "Välj insatsen i listan.",
  },
  "distribution/notDate": {
    title: "Inte ett datum",
    what: (finding) => `Cellen innehåller ${observed(finding)}, som inte är ett datum.`,
    why: "Uppgiften räknas inte förrän den är rättad.",
    todo: "Skriv datumet som år-månad-dag, till exempel 2023-05-17.",
  },
  "distribution/startMissing": {
    title: "Startdatum saknas",
    what: () => "Personen har inget startdatum.",
    why: "Utan det går det inte att se om personen hör till målpopulationen.",
    todo: "Fyll i dagen då personen började i insatsen. Vet du den inte, skriv mätperiodens första dag.",
  },
  "distribution/endBeforeStart": {
    title: "Slutdatum före startdatum",
    what: (finding) => `Slutdatumet är ${observedDay(finding)}, men personen började ${expectedDay(finding)}.`,
    why: wrongPopulations,
    todo: checkBoth,
  },
  "distribution/handedOutOutsidePeriod": {
    title: "Utdelad utanför mätperioden",
    what: (finding) =>
      `Datumet för ${survey(finding)}, ${observedDay(finding)}, ligger inte i mätperioden ${period(finding)}.`,
    why: "Bara enkäter som har delats ut i mätperioden räknas.",
    todo: "Rätta datumet om det är felskrivet. Annars hör enkäten till en annan mätperiods fil.",
  },
  "distribution/handedOutBeforeStart": {
    title: "Utdelad före startdatum",
    what: (finding) =>
      `Datumet för ${survey(finding)} är ${observedDay(finding)}, men personen började ${expectedDay(finding)}.`,
    why: wrongPopulations,
    todo: checkBoth,
  },
  "distribution/handedOutAfterEnd": {
    title: "Pågåendeenkät utdelad efter slutdatum",
    what: (finding) =>
      `Pågåendeenkäten delades ut ${observedDay(finding)}, men personen slutade ${expectedDay(finding)}.`,
    why: "Den som har slutat ska få avslutsenkäten.",
    todo: "Rätta datumet som är fel, eller flytta uppgiften till avslutsenkätens kolumner.",
  },
  "distribution/notInPeriod": {
    title: "Inte i insatsen under mätperioden",
    what: (finding) => `Datumet ${observedDay(finding)} gör att personen inte var i insatsen ${period(finding)}.`,
    why: "Personen räknas inte i mätperiodens populationer.",
    todo: "Rätta datumet om det är felskrivet. Annars kan du ta bort raden.",
  },
  "distribution/endMissing": {
    title: "Slutdatum saknas",
    what: () => "Avslutsenkäten är utdelad, men personen har inget slutdatum.",
    why: "Personen räknas som tillfrågad, men uppgiften om när insatsen tog slut saknas.",
    todo: "Fyll i dagen då personen slutade i insatsen.",
  },
  "distribution/handedOutAndReason": {
    title: "Både utdelad och en orsak till att den inte är det",
    what: (finding) => `Det finns både ett datum för ${survey(finding)} och orsaken ${observed(finding)}.`,
    why: "Personen räknas som tillfrågad så länge datumet står kvar.",
    todo: "Ta bort orsaken om enkäten är utdelad, annars datumet.",
  },
  "distribution/reasonUnknown": {
    title: "Orsak som inte finns i listan",
    what: (finding) => `Orsaken ${observed(finding)} är ingen av ${labels(finding)}.`,
    why: "Den räknas som ”Annan orsak”: personen ingår i målpopulationen men är inte tillfrågad.",
    todo: "Välj den orsak i listan som passar bäst.",
  },
  "distribution/answerUnclear": {
    title: "Varken Ja eller Nej",
    what: (finding) => `Kolumnen om ${survey(finding)} är besvarad innehåller ${observed(finding)}.`,
    why: "Enkäten räknas inte som besvarad.",
    todo: "Skriv Ja om enkäten har kommit in med minst ett svar, annars Nej.",
  },
  "distribution/answeredNotHandedOut": {
    title: "Besvarad men inte utdelad",
    what: (finding) => `${capitalized(survey(finding))} är besvarad, men det står inte när den delades ut.`,
    why: "Svaret räknas inte förrän det är rättat.",
    todo: "Fyll i dagen då enkäten delades ut.",
  },
  "distribution/nothingSaid": {
    title: "Varken utdelad eller orsak",
    what: (finding) => `Det står inte om personen har fått ${survey(finding)}.`,
    why: "Personen räknas i målpopulationen som aldrig tillfrågad.",
    todo: "Fyll i dagen då enkäten delades ut, eller välj en orsak till att den inte delades ut.",
  },
  "distribution/groupUnknown": {
    title: "Okänd respondentgrupp",
    what: (finding) => `Gruppen ${observed(finding)} är ingen av ${labels(finding)}.`,
    why: "Raden räknas inte. Deltagare förs in en och en på sitt eget blad.",
    todo: "Välj gruppen i listan.",
  },
  "distribution/groupTwice": {
    title: "Gruppen finns på två rader",
    what: (finding) => `${finding.group ? groupNames[finding.group] : "Gruppen"} finns också på ${otherRow(finding)}.`,
    why: "Antalen på raderna läggs ihop.",
    todo: "Ta bort den ena raden om samma personer är räknade två gånger.",
  },
};
