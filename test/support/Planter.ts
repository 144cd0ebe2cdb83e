import type { OpenRegistration } from "../../src/app/openRegistration";
import { questionsOf, scaleOf } from "../../src/core/instrument/instruments";
import type { Question, Scale } from "../../src/core/instrument/Instrument";
import { readAnswer } from "../../src/core/survey/readAnswer";
import { isBlank, type RawValue } from "../../src/core/survey/RawValue";
import { boundColumns, hasAnswer, leadColumn } from "../../src/core/survey/surveyContent";
import { isCrosses, type AnswerColumns, type SurveyRecord, type SurveySheet } from "../../src/core/survey/SurveySheet";
import type { InformationField, PopulationRecord } from "../../src/core/survey/RegistrationCells";
import type { RuleId } from "../../src/core/validation/rules";
import type { Workbook } from "../../src/workbook/Workbook";
import { EditableWorkbook } from "./EditableWorkbook";

/** A fault on purpose: which rule must find it, and where. */
export interface Planted {
  readonly rule: RuleId;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
}

/** A survey that no fault has been planted in yet. */
export interface FreeSurvey {
  readonly surveys: SurveySheet;
  readonly record: SurveyRecord;
}

/** One valid answer of a survey. */
export interface FreeAnswer extends FreeSurvey {
  readonly question: Question;
  readonly scale: Scale;
  readonly columns: AnswerColumns;
  readonly code: number;
}

/** Chooses places for faults by chance, each in a row of its own, so that no fault hides another. */
export class Planter {
  readonly edit: EditableWorkbook;
  private readonly taken = new Set<string>();

  constructor(
    readonly source: Workbook,
    readonly open: OpenRegistration,
    readonly random: () => number,
  ) {
    this.edit = new EditableWorkbook(source);
  }

  pick<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.random() * items.length)];
  }

  /** A survey with answers that meets the wish; null when there is none. */
  survey(meets: (survey: FreeSurvey) => boolean = () => true): FreeSurvey | null {
    const free = this.open.cells.surveySheets.flatMap((surveys) =>
      surveys.records
        .map((record) => ({ surveys, record }))
        .filter(
          (survey) => hasAnswer(survey.record) && !this.isTaken(surveys.sheet, survey.record.row) && meets(survey),
        ),
    );
    const chosen = this.pick(free);
    if (!chosen) return null;
    this.take(chosen.surveys.sheet, chosen.record.row);
    return chosen;
  }

  /** A valid answer, but for the filter question and those it opens. */
  answer(kind: AnswerColumns["kind"], meets: (scale: Scale) => boolean = () => true): FreeAnswer | null {
    const survey = this.survey((candidate) => this.answersOf(candidate, kind, meets).length > 0);
    return (survey && this.pick(this.answersOf(survey, kind, meets))) ?? null;
  }

  private answersOf(
    survey: FreeSurvey,
    kind: AnswerColumns["kind"],
    meets: (scale: Scale) => boolean,
  ): readonly FreeAnswer[] {
    const { surveys, record } = survey;
    const { instrument } = this.open;
    const filtered = new Set(instrument.filters.flatMap(({ question, opens }) => [question, ...opens]));
    return questionsOf(instrument, surveys.group).flatMap((question, index) => {
      const columns = surveys.columns.questions[index];
      const scale = scaleOf(instrument, question.scale);
      const reading = readAnswer(record.answers[index] ?? null, scale);
      if (columns?.kind !== kind || reading.kind !== "valid" || filtered.has(question.id) || !meets(scale)) return [];
      return [{ ...survey, question, scale, columns, code: reading.value.code }];
    });
  }

  /** A row of populations whose figures are whole; null when all are taken. */
  population(meets: (record: PopulationRecord) => boolean = () => true): PopulationRecord | null {
    const table = this.open.cells.populations;
    const free = (table?.records ?? []).filter(
      (record) =>
        record.group !== null &&
        typeof record.surveyedPopulation === "number" &&
        !this.isTaken(table?.sheet ?? "", record.row) &&
        meets(record),
    );
    const chosen = this.pick(free) ?? null;
    if (chosen) this.take(table?.sheet ?? "", chosen.row);
    return chosen;
  }

  information(field: InformationField) {
    const cell = this.open.cells.information.find((candidate) => candidate.field === field);
    if (!cell || this.isTaken(cell.sheet, cell.row)) return null;
    this.take(cell.sheet, cell.row);
    return cell;
  }

  /**
   * A sheet of surveys that nothing has been planted in, nor in its group's populations; null when there is none. All of
   * it is taken.
   */
  wholeSheet(meets: (surveys: SurveySheet) => boolean = () => true): SurveySheet | null {
    const chosen = this.pick(
      this.open.cells.surveySheets.filter(
        (surveys) => meets(surveys) && this.placesOf(surveys).every(([sheet, row]) => !this.isTaken(sheet, row)),
      ),
    );
    for (const [sheet, row] of chosen ? this.placesOf(chosen) : []) this.take(sheet, row);
    return chosen ?? null;
  }

  private placesOf({ group, sheet, records }: SurveySheet): readonly (readonly [sheet: string, row: number])[] {
    const table = this.open.cells.populations;
    return [
      ...records.map(({ row }) => [sheet, row] as const),
      ...(table?.records ?? [])
        .filter((one) => one.group === group)
        .map(({ row }) => [table?.sheet ?? "", row] as const),
    ];
  }

  /** The row of headings of a bound sheet. */
  headingRow(sheet: string): number {
    return this.open.binding.groups.find((group) => group.sheet === sheet)?.headingRow ?? 0;
  }

  /** Sets one cell, and says so. */
  plant(rule: RuleId, sheet: string, row: number, column: number, value: RawValue, formula?: string): Planted {
    this.edit.set(sheet, row, column, value, formula);
    return { rule, sheet, row, column };
  }

  isFilled(value: RawValue | readonly RawValue[]): boolean {
    return isCrosses(value) ? value.some((cell) => !isBlank(cell)) : !isBlank(value);
  }

  /** The place of a fault about a whole survey. */
  lead(rule: RuleId, { surveys, record }: FreeSurvey): Planted {
    return { rule, sheet: surveys.sheet, row: record.row, column: leadColumn(surveys.columns) };
  }

  /** A column to the right of all that a survey sheet has. */
  columnBeyond({ columns }: SurveySheet): number {
    return Math.max(...boundColumns(columns)) + 5;
  }

  private isTaken(sheet: string, row: number): boolean {
    return this.taken.has(`${sheet} ${row}`);
  }

  take(sheet: string, row: number): void {
    this.taken.add(`${sheet} ${row}`);
  }
}
