import { cellAddress } from "../core/address";
import type { AllowedInput, CellArea, MessageContent, ValidationContent } from "../report/FileContent";
import { element, encodeXstring, escapeXml, listElement } from "./xml";

/** Excel's limits; a file beyond them is "repaired". The error text is what its dialog takes, the hint what the file does. */
const longestTitle = 32;
const longestHint = 255;
const longestError = 225;
const longestFormula = 255;

/** ECMA-376 part 1, 18.3.1.33. */
export function validationsXml(validations: readonly ValidationContent[] = []): string {
  return listElement("dataValidations", validations.map(validationXml));
}

function validationXml({ area, allow, hint, error, whenOther }: ValidationContent): string {
  const attributes = {
    type: typeOf(allow),
    errorStyle: whenOther === "ask" ? "warning" : undefined,
    allowBlank: 1,
    showInputMessage: hint ? 1 : undefined,
    showErrorMessage: allow.kind === "anything" ? undefined : 1,
    ...message("errorTitle", "error", error, longestError),
    ...message("promptTitle", "prompt", hint, longestHint),
    sqref: areaText(area),
  };
  const formulas = formulasOf(allow).map((formula, index) => element(`formula${index + 1}`, {}, escapeXml(formula)));
  return element("dataValidation", attributes, formulas.join(""));
}

function typeOf({ kind }: AllowedInput): string | undefined {
  const types = { list: "list", wholeNumber: "whole", date: "date", formula: "custom", anything: undefined };
  return types[kind];
}

function formulasOf(allow: AllowedInput): readonly string[] {
  if (allow.kind === "anything") return [];
  if (allow.kind === "list") return [formulaText(allow.source)];
  if (allow.kind === "formula") return [formulaText(allow.formula)];
  return [String(allow.from), String(allow.to)];
}

function formulaText(formula: string): string {
  if (formula.length > longestFormula) throw new Error("writeWorkbookFile requires short validation formulas");
  return formula.slice(1);
}

function message(titleName: string, textName: string, content: MessageContent | undefined, longest: number) {
  if (!content) return {};
  if (content.title.length > longestTitle || content.text.length > longest) {
    throw new Error(`writeWorkbookFile requires messages that fit Excel: "${content.title}"`);
  }
  return { [titleName]: encodeXstring(content.title), [textName]: encodeXstring(content.text) };
}

/** "B2:D5", or "B2" for one cell. */
export function areaText({ row, column, rowCount, columnCount }: CellArea): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}
