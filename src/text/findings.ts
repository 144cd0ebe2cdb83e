import type { Expected, Finding } from "../core/validation/Finding";
import type { RuleId } from "../core/validation/rules";
import { distributionFindingTexts } from "./distributionFindings";
import { groupNames, informationNames, questionName } from "./terms";
import { dateText, listText, observedText, sheetText } from "./values";

/** How a rule is explained: a heading for its findings, and one sentence each for what, why and what to do. */
export interface FindingText {
  readonly title: string;
  readonly what: (finding: Finding) => string;
  readonly why: string;
  readonly todo: string;
}

const question = (finding: Finding) => (finding.question ? capitalized(questionName(finding.question)) : "Frågan");
const group = (finding: Finding) => (finding.group ? groupNames[finding.group] : "gruppen");
const observed = (finding: Finding) => observedText(finding.observed);
const sheet = (finding: Finding) => sheetText(finding.place.sheet ?? "");
const activityOf = (finding: Finding) =>
  finding.observed ? `insatsen ${observed(finding)}` : finding.group ? groupNames[finding.group] : "gruppen";

const notCounted = "Svaret räknas inte förrän det är rättat.";
const lookInSurvey = "Titta i pappersenkäten och skriv in rätt svar, eller töm cellen om frågan inte är besvarad.";
const personalWhy = "Uppgifter som pekar ut en person får inte lämna förbundet.";
const personalTodo = "Ta bort uppgiften innan arbetsboken skickas.";
const needsBinding = "Tillägget gissar aldrig: en fråga i fel kolumn ger fel siffror.";

export const findingTexts: Readonly<Record<RuleId, FindingText>> = {
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
  ...distributionFindingTexts,
};

function expectedText(expected: Expected | undefined): string {
  switch (expected?.kind) {
    case "range":
      return `${expected.from}–${expected.to}`;
    case "atLeast":
    case "atMost":
      return String(expected.value);
    case "oneOf":
      return listText(expected.labels);
    case "label":
      return `”${expected.label}”`;
    case undefined:
      return "";
  }
}

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

function countText({ observed: count }: Finding): string {
  return typeof count === "number" ? String(count) : "";
}

function expectedDate(expected: Expected | undefined): string {
  return expected?.kind === "atLeast" ? dateText(expected.value) : "";
}

function observedDate({ observed: day }: Finding): string {
  return typeof day === "number" ? dateText(day) : "";
}

function expectedDates(expected: Expected | undefined): string {
  return expected?.kind === "range" ? `${dateText(expected.from)}–${dateText(expected.to)}` : "";
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
