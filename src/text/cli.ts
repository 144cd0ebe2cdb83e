/** Texts of the command line. */
export const cliTexts = {
  usage: [
    "Användning:",
    "  npm run --silent cli -- check FIL [--json]",
    "  npm run --silent cli -- compute FIL -o UT.xlsx [--json]",
  ].join("\n"),
  unknownCommand: (command: string) => `Kommandot ”${command}” finns inte.`,
  oneFile: "Ange en fil.",
  outputNeeded: "Ange vart resultatet ska sparas: -o UT.xlsx.",
  sameFile: "Resultatet kan inte sparas över filen som läses. Ange en annan fil efter -o.",
  fileNotFound: (file: string) => `Filen ${file} finns inte.`,
  fileNotReadable: (file: string) => `Filen ${file} går inte att öppna.`,
  fileNotWritable: (file: string) => `Det går inte att spara ${file}.`,
  readyToSend: "Inga fel.",
  saved: (file: string, sheets: string) => `Sparade ${file} med bladen ${sheets}.`,
  unknownAssociation: "Förbundets namn saknas",
  persons: (count: number) => (count === 1 ? "utdelningsfil med 1 deltagare" : `utdelningsfil med ${count} deltagare`),
  surveys: (count: number) => (count === 1 ? "1 besvarad enkät" : `${count} besvarade enkäter`),
} as const;
