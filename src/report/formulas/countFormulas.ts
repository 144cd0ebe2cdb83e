import type { GroupId, QuestionId } from "../../core/instrument/Instrument";
import type { AnswerCount, CountKey, YearCount } from "../../core/national/CountKey";
import {
  allAssociations,
  allGroups,
  answeredSurveys,
  countNames,
  historyNames,
  routineNames,
  surveyPartNames,
  yearGroupName,
  yearNames,
} from "../../text/resultWorkbook";
import { groupNames } from "../../text/terms";
import { sheetTexts } from "../../text/sheets";
import type { Figure } from "../ReportTable";

/** A count of the result workbook as pieces of a formula. */
interface CountPieces {
  readonly count: string;
  /** How many cells say what it is; absent where one always does. */
  readonly known?: string;
}

/** Text of a figure that is a formula over the result workbook's tables; null for one that is not made of counts. */
export function figureFormula(figure: Omit<Figure, "kind" | "value">, year: number): string | null {
  const { unit, part, minus = [], whole = [] } = figure;
  if (part.length === 0 || unit === "statistic" || unit === "probability") return null;
  const pieces = (keys: readonly CountKey[]) => keys.map((key) => piecesOf(key, year));
  const [parts, taken, wholes] = [pieces(part), pieces(minus), pieces(whole)];
  const [from, less, of] = [sumOf(parts), sumOf(taken), sumOf(wholes)];
  const known = [...parts, ...taken, ...wholes].flatMap((piece) => piece.known ?? []);
  const obstacles = [
    ...(known.length > 0 ? [`MIN(${[...new Set(known)].join(",")})=0`] : []),
    ...(taken.length > 0 ? [`${from}<${less}`] : []),
    ...(wholes.length > 0 ? [`${of}=0`] : []),
  ];
  const difference = taken.length > 0 ? `${from}-${bracketed(less, taken)}` : from;
  const numerator = taken.length > 0 ? `(${difference})` : bracketed(from, parts);
  const digits = unit === "mean" ? 1 : 2;
  return guarded(obstacles, wholes.length > 0 ? `ROUND(${numerator}/${bracketed(of, wholes)},${digits})` : difference);
}

/** The mean of shares, each weighing the same, in whole percent. */
export function meanShareFormula(
  shares: readonly { readonly part: CountKey; readonly whole: CountKey }[],
  year: number,
): string {
  const quotients = shares.map(({ part, whole }) => `${piecesOf(part, year).count}/${piecesOf(whole, year).count}`);
  return `=ROUND(AVERAGE(${quotients.join(",")}),2)`;
}

function guarded(obstacles: readonly string[], expression: string): string {
  const [only, another] = obstacles;
  if (only === undefined) return `=${expression}`;
  return `=IF(${another === undefined ? only : `OR(${obstacles.join(",")})`},"${sheetTexts.unknown}",${expression})`;
}

function sumOf(pieces: readonly CountPieces[]): string {
  return pieces.map(({ count }) => count).join("+");
}

function bracketed(sum: string, pieces: readonly CountPieces[]): string {
  return pieces.length > 1 ? `(${sum})` : sum;
}

function piecesOf(key: CountKey, year: number): CountPieces {
  switch (key.of) {
    case "answers":
      return key.year === year ? thisYear(key) : earlierYear(key);
    case "surveys":
      return { count: counted("n", inCounts(key.group, answeredSurveys, surveyPartNames[key.part], key)) };
    case "population":
      return orUnknown(countNames[key.figure], inCounts(key.group, answeredSurveys, surveyPartNames.all, key));
    case "associations":
      return { count: counted("participating", inCounts(key.group, answeredSurveys, surveyPartNames.all)) };
    case "activities":
      return { count: counted("activities", inCounts(null, answeredSurveys, surveyPartNames.all, key)) };
    case "year":
      // Historik leaves this year's groups without answers empty, as those of years when nobody counted them.
      if (key.year === year && key.group !== undefined)
        return piecesOf({ of: "surveys", group: key.group, part: "all" }, year);
      return orUnknown(yearColumn(key), [[yearNames.year, key.year]]);
  }
}

/** A column and what is to stand in it. */
type Condition = readonly [column: string, value: string | number];

function thisYear(key: AnswerCount): CountPieces {
  const { group, number } = questionParts(key.question);
  return { count: counted(key.counted, inCounts(group, number, surveyPartNames[key.subgroup], key)) };
}

function earlierYear({ year, question, subgroup, counted: what }: AnswerCount): CountPieces {
  const { group, number } = questionParts(question);
  return orUnknown(historyNames[what === "n" ? "n" : "keyFigure"], [
    [historyNames.year, year],
    [historyNames.group, groupNames[group]],
    [historyNames.question, number],
    [historyNames.subgroup, surveyPartNames[subgroup]],
  ]);
}

function questionParts(question: QuestionId): { readonly group: GroupId; readonly number: number } {
  const separator = question.lastIndexOf("-");
  return { group: question.slice(0, separator) as GroupId, number: Number(question.slice(separator + 1)) };
}

/** The rows of Underlag: of all associations, of one, or of those that hand out the ongoing survey in one way. */
function inCounts(
  group: GroupId | null,
  question: number,
  subgroup: string,
  { association, routine }: { readonly association?: string; readonly routine?: keyof typeof routineNames } = {},
): readonly Condition[] {
  return [
    routine === undefined
      ? [countNames.association, association ?? allAssociations]
      : [countNames.routine, routineNames[routine]],
    [countNames.group, group === null ? allGroups : groupNames[group]],
    [countNames.question, question],
    [countNames.subgroup, subgroup],
  ];
}

function yearColumn({ figure, group }: YearCount): string {
  return group === undefined ? yearNames[figure] : yearGroupName(group);
}

function counted(column: keyof typeof countNames, conditions: readonly Condition[]): string {
  return `SUMIFS(${countNames[column]},${conditionList(conditions)})`;
}

function orUnknown(column: string, conditions: readonly Condition[]): CountPieces {
  const list = conditionList(conditions);
  return { count: `SUMIFS(${column},${list})`, known: `COUNTIFS(${list},${column},">=0")` };
}

function conditionList(conditions: readonly Condition[]): string {
  return conditions.map(([column, value]) => `${column},${criterion(value)}`).join(",");
}

/** Longer texts in a formula are refused by Excel, and longer criteria match nothing. */
const longestCriterion = 255;

/**
 * Exactly this text or number. The name of an association comes from a received file: what a criterion would take for
 * an operator or a wildcard means itself.
 */
function criterion(value: string | number): string {
  if (typeof value === "number") return String(value);
  const literal = value.replace(/[~*?]/g, "~$&");
  const exact = /^[<>=]|^$/.test(literal) ? `=${literal}` : literal;
  if (exact.length > longestCriterion)
    return `"${exact
      .slice(0, longestCriterion - 1)
      .replace(/~+$/, "")
      .replaceAll('"', '""')}*"`;
  return `"${exact.replaceAll('"', '""')}"`;
}
