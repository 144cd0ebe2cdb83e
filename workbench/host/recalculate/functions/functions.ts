import { CHI_SQUARE_FUNCTIONS } from "./chiSquareFunctions";
import { CONDITIONAL_FUNCTIONS } from "./conditionalFunctions";
import { DATE_FUNCTIONS } from "./dateFunctions";
import { LOGICAL_FUNCTIONS } from "./logicalFunctions";
import { LOOKUP_FUNCTIONS } from "./lookupFunctions";
import { MATH_FUNCTIONS } from "./mathFunctions";
import { REFERENCE_FUNCTIONS } from "./referenceFunctions";
import type { SheetFunction } from "./SheetFunction";
import { STATISTICAL_FUNCTIONS } from "./statisticalFunctions";
import { TEXT_FUNCTIONS } from "./textFunctions";

/** Every function the engine knows, by name in capitals. A formula with another is reported, never guessed. */
export const FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map([
  ...CHI_SQUARE_FUNCTIONS,
  ...CONDITIONAL_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...LOGICAL_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  ...MATH_FUNCTIONS,
  ...REFERENCE_FUNCTIONS,
  ...STATISTICAL_FUNCTIONS,
  ...TEXT_FUNCTIONS,
]);
