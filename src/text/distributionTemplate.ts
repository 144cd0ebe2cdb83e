import type { ReasonId } from "../core/distribution/reasons";

/** Texts of the distribution workbook people fill in. Headings are such that the add-in finds them again. */

export const distributionTemplateTexts = {
  title: "Utdelningsfil",
  lead: "Håll reda på vem som har fått enkäten, vem som inte har fått den och varför, och vem som har svarat.",
  sheets: {
    start: "Start",
    activities: "Insatser",
    persons: "Deltagare",
    groups: "Övriga grupper",
    reasons: "Orsaker",
    lists: "Listor",
  },
  about: "Om förbundet",
  association: "Samordningsförbund",
  periodFrom: "Mätperiod från",
  periodTo: "Mätperiod till",
  edition: "Enkätutgåva",
  howTo: "Så gör du",
  steps: [
    "1. Fyll i förbundets namn och mätperioden här ovanför.",
    "2. Skriv namnet på varje insats på bladet Insatser, likadant som i registreringsfilen.",
    "3. För in varje deltagare på en egen rad på bladet Deltagare. Raderna har färdiga löpnummer.",
    "4. Fyll i datumet när enkäten delas ut. Delas den inte ut väljer du en orsak; bladet Orsaker förklarar dem.",
    "5. Välj Ja när enkäten har kommit tillbaka med minst ett svar.",
    "6. För in de andra grupperna som antal på bladet Övriga grupper.",
    "7. Kontrollera och Beräkna under fliken Indikatorer hittar fel och räknar populationer och svarsfrekvens.",
  ],
  protect: "Skydda deltagarna",
  protection: [
    "Skriv aldrig namn, personnummer eller födelsedatum i filen: bara löpnumret.",
    "Förvara listan över vem som har vilket löpnummer på ett annat ställe, och kasta den när mätperioden är slut.",
  ],
  activitiesTitle: "Insatser i mätperioden",
  activitiesLead: "En insats på varje rad. Namnen går sedan att välja på de andra bladen.",
  activity: "Insats",
  personsTitle: "Deltagare",
  personsLead:
    "En rad för varje deltagare i en insats. Använder ni bara den ena enkäten lämnar ni den andras kolumner tomma.",
  groupsTitle: "Övriga grupper",
  groupsLead: "Antal personer per grupp och insats. Skriv Hela förbundet där gruppen inte är uppdelad på insatser.",
  reasonsTitle: "Orsaker till att enkäten inte delades ut",
  reasonsLead: "Orsaken avgör om personen räknas i målpopulationen och i den undersökta populationen.",
  reasonsHeadings: ["Orsak", "Välj den när", "Målpopulation", "Undersökt population"],
  yes: "Ja",
  no: "Nej",
  definitions: "Så räknas populationerna",
  definitionLines: [
    "Målpopulation: de som hör till insatsen i mätperioden och har tillräcklig erfarenhet av den. När den är",
    "tillräcklig bestämmer ni själva. Pågåendeenkäten gäller dem som har varit i insatsen någon dag i mätperioden,",
    "avslutsenkäten dem som har slutat i mätperioden.",
    "Undersökt population: de som har erbjudits enkäten. Svarsfrekvensen räknas på dem.",
    "Den som varken har datum eller orsak räknas i målpopulationen, som aldrig tillfrågad.",
  ],
} as const;

export interface ColumnText {
  readonly heading: string;
  readonly hint: string;
}

const dateHint = "Skriv år-månad-dag, till exempel 2023-05-17.";

export const personColumnTexts = {
  code: { heading: "Kod", hint: "Ett löpnummer, aldrig ett namn eller personnummer." },
  activity: { heading: "Insats", hint: "Välj i listan. Saknas insatsen: lägg till den på bladet Insatser." },
  start: { heading: "Startdatum", hint: `Dagen då personen började i insatsen. ${dateHint}` },
  end: { heading: "Slutdatum", hint: `Dagen då personen slutade. Tomt så länge personen är kvar. ${dateHint}` },
  ongoing: {
    handedOut: { heading: "Pågåendeenkät: utdelad", hint: `Dagen då pågåendeenkäten delades ut. ${dateHint}` },
    reason: {
      heading: "Pågåendeenkät: orsak om inte utdelad",
      hint: "Bara om enkäten inte har delats ut. Bladet Orsaker förklarar vad de betyder.",
    },
    answered: {
      heading: "Pågåendeenkät: besvarad",
      hint: "Ja när enkäten har kommit tillbaka med minst ett svar, annars Nej eller tomt.",
    },
  },
  exit: {
    handedOut: { heading: "Avslutsenkät: utdelad", hint: `Dagen då avslutsenkäten delades ut. ${dateHint}` },
    reason: {
      heading: "Avslutsenkät: orsak om inte utdelad",
      hint: "Bara om enkäten inte har delats ut. Bladet Orsaker förklarar vad de betyder.",
    },
    answered: {
      heading: "Avslutsenkät: besvarad",
      hint: "Ja när enkäten har kommit tillbaka med minst ett svar, annars Nej eller tomt.",
    },
  },
} as const;

export const groupColumnTexts = {
  group: { heading: "Respondentgrupp", hint: "Välj i listan. Deltagare förs in en och en på sitt eget blad." },
  activity: { heading: "Insats", hint: "Skriv Hela förbundet om gruppen inte är uppdelad på insatser." },
  target: {
    heading: "Målpopulation",
    hint: "Hur många som hör till gruppen och har tillräcklig erfarenhet. Tomt för remittenter.",
  },
  surveyed: { heading: "Utdelade enkäter", hint: "Hur många som har erbjudits enkäten." },
  answered: { heading: "Besvarade enkäter", hint: "Hur många enkäter som har kommit in med minst ett svar." },
} as const;

/** When to choose a reason. */
export const reasonHelp: Readonly<Record<ReasonId, string>> = {
  shortTime: "Personen har inte varit i insatsen tillräckligt länge för att ha en klar uppfattning om den.",
  leftBefore: "Personen hade tillräcklig erfarenhet men slutade innan enkäten hann delas ut.",
  notReached: "Ni har försökt ge personen enkäten men inte fått tag på honom eller henne.",
  language: "Enkäten finns inte på ett språk som personen kan, och tolk gick inte att ordna.",
  declined: "Personen har erbjudits enkäten och tackat nej. Då är personen tillfrågad, men svarar inte.",
  notDone: "Enkäten glömdes bort eller hanns inte med.",
  other: "Ingen av de andra passar.",
};

export const inputErrors = {
  list: { title: "Välj i listan", text: "Texten finns inte i listan. Välj ett av alternativen." },
  date: { title: "Inte ett datum", text: "Skriv datumet som år-månad-dag, till exempel 2023-05-17." },
  whole: { title: "Inte ett helt antal", text: "Skriv ett helt tal, 0 eller större." },
} as const;
