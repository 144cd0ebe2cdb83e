import type { CellValue } from "../../../src/workbook/Workbook";
import type {
  FormulaCell,
  FormulaName,
  FormulaSheet,
  FormulaTable,
} from "../../../workbench/host/recalculate/FormulaSheet";

/** A small workbook with every kind of answer, and formulas over it with the values Excel gives. */

const ANSWERS = "Deltagare pågående";
const NA = { error: "#N/A" };
const DIV = { error: "#DIV/0!" };

/** One row a survey: group, activity, sex, answer, second answer, six columns of crosses, target. First row is row 5. */
const ROWS: readonly (readonly CellValue[])[] = [
  ["Deltagare pågående", "Arena", 1, 5, 1, null, null, null, null, "x", null, 10],
  ["Deltagare pågående", "Arena", "Kvinna", "5", null, null, null, null, null, null, "x", 0],
  ["deltagare PÅGÅENDE", "arena", "kvinna ", " till STOR del ", 2, null, null, null, null, "x", "x", 5],
  ["Deltagare pågående", "Bro", 2, "Alltid", null, null, null, null, null, null, null, 7],
  ["Deltagare avslut", "Arena", "Man", 6, "?", null, null, null, null, "X", null, 3],
  ["Deltagare avslut", "Bro", null, "?", null, " x ", null, null, null, null, null, null],
  ["Deltagare pågående", "Arena", 1, "*", null, null, null, null, null, null, null, "4"],
  ["Deltagare pågående", null, 2, NA, 3, null, null, null, null, NA, null, 2],
  ["Personal", "Arena", 3, DIV, null, null, null, null, null, "x", null, 1],
  ["Personal", "Arena", 1, "Till mycket stor del", null, null, null, null, null, null, null, 1],
  ["Personal", "Bro", "1", "HELT och hållet", 4, null, "x", null, null, null, null, 1],
  [null, null, null, null, null, null, null, null, null, null, null, null],
  ["Personal", "Bro", 1, "05", null, null, null, null, null, null, null, 1],
];
const FIRST_ROW = 4;
const HEADINGS = ["Grupp", "Insats", "Kön", "Fråga 1", "Fråga 2", "A", "B", "C", "D", "E", "F", "Mål"];

const answerCells: FormulaCell[] = [HEADINGS, ...ROWS].flatMap((values, index) =>
  values.map((value, column) => {
    const formula = value === NA ? "=NA()" : value === DIV ? "=1/0" : null;
    return { row: FIRST_ROW - 1 + index, column, value, formula };
  }),
);

const settings: FormulaCell[] = [
  { row: 0, column: 0, value: "Stockholm", formula: null },
  { row: 1, column: 0, value: true, formula: null },
  { row: 2, column: 0, value: 0.1, formula: null },
];

export const SHEETS: readonly FormulaSheet[] = [
  { name: ANSWERS, cells: answerCells.filter(({ value }) => value !== null) },
  { name: "It's Å", cells: settings },
];

const column = (letter: string, last = letter) => `='${ANSWERS}'!$${letter}$5:$${last}$20`;
export const NAMES: readonly FormulaName[] = [
  { name: "Grupp", formula: column("A") },
  { name: "Insats", formula: column("B") },
  { name: "Kön", formula: column("C") },
  { name: "Svar", formula: column("D") },
  { name: "Svar_2", formula: column("E") },
  { name: "Block", formula: column("F", "K") },
  { name: "Mål", formula: column("L") },
  { name: "Klart_positivt", formula: '="|5|6|till mycket stor del|helt och hållet|"' },
  { name: "Giltiga", formula: '="|1|2|3|4|5|6|till stor del|till mycket stor del|helt och hållet|alltid|"' },
  { name: "Andel", formula: "=1/8" },
  { name: "Ort", formula: "='It''s Å'!$A$1" },
  { name: "Lokal", formula: "=100" },
  { name: "Lokal", formula: "=7", sheet: "Resultat" },
  { name: "Ovanför", formula: "=Resultat!A1048576" },
];

export const TABLES: readonly FormulaTable[] = [
  {
    name: "Enkäter",
    sheet: ANSWERS,
    row: 3,
    column: 0,
    rowCount: 14,
    columnCount: 12,
    headings: HEADINGS,
    hasTotals: false,
  },
];

