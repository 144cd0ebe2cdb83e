/** Texts of the distribution workbook: its sheet of populations, and what is said where they are carried over. */

export const distributionRateTexts = {
  title: (association: string) => `Populationer och svarsfrekvens – ${association}`,
  live: "Siffrorna är formler: de ändras när uppgifterna om utdelningen ändras.",
  rates: "Populationer och svar",
  reasons: "Varför enkäten inte delades ut",
  reason: "Orsak",
  noReason: "(ingen orsak angiven)",
  unknownReason: "(orsak som inte finns i listan)",
} as const;
