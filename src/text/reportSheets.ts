import { appendix3GroupNames } from "./nationalReport";
import type { GroupId } from "../core/instrument/Instrument";

/** Texts of the sheets of the national report, beside those of its tables and diagrams. */
export const reportSheetNames = {
  contents: "Innehåll",
  asked: "Tillfrågade",
  responses: "Svarande och bortfall",
  keyFigures: "Nyckeltal per grupp",
  indicator: (number: number) => `Indikator ${number}`,
  development: "Utveckling",
  appendix: (number: number) => `Bilaga ${number}`,
  tests: "Signifikanstester",
} as const;

export const reportSheetTexts = {
  title: (year: number) => `Nationell indikatorrapport ${year}`,
  lead: "Siffrorna är formler som räknas fram ur bladen Underlag och Historik.",
  tests: "Antalen är formler som räknas fram ur bladen Underlag och Historik. Testvärdena är uträknade av tillägget.",
  contents: "Bladen i rapporten. Klicka på ett namn för att gå dit.",
  contentsColumns: ["Blad", "Innehåll"],
  comment: "Kommentar till resultatet",
  measures: "Mått:",
  measure: (wording: string, group: GroupId, number: number) =>
    `•  ${wording} (${appendix3GroupNames[group]}, fråga ${number})`,
  notSurveyed: (number: number, heading: string) =>
    `Indikator ${number} ”${heading.replace(/\.$/, "")}” ingår inte i enkätundersökningen. Ambitionen är att den ska kunna mätas genom analys av registerdata, men någon fastlagd rutin för en årlig mätning finns ännu inte. Därför har indikatorn varken tabeller eller diagram.`,
  /** Text before and after the number of answers. */
  withCount: (label: string) => [`${label} (n=`, ")"] as const,
  footnote: (text: string) => (/^(?:[*.–]|Nationella siffror)/.test(text) ? text : `* ${text}`),
  diagramTable: (caption: string) => `Underlag till diagrammet: ${caption}`,
  emptyCells: "Tom cell: uppgift saknas, frågan ställdes inte eller siffran är dold.",
  noDiagram: "– Inget att rita: uppgifter saknas.",
} as const;

/** The rows that end the network's comment on a sheet begin like this. */
export const afterComment = /^(?:Tabell \d|Underlag till diagrammet)/;
