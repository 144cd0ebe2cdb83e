import type { CellValue } from "../../../src/workbook/Workbook";
import { bounding } from "../model/cellAddress";
import { CalculationObstacle } from "./CalculationObstacle";
import { mapElements } from "./elementwise";
import type { Expression } from "./Expression";
import { FUNCTIONS } from "./functions/functions";
import type { FunctionContext } from "./functions/SheetFunction";
import { Cells, operandOf, Matrix, type Value } from "./Matrix";
import { finite, OPERATORS, toNumber } from "./operators";

/** The value of a formula in its cell: an empty cell gives 0. Throws CalculationObstacle. */
export function evaluateFormula(expression: Expression, context: FunctionContext): CellValue {
  const value = operandOf(evaluate(expression, context));
  if (value instanceof Matrix) throw new CalculationObstacle("a result of several cells");
  return finite(value ?? 0);
}

function evaluate(expression: Expression, context: FunctionContext): Value {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "matrix":
      return expression.matrix;
    case "cells":
      return new Cells(expression.area, context.source);
    case "omitted":
      return undefined;
    case "call":
      return call(
        expression.name,
        expression.given.map((given) => evaluate(given, context)),
        context,
      );
    case "negative":
      return mapNumbers("negative", evaluate(expression.operand, context), (number) => 0 - number);
    case "percent":
      return mapNumbers("percent", evaluate(expression.operand, context), (number) => number / 100);
    case "binary":
      return combine(expression.operator, evaluate(expression.left, context), evaluate(expression.right, context));
  }
}

function call(name: string, given: readonly Value[], context: FunctionContext): Value {
  const definition = FUNCTIONS.get(name);
  if (definition === undefined) throw new CalculationObstacle(`the function ${name}`);
  if (given.length < definition.least || given.length > definition.most) {
    throw new CalculationObstacle(`the function ${name} with ${given.length} arguments`);
  }
  return definition.work(given, context);
}

function mapNumbers(key: string, value: Value, change: (number: number) => number): Value {
  return mapElements(key, [value], (element = null) => {
    const number = toNumber(element);
    return typeof number === "object" ? number : change(number);
  });
}

function combine(operator: string, left: Value, right: Value): Value {
  if (operator === ":") return join(left, right);
  const work = OPERATORS.get(operator);
  if (work === undefined) throw new CalculationObstacle(`the operator ${operator}`);
  return mapElements(operator, [left, right], (a = null, b = null) => work(a, b));
}

/** The cells from one reference to another. */
function join(left: Value, right: Value): Value {
  if (!(left instanceof Cells) || !(right instanceof Cells) || left.area.sheet !== right.area.sheet) {
    return { error: "#REF!" };
  }
  return left.part(bounding(left.area, right.area));
}
