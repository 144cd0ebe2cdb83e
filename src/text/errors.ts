import type { ResultErrorCode } from "../app/merge/ResultError";
import type { TaskErrorCode, WorkbookErrorCode } from "../app/errors";
import type { WorkbookFileErrorCode, WorkbookFileErrorContext } from "../workbook/xlsx/errors";
import { reportSheetTexts } from "./reportSheets";

/** What happened and what to do, for a person who is not technical. */
export interface ErrorText {
  readonly title: string;
  readonly advice: string;
}

export const taskErrorTexts: Readonly<Record<TaskErrorCode, ErrorText>> = {
  notRegistration: {
    title: "Det här är inte en registreringsfil",
    advice: "Inget blad i arbetsboken har rubriker som liknar enkätfrågorna. Öppna registreringsfilen och försök igen.",
  },
  notDistribution: {
    title: "Det här är inte en utdelningsfil",
    advice:
      "Inget blad har rubriker för utdelade och besvarade enkäter. Välj den utdelningsfil som förbundet har fyllt i.",
  },
  noPeriod: {
    title: "Mätperiodens sista dag saknas",
    advice: "Fyll i den bland uppgifterna om förbundet och försök igen. Inget har ändrats.",
  },
  noNationalFigures: {
    title: "Det finns inga nationella siffror för det året",
    advice: "Välj ett annat år, eller gör rapporten utan nationella siffror. Inget har ändrats.",
  },
  cancelled: { title: "Avbrutet", advice: "Inget har ändrats i arbetsboken." },
};

export const workbookErrorTexts: Readonly<Record<WorkbookErrorCode, (context: string) => ErrorText>> = {
  cellEdit: () => ({
    title: "En cell håller på att redigeras",
    advice: "Tryck på Retur i cellen och försök igen. Inget har ändrats i arbetsboken.",
  }),
  structureProtected: () => ({
    title: "Arbetsboken är skyddad mot nya blad",
    advice: "Ta bort skyddet under Granska, Skydda arbetsbok, och försök igen. Inget har ändrats.",
  }),
  sheetProtected: (sheet) => ({
    title: sheet ? `Bladet ${sheet} är skyddat` : "Bladet är skyddat",
    advice: "Ta bort bladets skydd under Granska, Ta bort bladets skydd, och försök igen. Inget har ändrats.",
  }),
  tooLarge: () => ({
    title: "Arbetsboken är för stor",
    advice: "Dela upp den, eller ta bort blad som inte hör till registreringen. Inget har ändrats.",
  }),
  busy: () => ({ title: "Excel är upptaget", advice: "Vänta en stund och försök igen. Inget har ändrats." }),
  connectionLost: () => ({
    title: "Kontakten med Excel bröts",
    advice: "Ladda om arbetsboken och försök igen. Inget har ändrats.",
  }),
  notRestored: (sheets) => ({
    title: "Arbetet avbröts och allt kunde inte återställas",
    advice: `Dina egna blad är orörda. Tryck på Beräkna igen, eller ta bort det dolda bladet ${sheets}.`,
  }),
  nameTaken: (name) => ({
    title: `Namnet ${name} används redan till något annat`,
    advice: "Byt namn på det under Formler, Namnhanteraren, och försök igen. Inget har ändrats.",
  }),
  belowTable: (name) => ({
    title: `Tabellen ${name} får inte plats`,
    advice:
      "Någon har skrivit i cellerna under tabellen. Flytta det till ett annat blad och försök igen. Inget har ändrats.",
  }),
  cellChanged: (place) => ({
    title: `Cellen ${place} har ändrats sedan kontrollen`,
    advice: "Kontrollera igen och försök på nytt. Inget har ändrats.",
  }),
  cellIsFormula: (place) => ({
    title: `Cellen ${place} innehåller en formel`,
    advice: "Tillägget skriver aldrig över formler. Ändra cellen själv. Inget har ändrats.",
  }),
  cellLocked: (place) => ({
    title: `Cellen ${place} är låst`,
    advice: "Ta bort bladets skydd under Granska, Ta bort bladets skydd, och försök igen. Inget har ändrats.",
  }),
  cellsNotRestored: (places) => ({
    title: "Arbetet avbröts och allt kunde inte återställas",
    advice: `Tryck på Ctrl+Z i Excel, eller gå igenom cellerna ${places} och de andra i listan.`,
  }),
  unexpected: (code) => ({
    title: "Excel kunde inte göra det som behövdes",
    advice: `Försök igen. Hjälper det inte, spara och öppna arbetsboken på nytt. Inget har ändrats. (${code})`,
  }),
};

