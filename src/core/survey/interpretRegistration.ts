import { instrumentOf } from "../instrument/instruments";
import { associationName, informationOf, readDistributionRoutine } from "./information";
import { interpret } from "./interpret";
import type { RawValue } from "./RawValue";
import { readFigure } from "./readFigure";
import type { Population, Registration } from "./Registration";
import type { PopulationRecord, RegistrationCells } from "./RegistrationCells";

/** Turns raw values into what figures are computed from. What cannot be read is unknown, never zero. */
export function interpretRegistration(cells: RegistrationCells): Registration {
  const instrument = instrumentOf(cells.edition);
  return {
    association: associationName(cells),
    edition: cells.edition,
    distributionRoutine: readDistributionRoutine(informationOf(cells, "distributionRoutine")?.value ?? null),
    groups: cells.surveySheets.map((sheet) => interpret(sheet, instrument)),
    populations: (cells.populations?.records ?? []).flatMap(population),
  };
}

function population(record: PopulationRecord): readonly Population[] {
  if (record.group === null) return [];
  return [
    {
      group: record.group,
      activity: record.activity,
      targetPopulation: figure(record.targetPopulation),
      surveyedPopulation: figure(record.surveyedPopulation),
      notReached: figure(record.notReached),
    },
  ];
}

function figure(raw: RawValue): number | null {
  const reading = readFigure(raw);
  return reading.kind === "valid" ? reading.value : null;
}
