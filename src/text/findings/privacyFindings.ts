import type { Finding } from "../../core/validation/Finding";
import type { RuleId } from "../../core/validation/rules";
import { observedText } from "../values";
import type { FindingText } from "./FindingText";
import { countText } from "./findingWords";

const personalWhy = "Uppgifter som pekar ut en person får inte lämna förbundet.";
const personalTodo = "Ta bort uppgiften innan arbetsboken skickas.";

/** What the rules of personal data and small groups say to people. */
export const privacyFindingTexts = {
  "privacy/personalNumber": {
    title: "Personnummer i arbetsboken",
    what: (finding) => `${holder(finding)} innehåller ett personnummer eller samordningsnummer.`,
    why: personalWhy,
    todo: personalTodo,
  },
  "privacy/email": {
    title: "E-postadress i arbetsboken",
    what: (finding) => `${holder(finding)} innehåller en e-postadress.`,
    why: personalWhy,
    todo: personalTodo,
  },
  "privacy/phone": {
    title: "Telefonnummer i arbetsboken",
    what: (finding) => `${holder(finding)} innehåller ett telefonnummer.`,
    why: personalWhy,
    todo: personalTodo,
  },
  "privacy/smallGroup": {
    title: "Få svar i insatsen, och kön är registrerat",
    what: (finding) =>
      `${finding.name ? `Insatsen ${observedText(finding.name)}` : "Gruppen utan insats"} har bara ${countText(finding)} svar, och uppgift om kön är registrerad.`,
    why: "Med så få svar går det kanske att förstå vem som har svarat.",
    todo: "Överväg att ta bort uppgiften om kön, eller godkänn och skriv varför.",
  },
} satisfies Partial<Record<RuleId, FindingText>>;

/** What holds personal data. The place is shown beside the sentence. */
function holder({ part, name }: Finding): string {
  switch (part) {
    case "comment":
      return "Cellens kommentar";
    case "sheetName":
      return "Bladets namn";
    case "header":
      return "Bladets sidhuvud eller sidfot";
    case "shape":
      return "En textruta eller figur på bladet";
    case "link":
      return "Cellens länk";
    case "name":
      return "Ett definierat namn";
    case "property":
      return `Dokumentegenskapen ${observedText(name)}`;
    default:
      return "Cellen";
  }
}