export const resultErrorTexts: Readonly<Record<ResultErrorCode, (context: string) => ErrorText>> = {
  damaged: (place) => ({
    title: `Resultatfilen har ändrats för hand så att den inte stämmer (${place})`,
    advice: "Ångra ändringen, eller slå samman de mottagna filerna på nytt i en tom arbetsbok. Inget har ändrats.",
  }),
  notHistory: () => ({
    title: "Filen innehåller inga tidigare år",
    advice:
      "Välj förra årets resultatfil, eller en arbetsbok med rubrikerna År, Respondentgrupp, Fråga och Antal svar.",
  }),
  notResult: () => ({
    title: "Arbetsboken är ingen resultatfil",
    advice: "Slå samman de mottagna registreringsfilerna först. Inget har ändrats.",
  }),
  commentLost: (sheet) => ({
    title: `Rubriken ”${reportSheetTexts.comment}” saknas på bladet ${sheet}`,
    advice: "Skriv rubriken i kolumn A ovanför kommentaren, så att kommentaren inte går förlorad. Inget har ändrats.",
  }),
  nothingIn: () => ({
    title: "Ingen fil kunde räknas med",
    advice: "Se vad som står om varje fil. Inget har ändrats.",
  }),
  notIn: (name) => ({
    title: `Förbundet ${name} är inte med i resultatfilen`,
    advice: "Kontrollera namnet på bladet Förbund. Inget har ändrats.",
  }),
  nothingLeft: (names) => ({
    title: `Utan ${names} har resultatfilen inget förbund kvar`,
    advice: "Slå samman ett annat förbunds fil först, eller börja om i en tom arbetsbok. Inget har ändrats.",
  }),
};

const damaged = "Be avsändaren spara filen i Excel och skicka den på nytt.";
const notRegistrationFormat = "Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).";

export const fileErrorTexts: Readonly<Record<WorkbookFileErrorCode, (context: WorkbookFileErrorContext) => ErrorText>> =
  {
    empty: () => ({ title: "Filen är tom", advice: damaged }),
    notZip: () => ({
      title: "Filen är inte en Excel-arbetsbok",
      advice: "Välj en fil som slutar på .xlsx eller .xlsm.",
    }),
    encrypted: () => ({
      title: "Filen är lösenordsskyddad",
      advice: "Öppna den i Excel, ta bort lösenordet under Arkiv, Info, och spara.",
    }),
    oldFormat: () => ({ title: "Filen är i Excels gamla format (.xls)", advice: notRegistrationFormat }),
    otherFormat: ({ format }) => ({
      title: `Filen är inte en Excel-arbetsbok${format && format !== "ole" ? ` (.${format})` : ""}`,
      advice: notRegistrationFormat,
    }),
    tooLarge: () => ({
      title: "Filen är för stor för att vara en registreringsfil",
      advice: "Kontrollera att du har valt rätt fil. Den har inte lästs.",
    }),
    truncated: () => ({ title: "Filen är inte hel: slutet saknas", advice: damaged }),
    badChecksum: () => ({ title: "Filen är skadad", advice: damaged }),
    badZip: () => ({ title: "Filen är skadad", advice: damaged }),
    badXml: () => ({ title: "Filen är skadad eller gjord av ett program som inte följer formatet", advice: damaged }),
    badReference: () => ({ title: "Filen är skadad: den hänvisar till celler som inte kan finnas", advice: damaged }),
    badValue: () => ({ title: "Filen är skadad: en cell har ett värde som inte går att läsa", advice: damaged }),
    duplicate: () => ({ title: "Filen är skadad: något som ska finnas en gång finns två gånger", advice: damaged }),
    missingPart: () => ({ title: "Filen är skadad: en del saknas", advice: damaged }),
    notWorkbook: () => ({
      title: "Filen innehåller ingen arbetsbok",
      advice: "Välj en fil som slutar på .xlsx eller .xlsm.",
    }),
  };

export const unexpectedErrorText: ErrorText = {
  title: "Något gick fel i tillägget",
  advice: "Inget har ändrats. Försök igen, och hör av dig till NNS om det händer på nytt.",
};
