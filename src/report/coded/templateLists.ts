import type { BackgroundValue, Instrument, Scale } from "../../core/instrument/Instrument";
import { columnName, quoteSheetName } from "../../core/address";
import { formTexts, routineNames } from "../../text/registrationForm";
import { groupNames } from "../../text/terms";
import type { AllowedInput, FileSheet } from "../FileContent";
import type { CellContent } from "../SheetContent";
import { backgroundText } from "./codedColumns";

/** The hidden lists that cells are chosen from. */
export interface TemplateLists {
  readonly sheet: FileSheet;
  /** What a cell with one of the lists takes. */
  readonly allow: (list: string) => AllowedInput;
}

export function scaleList({ id }: Scale): string {
  return id === "III" ? "yesNo" : "points";
}

export function templateLists(instrument: Instrument): TemplateLists {
  const background = instrument.backgroundVariables.map(({ id, values }): [string, readonly (string | number)[]] => [
    id,
    values.map((value) => backgroundText(value)),
  ]);
  const lists = new Map<string, readonly (string | number)[]>([
    ["points", [1, 2, 3, 4, 5, 6]],
    ["yesNo", [formTexts.yes, formTexts.no]],
    ["groups", instrument.groups.map(({ id }) => groupNames[id])],
    ["routines", Object.values(routineNames)],
    ...background,
  ]);
  const columns = [...lists.values()];
  const longest = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, row) =>
    columns.map((list): CellContent | null => {
      const value = list[row];
      return value === undefined ? null : { value, style: "label" };
    }),
  );
  const allow = (name: string): AllowedInput => {
    const column = columnName([...lists.keys()].indexOf(name));
    const last = lists.get(name)?.length ?? 0;
    return { kind: "list", source: `=${quoteSheetName(formTexts.listsSheet)}!$${column}$1:$${column}$${last}` };
  };
  return { sheet: listSheet(rows, columns.length), allow };
}

function listSheet(rows: FileSheet["rows"], columns: number): FileSheet {
  return {
    kind: null,
    name: formTexts.listsSheet,
    columnWidths: Array<number>(columns).fill(26),
    rows,
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRow: null,
    visibility: "hidden",
  };
}

/** "1 = kvinna, 2 = man …" of values that are written as codes; the names alone of others. */
export function valuesText(values: readonly BackgroundValue[]): string {
  return values.map(({ code, name }) => (code === undefined ? name : `${code} = ${name}`)).join(", ");
}
