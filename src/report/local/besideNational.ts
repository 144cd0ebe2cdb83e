import type { Category, GroupId, QuestionId } from "../../core/instrument/Instrument";
import { localTexts as texts } from "../../text/localReport";
import type {
  Figure,
  FigureUnit,
  ReportCell,
  ReportColumn,
  ReportRow,
  ReportSection,
  ReportTable,
} from "../ReportTable";
import type { NationalAnswers, NationalFigures, NationalRates } from "./NationalFigures";

const rates = [
  "surveyedShare",
  "answerShareSurveyed",
  "answerShareTarget",
] as const satisfies readonly (keyof NationalRates)[];
const categories: readonly Category[] = ["negative", "neither", "positive", "clearlyPositive"];

/**
 * A local table with the national figures to the right: shares of answers by category, key figures or response rates,
 * whichever the table has. Another table, or one without national figures, only says whose figures it has.
 */
export function besideNational(table: ReportTable, own: string, national: NationalFigures | null): ReportTable {
  const added = national ? addedColumns(table) : [];
  const heading = national ? texts.national(national.year) : "";
  return {
    ...table,
    columns: [
      ...table.columns.map(({ key, headings }) => ({ key, headings: [own, ...headings] })),
      ...added.map(({ key, headings }) => ({ key: `national-${key}`, headings: [heading, ...headings] })),
    ],
    sections: table.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({
        ...row,
        cells: [...row.cells, ...added.map(({ key }) => nationalCell(section, row, key, national))],
      })),
    })),
  };
}

function addedColumns({ columns, sections }: ReportTable): readonly ReportColumn[] {
  const keys = columns.map(({ key }) => key);
  const number = { key: "n", headings: [texts.n] };
  if (sections.every(({ question }) => question === undefined)) return columns.filter(({ key }) => isRate(key));
  if (keys.includes("negative")) return [number, ...columns.filter(({ key }) => isCategory(key))];
  return [number, { key: "keyFigure", headings: [texts.keyFigure] }];
}

function nationalCell(
  section: ReportSection,
  row: ReportRow,
  key: string,
  national: NationalFigures | null,
): ReportCell {
  if (section.question === undefined) {
    const found = national?.rates.find(({ group }) => group === (row.key as GroupId));
    return isRate(key) ? figure("percent", found?.[key] ?? null) : figure("percent", null);
  }
  const found = answersOf(national, section.question, row.key);
  if (key === "n") return figure("count", found?.n ?? null);
  if (!isCategory(key)) return figure("percent", found?.keyFigure ?? null);
  const share = figure("percent", found?.shares[key] ?? null);
  return key === "clearlyPositive" ? { ...share, brackets: true } : share;
}

function answersOf(
  national: NationalFigures | null,
  question: QuestionId,
  subgroup: string,
): NationalAnswers | undefined {
  return national?.answers.find((found) => found.question === question && found.subgroup === subgroup);
}

/** A published figure, which is made of no counts here. */
function figure(unit: FigureUnit, value: number | null): Figure {
  return { kind: "figure", unit, value, part: [] };
}

function isRate(key: string): key is (typeof rates)[number] {
  return rates.some((rate) => rate === key);
}

function isCategory(key: string): key is Category {
  return categories.some((category) => category === key);
}
