import { hiddenInUnits, type PublishedAnswers } from "../../core/disclosure/hiddenInUnits";
import type { Registration } from "../../core/survey/Registration";
import { localTexts } from "../../text/localReport";
import { indicatorTexts, reportTexts } from "../../text/nationalReport";
import { tablesOf } from "../national/nationalTables";
import { tableContext } from "../national/TableContext";
import { withHiddenNote } from "../national/withHiddenNote";
import type { ReportTable } from "../ReportTable";
import { besideNational } from "./besideNational";
import { localUnits, type LocalUnit } from "./localUnits";
import type { NationalFigures } from "./NationalFigures";

/** The tables of an association or of one of its activities. */
export interface LocalPart {
  /** Null for the whole association. */
  readonly activity: string | null;
  readonly tables: readonly ReportTable[];
}

export interface LocalOptions {
  readonly association: string;
  readonly year: number;
  /** Null where there is nothing to compare with. */
  readonly national: NationalFigures | null;
  /** Figures of fewer answers are hidden. A local report cannot switch it off. */
  readonly leastAnswers: number;
}

/**
 * The tables of the national report for one association and for each of its activities, with national figures beside.
 * Tables that only a country has (associations, years, the instrument) are left out.
 */
export function localReport(registration: Registration, options: LocalOptions): readonly LocalPart[] {
  const { national, leastAnswers, association, year } = options;
  const units = localUnits(registration, association, year);
  const published: PublishedAnswers = (question, subgroup) =>
    national?.year === year
      ? (national.answers.find((found) => found.question === question && found.subgroup === subgroup)?.n ?? null)
      : null;
  const hidden = hiddenInUnits(
    units.map(({ data }) => data),
    published,
    leastAnswers,
  );
  const compared = national?.edition === registration.edition ? national : null;
  return units.map((unit, index) => {
    const context = tableContext(unit.data, leastAnswers, hidden[index]);
    const own = unit.activity ?? association;
    const tables = tablesOf(context)
      .filter((table) => isLocal(table, unit))
      .map((table) => withoutUnknownYears(withOwnStub(table)))
      .map((table) => withSource(besideNational(table, own, compared), compared))
      .map((table) => withHiddenNote(table, leastAnswers));
    return { activity: unit.activity, tables };
  });
}

/** Of a country's tables: 3 to 5 of edition 2021 and 2 to 4 of edition 2017, and those of the questions. */
function isLocal({ id, sections }: ReportTable, { activity, data }: LocalUnit): boolean {
  if (sections.some(({ question }) => question !== undefined)) return true;
  // Who the participants are is told of the whole association only.
  const ofAssociation = data.edition === "2017" ? ["3", "4"] : ["4", "5"];
  return id === (data.edition === "2017" ? "2" : "3") || (activity === null && ofAssociation.includes(id));
}

/** The national report prints a word of its own over the labels of some tables. */
function withOwnStub(table: ReportTable): ReportTable {
  const ofCountry: readonly string[] = [indicatorTexts.nationalHeading, reportTexts.association];
  return { ...table, stubHeadings: table.stubHeadings.map((heading) => (ofCountry.includes(heading) ? "" : heading)) };
}

/** A registration workbook knows of no earlier years. */
function withoutUnknownYears(table: ReportTable): ReportTable {
  const isKnown = (column: number) =>
    !/^(n|key)\d{4}$/.test(table.columns[column]?.key ?? "") ||
    column >= table.columns.length - 2 ||
    table.sections.some(({ rows }) =>
      rows.some(({ cells }) => {
        const cell = cells[column];
        return cell?.kind === "figure" && cell.value !== null;
      }),
    );
  return {
    ...table,
    columns: table.columns.filter((_, column) => isKnown(column)),
    sections: table.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => isKnown(column)) })),
    })),
  };
}

function withSource(table: ReportTable, national: NationalFigures | null): ReportTable {
  const isBeside = table.columns.some(({ key }) => key.startsWith("national-"));
  if (!national || !isBeside) return table;
  return { ...table, footnotes: [...table.footnotes, localTexts.sourceNote(national.source, national.year)] };
}
