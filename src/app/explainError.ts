import {
  fileErrorTexts,
  resultErrorTexts,
  taskErrorTexts,
  unexpectedErrorText,
  workbookErrorTexts,
  type ErrorText,
} from "../text/errors";
import { WorkbookFileError } from "../workbook/xlsx/errors";
import { TaskError, WorkbookError } from "./errors";
import { ResultError } from "./merge/ResultError";

/** The words for an error. A mistake of our own has only general ones. */
export function explainError(error: unknown): ErrorText {
  if (error instanceof TaskError) return taskErrorTexts[error.code];
  if (error instanceof WorkbookError) return workbookErrorTexts[error.code](error.context);
  if (error instanceof ResultError) return resultErrorTexts[error.code](error.context);
  if (error instanceof WorkbookFileError) return fileErrorTexts[error.code](error.context);
  return unexpectedErrorText;
}
