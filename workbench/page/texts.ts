import type { ErrorText } from "../../src/text/errors";

/** Every Swedish text of the page that plays Excel; the add-in's own are in src/text. */
export const texts = {
  product: "NNS indikatorer",
  stage: "Arbetsbänk utan Excel",
  open: "Öppna…",
  openTip: "Öppna en arbetsbok från datorn (.xlsx eller .xlsm). Den lämnar inte datorn.",
  save: "Spara",
  saveTip: "Hämta arbetsboken som fil",
  examples: "Exempel",
  dropHere: "Släpp arbetsboken här",
  opening: "Öppnar arbetsboken …",
  saved: (fileName: string) => `Arbetsboken är sparad som ${fileName} bland dina hämtade filer.`,
  newFileName: "Ny arbetsbok.xlsx",
  newWorkbook: (fileName: string) =>
    `Tillägget har gjort en ny arbetsbok. Excel öppnar den i ett eget fönster; här är den hämtad som ${fileName}.`,
  changed: " – inte sparad",
  dismiss: "Ta bort meddelandet",
  notices: "Meddelanden",

  ribbon: "Menyfliksområde",
  nameBox: "Namnruta",
  noSuchPlace: (name: string): ErrorText => ({
    title: `${name} finns inte i arbetsboken`,
    advice: "Skriv en celladress, till exempel B7, eller ett namn som är definierat i arbetsboken.",
  }),
  formulaBar: "Formelfält",
  sheets: "Blad",
  scrollTabsLeft: "Visa blad till vänster",
  scrollTabsRight: "Visa blad till höger",
  grid: (sheet: string) => `Bladet ${sheet}`,
  gridHelp: "Tabb går från cell till cell. F6 går vidare till flikarna, panelen och menyfliksområdet.",
  selectAll: "Markera allt",
  editCell: (address: string) => `Redigera ${address}`,
  ready: "Klar",
  editing: "Redigera",
  calculating: "Beräknar …",
  count: (count: string) => `Antal: ${count}`,
  average: (value: string) => `Medel: ${value}`,
  sum: (value: string) => `Summa: ${value}`,
  uncalculated: "#EJ BERÄKNAD",

  closePane: "Stäng panelen",
  resizePane: "Panelens bredd",
  paneFrame: (product: string) => `Panelen ${product}`,
  commandFrame: (label: string) => `Knappen ${label}`,
  running: (label: string) => `${label} pågår …`,

  unsavedTitle: "Vill du spara ändringarna?",
  unsavedBody: (fileName: string) => `${fileName} har ändringar som inte är sparade.`,
  saveFirst: "Spara",
  discard: "Spara inte",
  cancel: "Avbryt",

  /** After what Excel says; its own Swedish sentence could not be looked up. */
  protectedCell: {
    title: "Cellen finns på ett skyddat blad",
    advice: "Om du vill göra en ändring tar du bort bladets skydd. Det kan hända att du måste ange ett lösenord.",
  },
  refusedEntry: {
    title: "Det går inte att skriva så i cellen",
    advice:
      "Kontrollera att formelns parenteser och citattecken går ihop. Börja med ' om du inte vill skriva en formel.",
  },
  notEmulatedEntry: {
    title: "Arbetsbänken vet inte hur Excel läser texten",
    advice: "Excel kan göra ett datum av den. Börja med ' om den ska vara text, eller skriv datum som 2023-05-31.",
  },
  notEmulated: (what: string): ErrorText => ({
    title: "Arbetsbänken saknar något som Excel har",
    advice: `Tillägget bad om något som bara finns i Excel: ${what}`,
  }),
  hostDefect: (what: string): ErrorText => ({
    title: "Fel i arbetsbänken",
    advice: `Det är arbetsbänken som är trasig, inte tillägget. Ladda om sidan. (${what})`,
  }),
  notOpened: (what: string): ErrorText => ({
    title: "Filen gick inte att öppna",
    advice: `Arbetsbänken klarar inte filen. Öppna den i Excel, spara den på nytt och försök igen. (${what})`,
  }),
  notSaved: (what: string): ErrorText => ({
    title: "Arbetsboken gick inte att spara",
    advice: `Inget har skrivits. Ändringarna finns kvar så länge sidan är öppen. (${what})`,
  }),
} as const;
