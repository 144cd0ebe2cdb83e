import type { Instrument } from "../../src/core/instrument/Instrument";
import type { RawValue } from "../../src/core/survey/RawValue";
import { makeRegistration, type SheetRows } from "./makeRegistration";

/** What people do wrong, in turn: off the scale, no alternative, a number stored as text, and a word oddly spelt. */
const wrongs: readonly ((value: RawValue) => RawValue)[] = [
  () => 9,
  () => "vet inte",
  (value) => String(value),
  (value) => (value === "Ja" ? " JA" : String(value)),
];

/** A registration in which the first answer of every so-manieth survey is wrong. */
export function faultyRegistration(instrument: Instrument, surveys: number, every: number): SheetRows {
  let count = 0;
  return makeRegistration(instrument, surveys, 2023).map(([name, rows]) => {
    const column = rows[0]?.indexOf("Fråga 1") ?? -1;
    if (column < 0) return [name, rows] as const;
    return [
      name,
      rows.map((row, index) => {
        if (index === 0 || index % every !== 0 || row[column] === null) return row;
        const wrong = wrongs[count++ % wrongs.length];
        return row.map((value, at) => (at === column && wrong ? wrong(value) : value));
      }),
    ] as const;
  });
}
