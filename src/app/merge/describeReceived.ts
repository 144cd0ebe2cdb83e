import type { BindingCorrection } from "../../workbook/memory/BindingCorrection";
import type { Workbook } from "../../workbook/Workbook";
import { readWorkbook } from "../../workbook/xlsx/readWorkbook";
import { describeBinding, headOf, signsBelowHead, type BindingDescription } from "../describeBinding";
import { noAnswers, type LayoutQuestion } from "./layoutQuestion";
import { openAnswered, withCorrections } from "./openAnswered";

export interface ReceivedBindingQuestion {
  readonly bytes: Uint8Array;
  /** What a person has said so far. */
  readonly corrections: readonly BindingCorrection[];
}

/** How a received file is bound, for a person to answer what is open. */
export interface ReceivedBinding {
  readonly description: BindingDescription;
  /** The head of the workbook, to choose in. */
  readonly workbook: Workbook;
  /** What would still be open. */
  readonly left: LayoutQuestion | null;
}

/** How a received file would be bound with these answers. Throws WorkbookFileError. */
export function describeReceived({ bytes, corrections }: ReceivedBindingQuestion): ReceivedBinding {
  const workbook = withCorrections(readWorkbook(bytes), corrections);
  const head = headOf(workbook);
  return {
    description: describeBinding({
      workbook: head,
      signs: signsBelowHead(workbook),
      corrections: workbook.memory.corrections,
    }),
    workbook: head,
    left: openAnswered(workbook, noAnswers).question,
  };
}
