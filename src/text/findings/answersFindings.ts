import type { RuleId } from "../../core/validation/rules";
import { questionName } from "../terms";
import type { FindingText } from "./FindingText";
import { countText, expectedText, observed, question } from "./findingWords";

const notCounted = "Svaret räknas inte förrän det är rättat.";
const lookInSurvey = "Titta i pappersenkäten och skriv in rätt svar, eller töm cellen om frågan inte är besvarad.";

/** What the rules of answers say to people. */
export const answersFindingTexts = {
  "answer/errorValue": {
    title: "Felvärde i ett svar",
    what: (finding) => `${question(finding)} innehåller felvärdet ${observed(finding)}.`,
    why: notCounted,
    todo: lookInSurvey,
  },
  "answer/formula": {
    title: "Formel i ett svar",
    what: (finding) => `${question(finding)} innehåller en formel.`,
    why: "Ett svar ska vara det som personen kryssade i, inte något som räknas fram.",
    todo: lookInSurvey,
  },
  "answer/outOfScale": {
    title: "Svar utanför skalan",
    what: (finding) =>
      `${question(finding)} har svaret ${observed(finding)}, men skalan är ${expectedText(finding.expected)}.`,
    why: notCounted,
    todo: lookInSurvey,
  },
  "answer/notWhole": {
    title: "Svaret är inte ett helt tal",
    what: (finding) =>
      `${question(finding)} har svaret ${observed(finding)}, men skalan är ${expectedText(finding.expected)}.`,
    why: notCounted,
    todo: lookInSurvey,
  },
  "answer/otherScale": {
    title: "Svarsalternativ från en annan skala",
    what: (finding) =>
      `${question(finding)} har svaret ${observed(finding)}, men ska besvaras med ${expectedText(finding.expected)}.`,
    why: notCounted,
    todo: `${lookInSurvey} Om 1 och 2 står för Ja och Nej anger du det under Koppling.`,
  },
  "answer/notAlternative": {
    title: "Inte ett svarsalternativ",
    what: (finding) =>
      `${question(finding)} har svaret ${observed(finding)}, men ska besvaras med ${expectedText(finding.expected)}.`,
    why: notCounted,
    todo: lookInSurvey,
  },
  "answer/severalCrosses": {
    title: "Flera kryss på samma fråga",
    what: (finding) => `${question(finding)} har mer än ett kryss.`,
    why: "Det går inte att veta vilket som gäller, så svaret räknas inte.",
    todo: lookInSurvey,
  },
  "answer/crossOutside": {
    title: "Kryss utanför svarsalternativen",
    what: () => "Krysset står i en kolumn som inte hör till något svarsalternativ.",
    why: "Krysset räknas inte, så svaret saknas.",
    todo: "Flytta krysset till rätt svarsalternativ, eller ta bort det.",
  },
  "answer/notCross": {
    title: "Inte ett kryss",
    what: (finding) => `En ruta för ${questionName(finding.question ?? "staff-0")} innehåller ${observed(finding)}.`,
    why: "Bara ett x räknas som kryss, eller ett annat märke om det används i hela bladet.",
    todo: "Skriv x om rutan är ikryssad, annars töm den.",
  },
  "answer/filterClosed": {
    title: "Följdfråga besvarad fast fråga 8 inte är Ja",
    what: (finding) => `${question(finding)} är besvarad, men fråga 8 är inte Ja.`,
    why: "Fråga 9 och 10 ställs bara till den som har svarat Ja, så svaret räknas inte.",
    todo: "Titta i pappersenkäten: rätta fråga 8, eller töm fråga 9 och 10.",
  },
  "answer/numberAsText": {
    title: "Siffra lagrad som text",
    what: (finding) => `${question(finding)} har siffran ${observed(finding)} lagrad som text.`,
    why: "Svaret räknas, men andra program kan missa det.",
    todo: "Skriv in siffran på nytt.",
  },
  "answer/spelling": {
    title: "Svar skrivet på ett ovanligt sätt",
    what: (finding) =>
      `${question(finding)} har svaret ${observed(finding)}, som räknas som ${expectedText(finding.expected)}.`,
    why: "Svaret räknas, men andra program kan missa det.",
    todo: "Skriv svaret som i skalan.",
  },
  "question/itemNonresponse": {
    title: "Många har hoppat över frågan",
    what: (finding) =>
      `${question(finding)} är inte besvarad av ${countText(finding)} av de ${expectedText(finding.expected)} som har fått den.`,
    why: "En äldre enkät utan frågan kan ha använts, eller så har svaren inte registrerats.",
    todo: "Titta i pappersenkäterna, och ange om äldre enkäter har använts.",
  },
} satisfies Partial<Record<RuleId, FindingText>>;
