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
  hiddenSheet: (sheet: string) => `Bladet ${sheet} är dolt. Ta fram det för att se cellen.`,
  computedTitle: "Resultatet är klart",
  resultSheets: "Resultatets blad",
  show: (sheet: string) => `Visa ${sheet}`,
  agree: (count: number) => `Alla ${count} formler ger samma värde som tilläggets egen beräkning.`,
  disagreeTitle: "Formlerna och beräkningen skiljer sig åt",
  disagree: (sheet: string, cell: string) =>
    `Den första cellen som skiljer är ${cell} på bladet ${sheet}. Använd inte siffrorna förrän det är utrett.`,
  busy: "Arbetar",
  back: "Tillbaka",
  more: "Mer",
  officeMissing: "Excel svarar inte",
  officeMissingAdvice:
    "Tillägget når inte Microsofts del av Excel-tilläggen. Kontrollera nätet och öppna tillägget på nytt.",
} as const;

/** The result of a check and its list of findings. */
export const findingListTexts = {
  findings: "Anmärkningar",
  toMend: (errors: number) => `${errors} fel att rätta`,
  ready: "Klar att skicka",
  noFindings: "Kontrollen hittade inget att anmärka på.",
  warningsLeft: (warnings: number) =>
    warnings === 1
      ? "1 varning att rätta eller godkänna med motivering."
      : `${warnings} varningar att rätta eller godkänna med motivering.`,
  approvedWarnings: (approved: number) =>
    approved === 1 ? "1 varning är godkänd." : `${approved} varningar är godkända.`,
  checkedAt: (time: string) => `Kontrollerad ${time}.`,
  recheck: "Kontrollera igen när jag ändrar",
  changed: "Något har ändrats. Kontrolleras igen när du gör en paus.",
  rechecking: "Kontrollerar igen …",
  recheckFailed: (title: string) => `Det gick inte att kontrollera igen: ${title}. Tryck på Kontrollera.`,
  filter: "Visa",
  all: "Alla",
  sheet: "Blad",
  allSheets: "Alla blad",
  previous: "Föregående",
  next: "Nästa",
  shown: (count: number) => (count === 1 ? "1 anmärkning" : `${count} anmärkningar`),
  position: (number: number, count: number) => `${number} av ${count}`,
  keys: "Tangenter: Alt+pil ned för nästa, Alt+pil upp för föregående.",
  announceStep: (place: string, what: string) => `${place}. ${what}`,
  todo: "Gör så här:",
  goTo: (place: string) => `Gå till ${place}`,
  wholeSheet: (sheet: string) => `Bladet ${sheet}`,
  wholeWorkbook: "Hela arbetsboken",
  foundSoFar: "Hittat hittills",
  andMore: (left: number) => `och ${left} till`,
  showMore: (left: number) => `Visa fler (${left} kvar)`,
  showEarlier: (left: number) => `Visa tidigare (${left} kvar)`,
  cancel: "Avbryt",
  mend: "Rätta",
  mendOne: (place: string) => `Rätta ${place}`,
  mendAll: (count: number) => `Rätta alla ${count}`,
  mendEverything: (count: number) =>
    count === 1 ? "Rätta 1 cell där inget svar ändras …" : `Rätta ${count} celler där inget svar ändras …`,
  mending: "Rättar …",
  approve: "Godkänn",
  approveOne: (place: string) => `Godkänn ${place}`,
  approveAll: (count: number) => `Godkänn alla ${count}`,
  approved: (time: string, reason: string) => `Godkänd ${time}: ${reason}`,
  nowApproved: (count: number) => (count === 1 ? "1 varning är godkänd." : `${count} varningar är godkända.`),
  withdraw: "Ta bort godkännandet",
  withdrawOne: (place: string) => `Ta bort godkännandet av ${place}`,
  withdrawn: (place: string) => `${place} är inte längre godkänd.`,
  remembering: "Sparar i arbetsboken …",
  tooManyApprovals: "Så många varningar kan inte godkännas. Rätta dem, eller godkänn högst 2 000.",
  write: "Skriv till bladet Kontroll",
  writing: "Skriver bladet Kontroll …",
  written: (sheet: string) => `Bladet ${sheet} är skrivet.`,
} as const;

/** Mending cells whose content can be put right without loss. */
export const mendTexts = {
  heading: (count: number) => (count === 1 ? "1 cell ändras" : `${count} celler ändras`),
  about: "Cellerna betyder samma sak före och efter. Inget annat i arbetsboken ändras.",
  later: (most: number, later: number) =>
    `Högst ${most} celler rättas åt gången. ${later === 1 ? "1 cell är" : `${later} celler är`} kvar att rätta efter det.`,
  columns: ["Cell", "Nu", "Efter"],
  content: (value: string | number) => (typeof value === "number" ? String(value) : `”${value}” (text)`),
  format: "Cellens format ändras från Text till Allmänt.",
  carryOut: (count: number) => (count === 1 ? "Rätta cellen" : `Rätta ${count} celler`),
  done: (count: number) => (count === 1 ? "1 cell är rättad." : `${count} celler är rättade.`),
  undone: (count: number) => (count === 1 ? "1 cell är som förut." : `${count} celler är som förut.`),
  undo: "Ångra",
  close: "Stäng",
} as const;

/** Approving warnings. */
export const approvalTexts = {
  heading: (count: number, place: string) => (count === 1 ? `Godkänn ${place}` : `Godkänn ${count} varningar`),
  about:
    "Du säger att det stämmer så som det står. Godkännandet sparas i arbetsboken och gäller tills cellen ändras. Motiveringen visas för den som tar emot filen.",
  reason: "Motivering",
  hint: "Skriv inga namn eller andra personuppgifter.",
  missing: "Skriv varför det stämmer.",
  personalData:
    "Motiveringen ser ut att innehålla ett personnummer, en e-postadress eller ett telefonnummer. Ta bort det.",
  approve: "Godkänn",
} as const;

/** The views behind the home view: their names, and what they are for. */
export const viewTexts = {
  sending: { title: "Skicka in", description: "Gör den kopia som nätverket ska få, utan fritext" },
  binding: { title: "Koppling", description: "Vilken kolumn som hör till vilken fråga" },
  carryOver: { title: "För över populationer", description: "Hämta populationerna från en utdelningsfil" },
  localReport: {
    title: "Lokal rapport",
    description: "Förbundets och insatsernas tabeller, bredvid de nationella siffrorna",
  },
  templates: { title: "Nya arbetsböcker", description: "Tomma filer att fylla i: registreringsfil och utdelningsfil" },
  merging: { title: "Slå samman inkomna filer", description: "För nätverket: förbundens filer i en resultatfil" },
  reporting: { title: "Nationell rapport", description: "Rapportens tabeller och diagram ur resultatfilen" },
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
    text: "Tryck på en cell i listan för att gå dit, eller stega med Alt+pil ned och Alt+pil upp. En siffra som är lagrad som text och liknande kan tillägget rätta åt dig. Det visar först exakt vad som ändras, och du kan ångra.",
  },
  {
    heading: "3. Godkänn",
    text: "En varning som stämmer så som det står godkänner du med en motivering. Den följer med till den som tar emot filen.",
  },
  {
    heading: "4. Beräkna",
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
  result: "Det här är nätverkets resultatfil. Slå samman inkomna filer lägger till, ersätter och tar bort förbund.",
} as const;
