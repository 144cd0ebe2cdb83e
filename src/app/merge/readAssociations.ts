import type { Edition } from "../../core/instrument/Instrument";
import { yearOfDay, type Contribution, type ReceivedFile } from "../../core/national/MergedData";
import type { Registration } from "../../core/survey/Registration";
import { headings } from "../../text/resultWorkbook";
import { cellIn, rowsBelow } from "../../workbook/findHeadings";
import type { CellValue, Sheet } from "../../workbook/Workbook";
import { isCount, routineOfName, stampOfName, verdictOfName } from "./readNames";
import { damaged, headingsIn, textOf } from "./resultCells";
import type { ResultError } from "./ResultError";

const associationHeadings = {
  association: headings.association,
  file: headings.file,
  received: headings.received,
  verdict: headings.verdict,
  remark: headings.remark,
  errors: headings.errors,
  warnings: headings.warnings,
  stamp: headings.stamp,
  edition: headings.edition,
  periodFrom: headings.periodFrom,
  periodTo: headings.periodTo,
  routine: headings.routine,
  answered: headings.answered,
  hash: headings.hash,
};

/** A row of the sheet of associations: a file, and what it says of what the file contributed. */
export type AssociationRow = Pick<ReceivedFile, "file" | "received" | "association" | "verdict" | "remark"> & {
  readonly row: number;
  readonly counted: CountedRow | null;
};

export type CountedRow = Omit<Contribution, "registration" | "answersHash"> &
  Pick<Registration, "distributionRoutine"> & {
    readonly edition: Edition;
    readonly year: number;
    readonly answered: number;
  };

/** Throws ResultError "damaged" where a row cannot be what the add-in writes. */
export function readAssociations(sheet: Sheet): readonly AssociationRow[] {
  const places = headingsIn(sheet, associationHeadings);
  return rowsBelow(sheet, places).map((row) => {
    const at = (key: keyof typeof associationHeadings) => cellIn(row, places.columns[key]);
    const verdict = verdictOfName(at("verdict"));
    if (!verdict) throw damaged(sheet, row.row);
    const isCounted = verdict === "in" || verdict === "inWithRemarks";
    return {
      row: row.row,
      file: textOf(at("file")),
      received: textOf(at("received")),
      association: textOf(at("association")) || null,
      verdict,
      remark: textOf(at("remark")),
      counted: isCounted ? readCounted(at, () => damaged(sheet, row.row)) : null,
    };
  });
}

function readCounted(at: (key: keyof typeof associationHeadings) => CellValue, error: () => ResultError): CountedRow {
  const [from, to, answered] = [at("periodFrom"), at("periodTo"), at("answered")];
  const [errors, warnings] = [at("errors"), at("warnings")];
  const edition = String(at("edition"));
  const stamp = stampOfName(at("stamp"));
  const isEdition = edition === "2017" || edition === "2021";
  if (!isCount(from) || !isCount(to) || !isCount(answered) || !isCount(errors) || !isCount(warnings)) throw error();
  if (!isEdition || !stamp) throw error();
  return {
    edition,
    year: yearOfDay(to),
    period: { from, to },
    answered,
    errors,
    warnings,
    stamp,
    hash: textOf(at("hash")),
    distributionRoutine: routineOfName(at("routine")),
  };
}
