import type { RuleId } from "../../core/validation/rules";
import { questionName } from "../terms";
import { observedText, sheetText } from "../values";
import type { FindingText } from "./FindingText";
import { group, question, sheet } from "./findingWords";

const needsBinding = "Tillägget gissar aldrig: en fråga i fel kolumn ger fel siffror.";

/** What the rules of which sheet and column is what say to people. */
export const structureFindingTexts = {
  "structure/editionUnknown": {
    title: "Enkätutgåvan saknas",
    what: () => "Det framgår inte vilken utgåva av enkäterna som har använts.",
    why: "Frågorna skiljer sig mellan utgåvorna, så siffrorna blir fel om utgåvan är fel.",
    todo: "Skriv 2021 (eller 2017) i fältet för enkätutgåva.",
  },
  "structure/groupUncertain": {
    title: "Okänt enkätblad",
    what: (finding) =>
      `Bladet ${sheet(finding)} innehåller enkätfrågor, men det går inte att avgöra för vilken respondentgrupp.`,
    why: needsBinding,
    todo: "Ge bladet respondentgruppens namn, till exempel Personal eller Styrelse.",
  },
  "structure/groupTwice": {
    title: "Två blad för samma respondentgrupp",
    what: (finding) =>
      `${group(finding)} finns både på bladet ${sheetText(finding.other?.sheet ?? "")} och på bladet ${sheet(finding)}.`,
    why: "Bara det första bladet räknas, så enkäterna på det andra skulle saknas.",
    todo: "Flytta enkäterna till ett och samma blad, eller byt namn på det blad som inte ska räknas.",
  },
  "structure/groupNotInEdition": {
    title: "Respondentgruppen finns inte i utgåvan",
    what: (finding) => `Bladet ${sheet(finding)} gäller ${group(finding)}, som inte ingår i den valda enkätutgåvan.`,
    why: "Enkäterna på bladet räknas inte.",
    todo: "Kontrollera att rätt enkätutgåva är ifylld.",
  },
  "structure/questionMissing": {
    title: "Fråga saknas",
    what: (finding) => `${question(finding)} för ${group(finding)} finns inte på bladet ${sheet(finding)}.`,
    why: "Utan kolumnen kan frågans svar inte räknas.",
    todo: "Lägg till en kolumn med rubriken för frågan. Lämna cellerna tomma om frågan inte har ställts.",
  },
  "structure/questionTwice": {
    title: "Två kolumner för samma fråga",
    what: (finding) => `${question(finding)} finns i mer än en kolumn på bladet ${sheet(finding)}.`,
    why: needsBinding,
    todo: "Ta bort eller byt rubrik på den kolumn som inte ska räknas.",
  },
  "structure/questionConflict": {
    title: "Rubrikens nummer och fråga stämmer inte överens",
    what: (finding) =>
      `Rubriken har numret för ${questionName(finding.question ?? "staff-0")} men texten för en annan fråga.`,
    why: needsBinding,
    todo: "Kontrollera vilken fråga kolumnen gäller och rätta rubriken.",
  },
  "structure/alternativesUncertain": {
    title: "Svarsalternativen går inte att känna igen",
    what: (finding) =>
      `Under rubriken ${finding.question ? `för ${questionName(finding.question)} ` : ""}saknas ett svarsalternativ, eller så finns ett alternativ två gånger.`,
    why: needsBinding,
    todo: "Skriv ett svarsalternativ över varje kryssruta, samma ord som i enkäten.",
  },
  "structure/headingsMissing": {
    title: "Raden med rubriker hittas inte",
    what: (finding) =>
      `Bladet ${finding.place.sheet} gäller ${group(finding)}, men där finns ingen rad med rubriker för frågorna. Enkäterna på bladet räknas inte.`,
    why: needsBinding,
    todo: "Skriv Fråga 1, Fråga 2 och så vidare över svaren, eller välj rubrikrad för bladet under Koppling. Innehåller bladet inga enkäter anger du det där.",
  },
  "structure/correctionLost": {
    title: "En ändrad koppling passar inte längre",
    what: (finding) =>
      finding.place.sheet === null
        ? `Du har ändrat kopplingen för bladet ”${finding.name}”, men bladet finns inte längre.`
        : `Du har ändrat kopplingen för ${finding.question ? questionName(finding.question) : "en uppgift"} på bladet ${finding.place.sheet}, men ${finding.name ? `”${finding.name}”` : "cellen som du valde"} finns inte längre, eller finns på flera ställen.`,
    why: needsBinding,
    todo: "Öppna Koppling och välj på nytt, eller återställ ändringen.",
  },
  "structure/questionLeftOut": {
    title: "Frågan har ingen kolumn",
    what: (finding) =>
      `Du har angett att ${questionName(finding.question ?? "staff-0")} inte finns på bladet ${finding.place.sheet}.`,
    why: "Frågan räknas som obesvarad i alla enkäter på bladet.",
    todo: "Inget, om frågan inte har ställts. Annars väljer du kolumn under Koppling.",
  },
  "structure/wordingDiffers": {
    title: "Frågan är formulerad på ett annat sätt",
    what: (finding) => `Rubriken för ${questionName(finding.question ?? "staff-0")} liknar inte enkätens formulering.`,
    why: "Frågor med andra ord går inte att jämföra med andra förbunds svar.",
    todo: "Kontrollera att kolumnen gäller rätt fråga, och ange om formuleringen har ändrats.",
  },
  "structure/unknownColumn": {
    title: "Okänd kolumn med svar",
    what: (finding) =>
      `Kolumnen ${finding.name ? observedText(finding.name) : "utan rubrik"} ser ut att innehålla svar, men hör inte till någon fråga.`,
    why: "Svaren i kolumnen räknas inte.",
    todo: "Rätta rubriken om kolumnen hör till en fråga. Annars kan du låta den vara.",
  },
  "structure/sheetMissing": {
    title: "Enkätblad saknas",
    what: (finding) => `${group(finding)} har en undersökt population, men inget blad med enkäter.`,
    why: "Gruppens svar saknas då i resultatet.",
    todo: "Lägg till bladet, eller ta bort raden om gruppen inte har tillfrågats.",
  },
} satisfies Partial<Record<RuleId, FindingText>>;
