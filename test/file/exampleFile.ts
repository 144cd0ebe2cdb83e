import type { FileContent, FileSheet } from "../../src/report/FileContent";
import type { CellContent, CellStyle } from "../../src/report/SheetContent";

export function cell(value: string | number, style: CellStyle = "label", formula?: string): CellContent {
  return { value, style, ...(formula === undefined ? {} : { formula }) };
}

export function sheetOf(name: string, rows: FileSheet["rows"], more: Partial<FileSheet> = {}): FileSheet {
  return {
    kind: null,
    name,
    columnWidths: [],
    rows,
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRow: null,
    ...more,
  };
}

export function fileOf(sheets: readonly FileSheet[], more: Partial<FileContent> = {}): FileContent {
  return {
    sheets,
    names: [],
    title: "Prov",
    created: "2026-11-25T07:30:00Z",
    filterPrivacy: true,
    ...more,
  };
}

/** Texts that XML, Excel or a formula would take for something else. */
export const difficultTexts = [
  "=1+1",
  "'",
  ' å & <ö> "citat" ',
  "rad ett\nrad två\tflik",
  "_x0041_",
  "bell \u0007",
  "😀 \uD83D",
  "]]>",
  "007",
];

/** A workbook with something of everything the writer can write. */
export const example: FileContent = fileOf(
  [
    sheetOf(
      "Start & så",
      [[cell("Rubrik", "title")], [cell("Fält"), cell("", "input")], [null, cell(45230, "inputDate")]],
      {
        columnWidths: [20, 12.5],
        isProtected: true,
        validations: [
          {
            area: { row: 1, column: 1, rowCount: 1, columnCount: 1 },
            allow: { kind: "list", source: "=Listor!$A$1:$A$2" },
            hint: { title: "Välj", text: 'Välj "ett" av <två>.' },
            error: { title: "Inte i listan", text: "Välj ur listan." },
          },
          {
            area: { row: 2, column: 1, rowCount: 3, columnCount: 1 },
            allow: { kind: "date", from: 44866, to: 45230 },
            whenOther: "ask",
          },
        ],
      },
    ),
    sheetOf(
      "Tabell",
      [
        [cell("Nr", "columnHeading"), cell("Svar", "columnHeading"), cell("Dubbelt", "columnHeading")],
        [cell(1), cell(4), cell(8, "count", '=IF(B2="","",B2*2)')],
        [cell(2), null, cell("", "count", '=IF(B3="","",B3*2)')],
        difficultTexts.map((text) => cell(text)),
      ],
      {
        kind: "keyFigures",
        columnWidths: [8, 8, 8],
        columnStyles: [null, "entry", null],
        rowHeights: new Map([[0, 30]]),
        frozenRows: 1,
        frozenColumns: 1,
        repeatedRow: 0,
        tables: [{ name: "Svar", area: { row: 0, column: 0, rowCount: 3, columnCount: 3 } }],
      },
    ),
    sheetOf("Listor", [[cell("Ja")], [cell("Nej")]], { visibility: "hidden", gridlines: true }),
  ],
  {
    names: [{ name: "NNS_prov", formula: "=Listor!$A$1:$A$2" }],
  },
);
