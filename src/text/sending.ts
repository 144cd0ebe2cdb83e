/** Texts of the copy that is sent to the network, and of its stamp. */
export const copyTexts = {
  title: (association: string) => `Inskickningsfil – ${association}`,
  leads: [
    "Gjord av tillägget NNS indikatorer ur förbundets registreringsfil, för den nationella sammanställningen.",
    "Fritext, kommentarer, svarsdatum och enkätnummer följer inte med. Enkäterna är numrerade på nytt, i samma ordning.",
    "Vad som är kontrollerat står på bladet Stämpel.",
  ],
  populationsLead: "En rad per respondentgrupp och insats. Ingen uppdelning på insatser: Hela förbundet.",
  otherAnswer: "Annat svar",
  activity: (number: number) => `Insats ${number}`,
  fileName: (association: string, year: string) => `Inskickning ${year} ${association}.xlsx`,
} as const;

/** What is said to the person who makes the copy. */
export const sendingTexts = {
  intro:
    "Här gör du den kopia av registreringsfilen som nätverket ska få. Den öppnas som en ny arbetsbok. Registreringsfilen ändras inte.",
  chooseActivities: "Ta med insatsernas namn",
  chooseContact: "Ta med kontaktperson och e-post",
  surveys: "Besvarade enkäter",
  make: "Skapa inskickningsfil",
  making: "Kontrollerar och gör filen …",
  opening: "Öppnar filen …",
  doneTitle: "Inskickningsfilen är öppnad som en ny arbetsbok",
  done: (surveys: number, fileName: string) =>
    `Den har ${surveys} besvarade enkäter. Spara den, till exempel som ”${fileName}”, och skicka den till nätverket.`,
  stoppedTitle: "Det blev ingen inskickningsfil",
  saved: (file: string, surveys: number) => `Sparade ${file} med ${surveys} besvarade enkäter.`,
  errors: (count: number) =>
    count === 1
      ? "Ingen inskickningsfil gjordes: 1 fel måste rättas först. Kontrollera arbetsboken för att se det."
      : `Ingen inskickningsfil gjordes: ${count} fel måste rättas först. Kontrollera arbetsboken för att se dem.`,
  personalReasons: (count: number) =>
    `Ingen inskickningsfil gjordes: ${count === 1 ? "en motivering" : `${count} motiveringar`} till godkända varningar innehåller något som kan vara ett personnummer, ett telefonnummer eller en e-postadress. Skriv om dem, eftersom de skickas med.`,
  includedTitle: "Följer med",
  included: [
    "svaren på enkätfrågorna och bakgrundsfrågan (kön eller arbetsgivare)",
    "målpopulation, undersökt population och ej nåbara",
    "förbundets namn, mätperiod, enkätutgåva och uppgifterna om hur enkäterna har använts",
    "godkända varningar med förbundets motivering",
  ],
  includedActivities: "insatsernas namn, i enkäterna och populationerna",
  includedContact: "kontaktperson och e-post",
  leftOutTitle: "Utelämnas",
  leftOut: [
    "fritext, kommentarer och allt annat på bladen, också dolda blad",
    "svarsdatum och enkätnummer: enkäterna numreras på nytt, i samma ordning",
    "enkäter utan något svar",
    "uppgifter om vem som har skapat eller ändrat filen",
  ],
  leftOutActivities: "insatsernas namn: populationerna får namnen Insats 1, Insats 2 …, och enkäterna ingen insats",
  leftOutContact: "kontaktperson och e-post",
  unapproved: (count: number) =>
    count === 1
      ? "1 varning är inte godkänd. Den hindrar inte, men syns i stämpeln."
      : `${count} varningar är inte godkända. De hindrar inte, men syns i stämpeln.`,
} as const;

export const stampTexts = {
  sheet: "Stämpel",
  title: "Stämpel",
  leads: [
    "Filen var kontrollerad när den gjordes: inga fel. Stämpeln visar om innehållet har ändrats sedan dess.",
    "Den är ingen underskrift: den säger inte vem som har gjort filen, och vem som helst kan göra en ny.",
  ],
  checked: "Kontrollerad",
  edition: "Enkätutgåva",
  addIn: "Gjord med",
  addInName: (version: string) => `NNS indikatorer ${version}`,
  hash: "Kontrollsumma (SHA-256)",
  surveys: "Besvarade enkäter",
  group: "Respondentgrupp",
  answered: "Antal",
  total: "Totalt",
  warnings: "Varningar när filen gjordes",
  noWarnings: "Inga varningar.",
  warning: "Varning",
  count: "Antal",
  reason: "Förbundets motivering",
  notApproved: "Inte godkänd av förbundet",
  wholeWorkbook: "Hela arbetsboken",
  machine: "För tillägget",
  machineLead: "Texten nedan är stämpeln så som tillägget läser den. Ändra den inte.",
} as const;
