import { isParticipantGroup } from "../../src/core/distribution/DistributionCells";
import { reasons } from "../../src/core/distribution/reasons";
import type { Instrument } from "../../src/core/instrument/Instrument";
import type { RawValue } from "../../src/core/survey/RawValue";
import { randomFrom } from "./makeRegistration";

export const personHeadings = [
  "Kod",
  "Insats",
  "Startdatum",
  "Slutdatum",
  "Pågåendeenkät: utdelad",
  "Pågåendeenkät: orsak om inte utdelad",
  "Pågåendeenkät: besvarad",
  "Avslutsenkät: utdelad",
  "Avslutsenkät: orsak om inte utdelad",
  "Avslutsenkät: besvarad",
];

export const information: RawValue[][] = [
  ["Samordningsförbund", "Provdalen"],
  ["Mätperiod från", 44866],
  ["Mätperiod till", 45230],
];

/** The rows of a distribution workbook's sheets by name: as many persons, with all that people may write, right or wrong. */
export function makeDistribution(instrument: Instrument, persons: number, seed: number): Record<string, RawValue[][]> {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const day = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const reason = () => pick([...reasons.map(({ label }) => label), " kort  TID", "ej nåbar", "Flyttade", "vill inte"]);
  const handout = (around: number): RawValue[] => {
    const kind = random();
    if (kind < 0.5) return [day(around, around + 30), null, pick(["Ja", "Ja", "ja ", "x", "Nej", null, around + 31])];
    if (kind < 0.75) return [null, reason(), null];
    if (kind < 0.85) return [null, null, null];
    return [pick<RawValue>(["ja", around, null, 0, { error: "#N/A" }]), reason(), pick(["Ja", "?", null])];
  };
  const rows = Array.from({ length: persons }, (_, index): RawValue[] => {
    const start = day(44700, 45260);
    const end = random() < 0.6 ? day(start, start + 250) : null;
    const activity = pick<RawValue>(["Arena", "Arena", "Steget", " steget", "Vägen vidare", null]);
    const dates = random() < 0.05 ? [pick<RawValue>([null, "okänt", { error: "#REF!" }]), end] : [start, end];
    return [
      index + 1,
      activity,
      ...dates,
      ...handout(start + 60),
      ...(end === null ? [null, null, null] : handout(end)),
    ];
  });
  const others = instrument.groups.filter(({ id }) => !isParticipantGroup(id));
  return {
    Start: information,
    Insatser: [["Insats"], ["Arena"], ["Steget"], ["Vägen vidare"]],
    Deltagare: [personHeadings, ...rows],
    "Övriga grupper": [
      ["Respondentgrupp", "Insats", "Målpopulation", "Utdelade enkäter", "Besvarade enkäter"],
      ...others.flatMap(({ id, name }): RawValue[][] =>
        id === "staff"
          ? [
              [name, "Arena", 9, 8, 6],
              [name, "Steget", 4, 4, 4],
            ]
          : [[name, "Hela förbundet", id === "referrers" ? null : 12, 10, day(3, 10)]],
      ),
    ],
  };
}
