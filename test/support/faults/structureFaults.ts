import { instruments, questionsOf } from "../../../src/core/instrument/instruments";
import type { Question } from "../../../src/core/instrument/Instrument";
import { foldHeading } from "../../../src/core/survey/foldHeading";
import type { AnswerColumns, SurveySheet } from "../../../src/core/survey/SurveySheet";
import { columnsOf } from "../../../src/core/survey/surveyContent";
import type { RuleId } from "../../../src/core/validation/rules";
import type { Planted, Planter } from "../Planter";
import { sheetOf } from "../workbookOf";
import type { Fault, NamedFault } from "./Fault";

/** A question on a sheet where nothing else is planted. */
interface WholeQuestion {
  readonly surveys: SurveySheet;
  readonly question: Question;
  readonly columns: AnswerColumns;
  /** Of the heading. */
  readonly row: number;
  readonly column: number;
}

const inQuestion =
  (
    plant: (planter: Planter, found: WholeQuestion) => Planted | null,
    meets?: (surveys: SurveySheet) => boolean,
  ): Fault =>
  (planter) => {
    const surveys = planter.wholeSheet(meets);
    // Not the filter question and those it opens: without them others are read in another way.
    const question = surveys && planter.pick(questionsOf(planter.open.instrument, surveys.group).slice(0, 5));
    const columns = surveys?.columns.questions[(question?.number ?? 0) - 1];
    if (!surveys || !question || !columns) return null;
    const column = columnsOf(columns)[0] ?? 0;
    return plant(planter, { surveys, question, columns, row: planter.headingRow(surveys.sheet), column });
  };

/** Where a question's wording stands, in the heading or near it; null when the sheet shows none. */
function wordingRow(planter: Planter, { surveys, row, column }: WholeQuestion): number | null {
  const isLong = (at: number) => foldHeading(String(planter.edit.value(surveys.sheet, at, column) ?? "")).length >= 33;
  return [row, row - 1, row + 1, row - 2].find(isLong) ?? null;
}

const inWholeSheet =
  (
    rule: RuleId,
    plant: (planter: Planter, surveys: SurveySheet, row: number) => string | null,
    meets?: (surveys: SurveySheet) => boolean,
  ): Fault =>
  (planter) => {
    const surveys = planter.wholeSheet(meets);
    const row = surveys && planter.headingRow(surveys.sheet);
    const sheet = surveys && plant(planter, surveys, row ?? 0);
    return sheet === null ? null : { rule, sheet, row, column: 0 };
  };

