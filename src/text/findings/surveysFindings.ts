import type { RuleId } from "../../core/validation/rules";
import type { FindingText } from "./FindingText";
import { expectedText, observed } from "./findingWords";

/** What the rules of a survey and its background variables say to people. */
export const surveysFindingTexts = {
  "survey/numberTwice": {
    title: "Enkätnumret används två gånger",
    what: (finding) => `Enkätnumret ${observed(finding)} finns också på rad ${(finding.other?.row ?? 0) + 1}.`,
    why: "Enkäten kan vara registrerad två gånger, och räknas då dubbelt.",
    todo: "Ta bort raden om enkäten är registrerad två gånger, annars ge den ett eget nummer.",
  },
  "survey/twice": {
    title: "Enkäten kan vara registrerad två gånger",
    what: (finding) => `Raden är likadan som rad ${(finding.other?.row ?? 0) + 1}, bortsett från numret.`,
    why: "Är det samma pappersenkät räknas svaren dubbelt.",
    todo: "Titta i pappersenkäterna och ta bort raden om den är en dubblett.",
  },
  "survey/numberMissing": {
    title: "Enkäten saknar nummer",
    what: () => "Enkäten har inget nummer.",
    why: "Utan nummer går det inte att hitta pappersenkäten igen.",
    todo: "Skriv samma nummer på pappersenkäten och här.",
  },
  "survey/noAnswer": {
    title: "Enkät utan svar",
    what: () => "Raden har uppgifter om en enkät men inget svar.",
    why: "En enkät utan svar räknas inte som besvarad.",
    todo: "Fyll i svaren, eller låt raden vara om enkäten lämnades in tom.",
  },
  "survey/afterGap": {
    title: "Enkät efter tomma rader",
    what: () => "Enkäten står efter en eller flera tomma rader.",
    why: "Filter och sortering stannar vid en tom rad, så enkäten är lätt att missa.",
    todo: "Ta bort de tomma raderna.",
  },
  "survey/hiddenRow": {
    title: "Enkät på en dold rad",
    what: () => "Raden med enkäten är dold eller bortfiltrerad.",
    why: "Enkäten räknas även om den inte syns.",
    todo: "Ta fram raden, och ta bort enkäten om den inte ska räknas.",
  },
  "background/unknown": {
    title: "Okänd bakgrundsuppgift",
    what: (finding) =>
      `${finding.name === "sex" ? "Kön" : "Anställd hos"} är ${observed(finding)}, som inte är något av alternativen.`,
    why: "Svaret räknas då bara bland samtliga.",
    todo: "Skriv något av alternativen i enkäten, eller töm cellen om frågan inte är besvarad.",
  },
  "background/spelling": {
    title: "Bakgrundsuppgift skriven på ett ovanligt sätt",
    what: (finding) => `${observed(finding)} räknas som ${expectedText(finding.expected)}.`,
    why: "Uppgiften räknas, men bör skrivas som de andra.",
    todo: `Skriv som i enkäten.`,
  },
} satisfies Partial<Record<RuleId, FindingText>>;
