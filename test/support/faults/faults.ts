import { answerFaults } from "./answerFaults";
import type { Fault } from "./Fault";
import { populationFaults } from "./populationFaults";
import { structureFaults } from "./structureFaults";
import { surveyFaults } from "./surveyFaults";
import { workbookFaults } from "./workbookFaults";

/** One fault for every rule, errors and warnings. */
export const faults: ReadonlyMap<string, Fault> = new Map([
  ...answerFaults,
  ...surveyFaults,
  ...populationFaults,
  ...workbookFaults,
  ...structureFaults,
]);
