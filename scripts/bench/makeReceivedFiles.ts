import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { instrumentOf } from "../../src/core/instrument/instruments";
import { makeRegistration } from "../../test/support/makeRegistration";
import { registrationFile } from "../../test/support/registrationFile";

/** Makes a folder of registration workbooks of 2023, each of an association of its own; answers their paths. */
export function makeReceivedFiles(folder: string, files: number, surveys: number): readonly string[] {
  mkdirSync(folder);
  const numbers = Array.from({ length: files }, (_, index) => index + 1);
  return numbers.map((number) => {
    const path = join(folder, `fil-${String(number).padStart(2, "0")}.xlsx`);
    const registration = makeRegistration(instrumentOf("2021"), surveys, number, `Provdalen ${number}`);
    writeFileSync(path, registrationFile(registration));
    return path;
  });
}
