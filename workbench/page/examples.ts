/** A workbook that the page can open without a file of one's own; fetched with the page's own scripts when chosen. */
export interface Example {
  readonly label: string;
  readonly fileName: string;
  readonly load: () => Promise<Uint8Array>;
}

/** The first is open when the page comes up. Figures are made up; names are those of the published report. */
export const examples: readonly [Example, ...Example[]] = [
  {
    label: "Registreringsfil med siffersvar (Södra Dalarna)",
    fileName: "Registreringsfil 2023 Södra Dalarna.xlsx",
    load: async () => (await import("../../assets/examples/kodad.xlsx")).default,
  },
  {
    label: "Samma fil med fel att hitta",
    fileName: "Registreringsfil 2023 Södra Dalarna med fel.xlsx",
    load: async () => (await import("../../assets/examples/med-fel.xlsx")).default,
  },
  {
    label: "Registreringsfil med svar i ord (Sundsvall)",
    fileName: "Registreringsfil 2023 Sundsvall.xlsx",
    load: async () => (await import("../../assets/examples/text.xlsx")).default,
  },
  {
    label: "Registreringsfil med kryss (Gävleborg)",
    fileName: "Registreringsfil 2023 Gävleborg.xlsx",
    load: async () => (await import("../../assets/examples/kryss.xlsx")).default,
  },
];
