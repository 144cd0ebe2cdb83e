/** Texts of the task pane. */
export const paneTexts = {
  product: "NNS indikatorer",
  noExcelTitle: "Öppna tillägget i Excel",
  noExcelAdvice:
    "Den här sidan är en del av ett Excel-tillägg. Öppna registreringsfilen i Excel och starta tillägget därifrån.",
  reading: "Läser arbetsboken …",
  readingPart: (done: number, of: number) => `Läser arbetsboken, del ${done + 1} av ${of} …`,
  checking: "Kontrollerar …",
  computing: "Räknar …",
  writing: "Skriver resultatbladen …",
  cancel: "Avbryt",
  cancelling: "Avbryter …",
  check: "Kontrollera",
  compute: "Beräkna",
  tryAgain: "Försök igen",
  readAgain: "Läs arbetsboken igen",
  untitled: "Förbundets namn saknas",
  period: (from: string, to: string) => `Mätperiod ${from} – ${to}`,
  periodMissing: "Mätperiod saknas",
  edition: (edition: string, layout: string) => `Enkätutgåva ${edition}, ${layout}`,
  distribution: (persons: number) => `Utdelningsfil med ${persons} deltagare`,
  populations: (target: number | null, surveyed: number | null) =>
    `${target === null ? "" : `Målpopulation ${target}, `}${surveyed === null ? "tillfrågade okänt" : `${surveyed} tillfrågade`}`,
  groups: "Besvarade enkäter",
  surveysIn: (surveys: number, groups: number) =>
    `${surveys} ${surveys === 1 ? "besvarad enkät" : "besvarade enkäter"} i ${groups} ${groups === 1 ? "grupp" : "grupper"}`,
  boundOn: (sheet: string, bound: number, questions: number) =>
    bound === questions
      ? `Bladet ${sheet}, alla ${questions} frågor`
      : `Bladet ${sheet}, ${bound} av ${questions} frågor`,
  checkedTitle: "Kontrollen är klar",
  noErrors: "Inga fel",
  noFindings: "Kontrollen hittade inget att anmärka på.",
  toMend: (errors: number) => `${errors} fel att rätta`,
  checkedAt: (time: string) => `Kontrollerad ${time}`,
  filter: "Visa",
  all: "Alla",
  todo: "Gör så här:",
  goTo: (place: string) => `Gå till ${place}`,
  wholeSheet: (sheet: string) => `Bladet ${sheet}`,
  wholeWorkbook: "Hela arbetsboken",
  showMore: (left: number) => `Visa fler (${left} kvar)`,
  hiddenSheet: (sheet: string) => `Bladet ${sheet} är dolt. Ta fram det för att se cellen.`,
  computedTitle: "Resultatet är klart",
  show: (sheet: string) => `Visa ${sheet}`,
  agree: (count: number) => `Alla ${count} formler ger samma värde som tilläggets egen beräkning.`,
  disagreeTitle: "Formlerna och beräkningen skiljer sig åt",
  disagree: (sheet: string, cell: string) =>
    `Den första cellen som skiljer är ${cell} på bladet ${sheet}. Använd inte siffrorna förrän det är utrett.`,
  busy: "Arbetar",
  findings: "Anmärkningar",
  back: "Tillbaka",
  more: "Mer",
  officeMissing: "Excel svarar inte",
  officeMissingAdvice:
    "Tillägget når inte Microsofts del av Excel-tilläggen. Kontrollera nätet och öppna tillägget på nytt.",
} as const;

/** The views behind the home view: their names, and what they are for. */
export const viewTexts = {
  help: { title: "Så gör du", description: "Vad tillägget gör, steg för steg" },
} as const;

/** The help view. */
export const helpTexts = [
  {
    heading: "1. Kontrollera",
    text: "Tryck på Kontrollera. Tillägget läser arbetsboken och visar vad som behöver rättas, varför och var. Inget ändras.",
  },
  {
    heading: "2. Rätta",
    text: "Tryck på en cell i listan för att gå dit. Rätta den och kontrollera igen, tills det inte finns några fel kvar.",
  },
  {
    heading: "3. Beräkna",
    text: "Tryck på Beräkna för att få förbundets svarsfrekvens och nyckeltal på två egna blad i arbetsboken.",
  },
  {
    heading: "Dina uppgifter",
    text: "Tillägget skickar inget. Allt arbete görs på din dator, och dina egna blad ändras bara där du ber om det.",
  },
] as const;

/** What the two buttons do, in the kinds of workbooks they work in. */
export const introTexts = {
  registration: "Kontrollera ändrar ingenting. Beräkna lägger resultatet på bladen Svarsfrekvens och Nyckeltal.",
  distribution: "Kontrollera ändrar ingenting. Beräkna lägger resultatet på bladet Populationer och svarsfrekvens.",
} as const;
