import type { Finding } from "../../core/validation/Finding";
import type { RuleId } from "../../core/validation/rules";
import { groupNames } from "../terms";
import type { FindingText } from "./FindingText";
import { expectedText, group, observed } from "./findingWords";

const activityOf = (finding: Finding) =>
  finding.observed ? `insatsen ${observed(finding)}` : finding.group ? groupNames[finding.group] : "gruppen";

/** What the rules of populations and activities say to people. */
export const populationsFindingTexts = {
  "population/tableMissing": {
    title: "Populationer saknas",
    what: () => "Det finns inget blad med målpopulation och undersökt population.",
    why: "Utan dem går svarsfrekvensen inte att räkna ut.",
    todo: "Lägg till ett blad med rubrikerna Respondentgrupp, Insats, Målpopulation och Undersökt population.",
  },
  "population/unknownGroup": {
    title: "Okänd respondentgrupp i populationerna",
    what: () => "Radens respondentgrupp är ingen av enkätutgåvans grupper.",
    why: "Radens populationer räknas inte.",
    todo: "Skriv gruppens namn som på enkätbladen.",
  },
  "population/notWhole": {
    title: "Populationen är inte ett helt antal",
    what: (finding) => `Populationen är ${observed(finding)}.`,
    why: "Andelar kan bara räknas på hela antal personer.",
    todo: "Skriv ett helt tal, 0 eller större, utan annan text.",
  },
  "population/missing": {
    title: "Population saknas",
    what: (finding) => `Populationen för ${group(finding)} är inte ifylld.`,
    why: "Utan den går svarsfrekvensen inte att räkna ut.",
    todo: "Fyll i hur många som ingick och hur många som fick enkäten.",
  },
  "population/twice": {
    title: "Samma population två gånger",
    what: (finding) => `Populationen för ${activityOf(finding)} finns också på rad ${(finding.other?.row ?? 0) + 1}.`,
    why: "Samma personer räknas då två gånger.",
    todo: "Ta bort den ena raden, eller lägg ihop raderna om de gäller olika personer.",
  },
  "population/answersExceedSurveyed": {
    title: "Fler svar än tillfrågade",
    what: (finding) =>
      `Undersökt population är ${observed(finding)}, men ${expectedText(finding.expected)} enkäter är besvarade.`,
    why: "Svarsfrekvensen skulle bli mer än 100 procent.",
    todo: "Rätta den undersökta populationen, eller ta bort enkäter som är registrerade två gånger.",
  },
  "population/surveyedExceedsTarget": {
    title: "Fler tillfrågade än i målpopulationen",
    what: (finding) =>
      `Undersökt population är ${observed(finding)}, men målpopulationen är ${expectedText(finding.expected)}.`,
    why: "Alla som får enkäten ska ingå i målpopulationen.",
    todo: "Kontrollera båda antalen och rätta det som är fel.",
  },
  "population/unknownActivity": {
    title: "Ingen enkät hör till insatsen",
    what: (finding) => `Insatsen ${observed(finding)} har en undersökt population, men nämns inte i någon enkät.`,
    why: "Namnet kan vara ett annat här än i enkäterna, och då blir svarsfrekvensen fel.",
    todo: "Skriv insatsens namn likadant här och i enkäterna.",
  },
  "population/noAnswers": {
    title: "Population utan svar",
    what: (finding) => `Ingen har svarat bland dem som fick enkäten i ${activityOf(finding)}.`,
    why: "Enkäterna kan vara på väg in, eller registrerade på en annan insats.",
    todo: "Kontrollera att alla enkäter är registrerade. Låt raden vara om ingen har svarat.",
  },
  "activity/unknown": {
    title: "Okänd insats",
    what: (finding) => `Insatsen ${observed(finding)} finns inte bland populationerna.`,
    why: "Svarsfrekvensen per insats stämmer inte om namnet är fel.",
    todo: "Skriv insatsens namn som bland populationerna, eller lägg till insatsen där.",
  },
  "activity/misspelt": {
    title: "Insatsens namn är felstavat",
    what: (finding) =>
      `Insatsen ${observed(finding)} finns inte bland populationerna, men ${expectedText(finding.expected)} finns.`,
    why: "Svarsfrekvensen per insats stämmer inte om namnet är fel.",
    todo: "Skriv insatsens namn som bland populationerna.",
  },
  "activity/spelling": {
    title: "Insatsens namn är skrivet på ett annat sätt",
    what: (finding) => `Insatsen ${observed(finding)} räknas som ${expectedText(finding.expected)}.`,
    why: "Enkäten räknas, men Excel sorterar den för sig.",
    todo: "Skriv insatsens namn som bland populationerna.",
  },
} satisfies Partial<Record<RuleId, FindingText>>;