/** A formula, the value Excel gives, and why where the formula does not show it. */
export interface FormulaCase {
  readonly formula: string;
  readonly value: CellValue;
  readonly why?: string;
  /** What LibreOffice 7.4 gives instead, and why Excel's value is held to be another. */
  readonly libreOffice?: { readonly value: CellValue; readonly why: string };
}

/** Rows are counted from 1 in the list above. */
const isIn = (cells: string, list: string) => `--ISNUMBER(FIND("|"&LOWER(TRIM(${cells}))&"|",${list}))`;
const ODD_TEXTS = "LibreOffice compares a text that looks like a number with a number only when they are written alike";
const LOGICAL = "LibreOffice writes TRUE as 1 when it joins it to a text; Excel writes TRUE";
const DIRECT = "LibreOffice does not read a text written as an argument as a number; Excel does";
const ERRORS = "LibreOffice has one error for many of Excel's";

function value(formula: string, expected: CellValue, why?: string): FormulaCase {
  return { formula, value: expected, ...(why === undefined ? {} : { why }) };
}

function differs(formula: string, expected: CellValue, libreOffice: CellValue, why: string): FormulaCase {
  return { formula, value: expected, libreOffice: { value: libreOffice, why } };
}

/** The sheet's own formulas, as the add-in writes them. */
const OWN: readonly FormulaCase[] = [
  {
    formula: '=SUM(COUNTIFS(Svar,{5,6,"Till mycket stor del","Helt och hållet"},Kön,{1;"Kvinna"}))',
    value: 5,
    why: "rows 1, 2, 10, 11 and 13; the space in row 3 is not forgiven",
    libreOffice: { value: 2, why: ODD_TEXTS },
  },
  value(`=SUMPRODUCT(${isIn("Svar", "Klart_positivt")},${isIn("Kön", '"|1|kvinna|"')})`, 4, "rows 1, 2, 10 and 11"),
  value(`=SUMPRODUCT(${isIn("Svar", "Klart_positivt")})`, 5, "rows 1, 2, 5, 10 and 11"),
  value(
    `=SUMPRODUCT((MMULT(${isIn("Block", '"|x|"')},{1;1;1;1;1;1})=1)*MMULT(${isIn("Block", '"|x|"')},{0;0;0;0;1;1}))`,
    4,
    "rows 1, 2, 5 and 9; row 3 has two crosses, row 8 an error, rows 6 and 11 another alternative",
  ),
  value(
    `=SUMPRODUCT(--((${isIn("Svar", "Giltiga")}+${isIn("Svar_2", "Giltiga")})>0))`,
    8,
    "rows 1-5, 8 (by its second answer), 10 and 11",
  ),
  value(
    '=IF(COUNTIFS(Grupp,"Deltagare pågående",Insats,"Arena",Mål,">=0")=0,"–",SUMIFS(Mål,Grupp,"Deltagare pågående",Insats,"Arena"))',
    15,
    "rows 1-3; the text in row 7 is no number",
  ),
  value('=IF(COUNTIFS(Grupp,"Saknas",Insats,"Arena",Mål,">=0")=0,"–",SUMIFS(Mål,Grupp,"Saknas",Insats,"Arena"))', "–"),
  value("=IF('It''s Å'!B9=0,\"–\",ROUND(5/8,2))", "–"),
  value("=ROUND(5/8,2)", 0.63),
  value("=ROUND(1/200,2)", 0.01),
  value("=ROUND(29/200,2)", 0.15, "0.145 is held as a little less"),
  value("=INT((200*5+8)/(2*8))/100", 0.63),
  value("=SUMPRODUCT(--(MMULT(--('Deltagare pågående'!$A$5:$B$20<>\"\"),TRANSPOSE(COLUMN($A$1:$B$1)^0))>0))", 12),
  value("=CHIDIST(4.81448989852351,1)", 0.0282214233450228, "R: pchisq(4.81448989852351, 1, lower.tail = FALSE)"),
  value("=CHITEST({32,19;20,29},{26.52,24.48;25.48,23.52})", 0.0282214233450228, "the same table"),
  value("=CHISQ.DIST.RT(2,2)", Math.exp(-1), "with two degrees of freedom the tail is exp(-x/2)"),
  value("=CHISQ.DIST.RT(30,2)", Math.exp(-15)),
];

