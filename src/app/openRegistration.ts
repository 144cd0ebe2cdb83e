import type { Instrument } from "../core/instrument/Instrument";
import { instrumentOf } from "../core/instrument/instruments";
import { interpretRegistration } from "../core/survey/interpretRegistration";
import type { Registration } from "../core/survey/Registration";
import type { RegistrationCells } from "../core/survey/RegistrationCells";
import type { WorkbookFacts } from "../core/survey/WorkbookFacts";
import type { StructureProblem } from "../core/validation/StructureProblem";
import type { Binding } from "../workbook/binding/Binding";
import { bindWorkbook } from "../workbook/binding/bindWorkbook";
import { foreignSheets } from "../workbook/ownSheets";
import { readRegistration } from "../workbook/readRegistration";
import type { Workbook } from "../workbook/Workbook";
import { workbookFacts } from "../workbook/workbookFacts";
import { TaskError } from "./errors";

/** A registration workbook that has been recognised, with what it says and what could not be settled. */
export interface OpenRegistration {
  readonly kind: "registration";
  readonly instrument: Instrument;
  readonly binding: Binding;
  readonly problems: readonly StructureProblem[];
  readonly workbook: WorkbookFacts;
  readonly cells: RegistrationCells;
  readonly registration: Registration;
}

/** Throws TaskError "notRegistration" when no sheet of the workbook looks like surveys. */
export function openRegistration(workbook: Workbook): OpenRegistration {
  const bound = bindWorkbook(foreignSheets(workbook), workbook.memory.corrections);
  if (!bound) throw new TaskError("notRegistration");
  const cells = readRegistration(workbook, bound.binding);
  return {
    kind: "registration",
    instrument: instrumentOf(bound.binding.edition),
    binding: bound.binding,
    problems: bound.problems,
    workbook: workbookFacts(workbook),
    cells,
    registration: interpretRegistration(cells),
  };
}
