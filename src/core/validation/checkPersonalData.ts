import { findPersonalData, findPersonalDataIn, type PersonalDataKind } from "../privacy/findPersonalData";
import { informationOf } from "../survey/information";
import type { RegistrationCells } from "../survey/RegistrationCells";
import type { RowFacts, SheetFacts, WorkbookFacts } from "../survey/WorkbookFacts";
import { finding, wholeWorkbook, type Check } from "./Check";
import type { Finding } from "./Finding";

/** A registration or a distribution workbook. */
interface PersonalDataContext {
  readonly workbook: WorkbookFacts;
  readonly cells: Pick<RegistrationCells, "information">;
}

/**
 * No personal identity number, e-mail address or telephone number anywhere in the workbook: the add-in's own sheets,
 * hidden sheets, comments, page headers, shapes, links, names and properties included. A finding tells the place and never the value.
 */
export const checkPersonalData: Check<PersonalDataContext> = {
  rules: ["privacy/personalNumber", "privacy/email", "privacy/phone"],
  run: ({ cells, workbook }) => {
    const isAskedFor = contactCells(cells);
    const findings = [
      ...workbook.sheets.flatMap((sheet) => inSheet(sheet, isAskedFor)),
      ...workbook.names.flatMap(({ name, formula, comment = "" }) =>
        findPersonalData([name, formula, comment].join("\n")).map((kind) => found(kind, wholeWorkbook, "name")),
      ),
      ...workbook.properties.flatMap(({ name, value }) =>
        findPersonalData(`${name}\n${value}`).map((kind) => found(kind, wholeWorkbook, "property", name)),
      ),
    ];
    return { checked: cellCount(workbook) + workbook.names.length + workbook.properties.length, findings };
  },
};

/**
 * The form asks for a contact and the contact's e-mail address, so an address there is as it should be, and goes with
 * the workbook when it is sent. A telephone number or an identity number is asked for nowhere.
 */
function contactCells(cells: PersonalDataContext["cells"]): (sheet: string, row: number, column: number) => boolean {
  const asked = [informationOf(cells, "contact"), informationOf(cells, "email")];
  return (sheet, row, column) =>
    asked.some((cell) => cell?.sheet === sheet && cell.row === row && cell.column === column);
}

function inSheet(
  sheet: SheetFacts,
  isAskedFor: (sheet: string, row: number, column: number) => boolean,
): readonly Finding[] {
  const { name, rows, comments, otherTexts = [] } = sheet;
  return [
    ...findPersonalData(name).map((kind) => found(kind, { sheet: name, row: null, column: null }, "sheetName")),
    ...rows.flatMap((row) =>
      inRow(row).flatMap(({ kind, column }) =>
        kind === "email" && isAskedFor(name, row.row, column)
          ? []
          : [found(kind, { sheet: name, row: row.row, column })],
      ),
    ),
    ...comments.flatMap(({ row, column, text }) =>
      findPersonalData(text).map((kind) => found(kind, { sheet: name, row, column }, "comment")),
    ),
    ...otherTexts.flatMap(({ kind: part, text, row = null, column = null }) =>
      findPersonalData(text).flatMap((kind) =>
        // Excel makes a link of an address that is typed, also where it is asked for.
        kind === "email" && row !== null && column !== null && isAskedFor(name, row, column)
          ? []
          : [found(kind, { sheet: name, row, column }, part)],
      ),
    ),
  ];
}

/** What the cells of a row hold, in their values or in their formulas; each kind once a cell. */
function inRow({ column, values, formulas }: RowFacts): readonly { kind: PersonalDataKind; column: number }[] {
  const kinds: { kind: PersonalDataKind; column: number }[] = [];
  values.forEach((value, index) => {
    const formula = formulas?.[index] ?? null;
    const own = new Set([...findPersonalDataIn(value), ...(formula === null ? [] : findPersonalData(formula))]);
    for (const kind of own) kinds.push({ kind, column: column + index });
  });
  return kinds;
}

function found(kind: PersonalDataKind, place: Finding["place"], part?: Finding["part"], name?: string): Finding {
  return finding(`privacy/${kind}`, { place, ...(part ? { part } : {}), ...(name === undefined ? {} : { name }) });
}

function cellCount({ sheets }: WorkbookFacts): number {
  return sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, { values }) => cells + values.length, 0), 0);
}