/** In how the workbook is laid out: what binding must see, and never guess over. */
export const structureFaults: readonly NamedFault[] = [
  [
    "a heading gone",
    inQuestion((planter, found) => {
      const { surveys, row, column } = found;
      // The wording above a heading would do for one.
      const wording = wordingRow(planter, found);
      if (wording !== null) planter.edit.set(surveys.sheet, wording, column, null);
      planter.edit.set(surveys.sheet, row, column, "Övrigt");
      // One heading alone does not make a row of headings.
      return surveys.columns.questions.length > 2
        ? { rule: "structure/questionMissing", sheet: surveys.sheet, row, column: 0 }
        : { rule: "structure/headingsMissing", sheet: surveys.sheet, row: 0, column: 0 };
    }),
  ],
  [
    "a heading twice",
    inQuestion((planter, { surveys, row, column }) => {
      const other = planter.columnBeyond(surveys);
      const heading = planter.edit.value(surveys.sheet, row, column);
      return planter.plant("structure/questionTwice", surveys.sheet, row, other, heading);
    }),
  ],
  [
    "a number with another question's wording",
    inQuestion((planter, found) => {
      const { surveys, question, row, column } = found;
      const questions = questionsOf(planter.open.instrument, surveys.group);
      const other = questions[question.number % questions.length];
      const at = wordingRow(planter, found);
      if (!other || at === null) return null;
      const number = at === row ? `${question.number}. ` : "";
      planter.edit.set(surveys.sheet, at, column, `${number}${other.wording}`);
      return { rule: "structure/questionConflict", sheet: surveys.sheet, row, column };
    }),
  ],
  [
    "a wording of their own",
    inQuestion((planter, found) => {
      const { surveys, question, row, column } = found;
      const at = wordingRow(planter, found);
      if (at === null) return null;
      const number = at === row ? `${question.number}. ` : "";
      planter.edit.set(surveys.sheet, at, column, `${number}Vad tyckte du om kaffet, bullarna och lokalen i våras?`);
      return { rule: "structure/wordingDiffers", sheet: surveys.sheet, row, column };
    }),
  ],
  [
    "an alternative gone",
    inQuestion(
      (planter, { surveys, columns, row, column }) => {
        const gone = columnsOf(columns).at(-1) ?? column;
        planter.edit.set(surveys.sheet, row + 1, gone, "Övrigt");
        return { rule: "structure/alternativesUncertain", sheet: surveys.sheet, row, column };
      },
      ({ columns }) => columns.questions.every((question) => question?.kind === "crosses"),
    ),
  ],
  [
    "a column of answers to no question",
    (planter) => {
      const surveys = planter.wholeSheet(
        ({ columns, records }) => records.length >= 4 && columns.questions[0]?.kind === "single",
      );
      if (!surveys) return null;
      const column = planter.columnBeyond(surveys);
      for (const { row } of surveys.records) planter.edit.set(surveys.sheet, row, column, 4);
      return planter.plant(
        "structure/unknownColumn",
        surveys.sheet,
        planter.headingRow(surveys.sheet),
        column,
        "Egen fråga",
      );
    },
  ],
  [
    "a sheet twice",
    inWholeSheet("structure/groupTwice", (planter, { sheet }) => {
      const copy = `${sheet} (2)`;
      planter.edit.copySheet(sheet, copy);
      return copy;
    }),
  ],
  [
    "a sheet under another group's name",
    inWholeSheet("structure/groupUncertain", (planter, surveys, row) => {
      const columns = surveys.columns.questions[0];
      const question = questionsOf(planter.open.instrument, surveys.group)[0];
      if (!columns || !question) return null;
      const first = { surveys, question, columns, row, column: columnsOf(columns)[0] ?? 0 };
      // Without wordings the name alone tells the group, so then it is one that tells nothing.
      const other = surveys.group === "board" ? "Chefer" : "Styrelse";
      const name = wordingRow(planter, first) === null ? "Enkäter i pärmen" : `${other} B`;
      planter.edit.renameSheet(surveys.sheet, name);
      return name;
    }),
  ],
  [
    "a group the edition does not ask",
    (planter) => {
      const { instrument } = planter.open;
      const asked = instrument.groups.map(({ id }) => id);
      const strangers = instruments.flatMap(({ groups }) => groups.filter(({ id }) => !asked.includes(id)));
      const stranger = planter.pick(strangers);
      const other = instruments.find(({ groups }) => groups.some((group) => group === stranger));
      if (!stranger || !other) return null;
      const headings = questionsOf(other, stranger.id).map(({ number }) => `Fråga ${number}`);
      planter.edit.addSheet(
        sheetOf(stranger.name, [
          ["Nr", ...headings],
          [1, ...headings.map(() => 4)],
        ]),
      );
      return { rule: "structure/groupNotInEdition", sheet: stranger.name, row: 0, column: 0 };
    },
  ],
  [
    "a sheet gone",
    (planter) => {
      const table = planter.open.cells.populations;
      const asked = (surveys: SurveySheet) =>
        table?.records.find(
          ({ group, surveyedPopulation }) => group === surveys.group && Number(surveyedPopulation ?? 0) > 0,
        );
      const surveys = planter.wholeSheet(
        (candidate) => candidate.sheet !== table?.sheet && asked(candidate) !== undefined,
      );
      if (!surveys || !table) return null;
      planter.edit.removeSheet(surveys.sheet);
      const row = asked(surveys)?.row ?? null;
      return { rule: "structure/sheetMissing", sheet: table.sheet, row, column: table.columns.group };
    },
  ],
  [
    "no edition",
    (planter) => {
      const cell = planter.information("edition");
      return cell && planter.plant("structure/editionUnknown", cell.sheet, cell.row, cell.column, "vet ej");
    },
  ],
  [
    "a correction of what is gone",
    (planter) => {
      planter.edit.remember({ corrections: [{ kind: "sheet", sheet: "Borttagen", group: "staff" }] });
      return { rule: "structure/correctionLost", sheet: null, row: null, column: null };
    },
  ],
];