const CRITERIA: readonly FormulaCase[] = [
  { ...differs("=COUNTIFS(Svar,5)", 3, 1, ODD_TEXTS), why: '5, "5" and "05"' },
  { ...differs('=COUNTIFS(Svar,"5")', 3, 2, ODD_TEXTS), why: "the same as 5" },
  { ...differs('=COUNTIF(Svar,"<>5")', 15, 14, ODD_TEXTS), why: "of 16 cells only the number 5 is equal" },
  value('=COUNTIF(Svar,"<>")', 12),
  value('=COUNTIF(Svar,"")', 4),
  value('=COUNTIF(Svar,"=")', 4),
  { ...differs('=COUNTIF(Svar,"?")', 3, 5, "LibreOffice takes numbers for texts here"), why: '"5", "?" and "*"' },
  value('=COUNTIF(Svar,"~?")', 1),
  { ...differs('=COUNTIF(Svar,"*")', 8, 12, "LibreOffice takes numbers and errors for texts here"), why: "the texts" },
  value('=COUNTIF(Svar,"~*")', 1),
  value('=COUNTIF(Svar,">4")', 2, "5 and 6; texts are not compared with numbers"),
  value('=COUNTIF(Svar,"#N/A")', 1),
  value('=COUNTIF(Svar,"hel*")', 1),
  value('=COUNTIF(Insats,"arena")', 7),
  value('=COUNTIF(Insats,"<>Arena")', 9, "empty cells are counted"),
  value("=COUNTIF(Mål,0)", 1, "empty cells are not 0"),
  value('=COUNTIF(Mål,">=0")', 10),
  value('=SUM(COUNTIF(Insats,{"Arena","Bro"}))', 11),
  value('=SUM(COUNTIF(Insats,{"Arena, Falun";"Bro; bro"}))', 0, "separators inside texts separate nothing"),
  value('=COUNTIFS(Insats,"Arena",Grupp,"<>Personal")', 5),
  value('=SUMIF(Insats,"Arena",Mål)', 20),
  value('=SUMIFS(Mål,Insats,"Arena")', 20),
  value('=AVERAGEIFS(Mål,Insats,"Arena")', 20 / 6),
  value('=AVERAGEIF(Insats,"Finns ej",Mål)', DIV),
  value('=SUMPRODUCT((Insats="Arena")*(Grupp="Personal"))', 2),
  value('=SUMPRODUCT((Insats="Arena")*1,Mål)', 20),
  value("=COUNTIF('Deltagare pågående'!L:L,\">=0\")", 10),
  value('=COUNTIF(INDEX(Block,0,5),"x")', 4, 'rows 1, 3, 5 ("X") and 9'),
];

const REFERENCES: readonly FormulaCase[] = [
  value("=INDEX(Svar,3)", " till STOR del "),
  value("=INDEX(Mål,2)+1", 1),
  value("=ROWS(Svar)", 16),
  value("=SUM(INDEX(Mål,1):INDEX(Mål,3))", 15),
  value("=SUM('Deltagare pågående'!$L$5:$L$20)", 31),
  value("=SUM('deltagare PÅGÅENDE'!L5:L20)", 31),
  value("=SUM('Deltagare pågående'!$L$5:'Deltagare pågående'!$L$7)", 15),
  value("='It''s Å'!A1", "Stockholm"),
  value('=Ort&"!"', "Stockholm!"),
  value("=Lokal", 7, "the sheet's own name goes first"),
  value("=Andel", 0.125),
  {
    ...differs("=Ovanför", 0.125, 0, "LibreOffice stays at the last row; Excel comes in again at the first"),
    why: "a relative name: the cell above, =Andel",
  },
  value("=SUM('Deltagare pågående'!L:L)", 31),
  value("=COUNTA('Deltagare pågående'!A:A)", 13),
  value("=INDEX('Deltagare pågående'!C:C,5)", 1),
  value("=SUM(OFFSET('Deltagare pågående'!$L$5,0,0,3,1))", 15),
  value("=SUM(INDIRECT(\"'Deltagare pågående'!L5:L7\"))", 15),
  value("=COLUMN()", 1),
  value("=ROW(A5)", 5),
  value("=COLUMNS(Block)", 6),
  value('=MATCH("man",Kön,0)', 5),
  value("=MATCH(2.5,{1,2,3})", 2),
  value('=INDEX(Mål,MATCH("Man",Kön,0))', 3),
  value("=VLOOKUP(\"Man\",'Deltagare pågående'!$C$5:$L$17,10,FALSE)", 3),
  value("=HLOOKUP(\"Kön\",'Deltagare pågående'!$A$4:$L$17,2,FALSE)", 1),
  value('=XLOOKUP("Man",Kön,Mål)', 3),
  differs("=INDEX(Mål,99)", { error: "#REF!" }, { error: "#VALUE!" }, ERRORS),
  differs("=Blad9!A1", { error: "#REF!" }, { error: "#NAME?" }, ERRORS),
  value("=Saknas", { error: "#NAME?" }),
];

