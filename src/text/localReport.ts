/** Texts of an association's own report. */
export const localTexts = {
  national: (year: number) => `Nationellt ${year}`,
  n: "antal svar",
  keyFigure: "nyckeltal",
  sourceNote: (source: string, year: number) => `Nationella siffror för ${year}: ${source}.`,
} as const;
