import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openRegistration, type OpenRegistration } from "../../src/app/openRegistration";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";

const fixtures = join(__dirname, "../fixtures");

export type ReceivedYear = "2017" | "2023";

/** File names of the workbooks received for a year. */
export function receivedFiles(year: ReceivedYear): readonly string[] {
  return readdirSync(join(fixtures, `received-${year}`)).filter((file) => file.endsWith(".xlsx"));
}

export function receivedBytes(year: ReceivedYear, file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(fixtures, `received-${year}`, file)));
}

export function faultyBytes(): Uint8Array {
  return new Uint8Array(readFileSync(join(fixtures, "faulty/registreringsfil-med-fel.xlsx")));
}

/** Every received workbook of a year, read from its file. */
export function openReceived(year: ReceivedYear): readonly OpenRegistration[] {
  return receivedFiles(year).map((file) => openRegistration(readWorkbook(receivedBytes(year, file))));
}