const VALUES: readonly FormulaCase[] = [
  value('="å"="Å"', true),
  value('="ö">"å"', true),
  value('="Alltid"="?"', false, "no wildcards outside the functions that have them"),
  value("=0.1+0.2=0.3", true, "15 digits are compared"),
  value("='It''s Å'!A3*3=0.3", true),
  value("=0.5-0.4-0.1", 0),
  value("='It''s Å'!B9=\"\"", true),
  value("='It''s Å'!B9=0", true),
  value("='It''s Å'!B9&\"x\"", "x"),
  value("='It''s Å'!B9", 0),
  value("=IF('It''s Å'!A2,\"ja\",\"nej\")", "ja"),
  value("=-2^2", 4),
  value("=2^-1", 0.5),
  value("=50%*2", 1),
  value("=1+--ISNUMBER(5)", 2),
  value('=--"5"', 5),
  value("=5 -3", 2),
  value('=1/3&""', "0.333333333333333"),
  differs('=TRUE&""', "TRUE", "1", LOGICAL),
  value("=1&2+3", "15"),
  value("=1/0", DIV),
  value("=#N/A", NA),
  value('=IFERROR(1/0,"–")', "–"),
  value('="5"+1', 6),
  value('=""+1', { error: "#VALUE!" }),
  value("=TRUE+1", 2),
  value('=5="5"', false),
  value("=FALSE<TRUE", true),
  value('="a"<1', false, "texts come after numbers"),
  differs('=SUM("5",TRUE)', 6, { error: "#VALUE!" }, DIRECT),
  value("=SUM(Svar)", NA),
  value("=AVERAGE(Mål)", 3.1),
  value("=COUNT(Svar)", 2),
  value("=COUNTA(Svar)", 12),
  value("=COUNTBLANK(Svar)", 4),
  value("=MEDIAN(Mål)", 1.5, "0 1 1 1 1 2 3 5 7 10; the text is left out"),
  value("=RANK(3,Mål)", 4),
  value("=LARGE(Mål,2)", 7),
  value("=SUM({1,2;3,-4})", 2),
  value("=STDEV.S(2,4,4,4,5,5,7,9)", Math.sqrt(32 / 7)),
  value("=ROUND(-2.5,0)", -3),
  value("=ROUND(2.675,2)", 2.68),
  value("=ROUNDUP(2.1,0)", 3),
  value("=ROUNDDOWN(-2.9,0)", -2),
  value("=MOD(-7,3)", 2),
  differs("=SQRT(-1)", { error: "#NUM!" }, { error: "#VALUE!" }, ERRORS),
  value('=TRIM("  a   b  ")', "a b"),
  value('=LEN(TRIM("a"&"\u00a0"))', 2, "a no-break space is not a space"),
  value('=UPPER("åäö")', "ÅÄÖ"),
  value('=HYPERLINK("#\'A\'!A1","A1")', "A1"),
  value('=HYPERLINK("#A1")', "#A1"),
  value('=MID("Fråga 1",3,2)', "åg"),
  value('=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"),
  value('=SEARCH("A?E","x arena")', 3),
  value('=TEXT(5/8,"0%")', "63%"),
  differs('=CONCATENATE("a",1,TRUE)', "a1TRUE", "a11", LOGICAL),
  value('=TEXTJOIN(", ",TRUE,"a","","b")', "a, b"),
  value("=DATE(2023,11,1)", 45231),
  value("=MONTH(45231)", 11),
  value('=SWITCH(2,1,"a",2,"b","c")', "b"),
  value("=IFS(FALSE,1,TRUE,2)", 2),
];

export const CASES: readonly FormulaCase[] = [...OWN, ...CRITERIA, ...REFERENCES, ...VALUES];

/** The formulas stand below each other in the first column of this sheet. */
export const CASE_SHEET = "Resultat";

export function caseSheet(): FormulaSheet {
  return { name: CASE_SHEET, cells: CASES.map(({ formula }, row) => ({ row, column: 0, value: null, formula })) };
}
