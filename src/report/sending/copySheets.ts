import type { Edition, Instrument } from "../../core/instrument/Instrument";
import { readDistributionRoutine } from "../../core/survey/information";
import { readYesNo } from "../../core/survey/informationText";
import { isBlank, isErrorValue, type RawValue } from "../../core/survey/RawValue";
import type { GroupSurveys, Population, Registration, Survey } from "../../core/survey/Registration";
import type { InformationCell, InformationField } from "../../core/survey/RegistrationCells";
import { formTexts, routineNames } from "../../text/registrationForm";
import { copyTexts } from "../../text/sending";
import { sheetTexts } from "../../text/sheets";
import { groupNames } from "../../text/terms";
import { text } from "../cells";
import { answerText, backgroundText, codedColumns, type CodedColumn } from "../coded/codedColumns";
import { populationFigures, populationsSheet } from "../coded/populationsSheet";
import { startSheet, type FormField } from "../coded/startSheet";
import { surveySheet } from "../coded/surveySheet";
import type { FileSheet } from "../FileContent";
import type { CellContent, CellStyle } from "../SheetContent";

/** What the association chooses to send besides what the national tables need. */
export interface SendChoices {
  /** Names of activities, and populations for each of them. */
  readonly activities: boolean;
  /** Contact and e-mail address of the form. */
  readonly contact: boolean;
}

/**
 * The sheets of the copy the network gets, in the coded layout. It is made from what was read, never by copying sheets:
 * what is not mentioned here cannot follow along.
 */
export function copySheets(
  registration: Registration,
  information: readonly InformationCell[],
  instrument: Instrument,
  choices: SendChoices,
): readonly FileSheet[] {
  const association = registration.association ?? sheetTexts.noAssociation;
  return [
    startSheet(copyTexts.title(association), copyTexts.leads, copyFields(information, choices, registration.edition)),
    copyPopulations(registration.populations),
    ...registration.groups.map((group) => groupSheet(group, instrument, choices)),
  ];
}

function copyFields(
  information: readonly InformationCell[],
  { contact }: SendChoices,
  edition: Edition,
): readonly FormField[] {
  const left = contact ? ["edition"] : ["edition", "contact", "email"];
  return [
    ...information
      .filter(({ field }) => !left.includes(field))
      .map(({ field, value }) => ({ field, cell: fieldCell(field, value) })),
    { field: "edition", cell: text(edition, "label") },
  ];
}

/** Fields with a set of answers hold one of them or that it is another; only names are copied as they stand. */
function fieldCell(field: InformationField, value: RawValue): CellContent {
  if (isBlank(value) || isErrorValue(value)) return text("", "label");
  switch (field) {
    case "periodFrom":
    case "periodTo":
      return typeof value === "number" ? { value: Math.floor(value), style: "date" } : text("", "label");
    case "distributionRoutine": {
      const routine = readDistributionRoutine(value);
      return text(routine ? routineNames[routine] : copyTexts.otherAnswer, "label");
    }
    case "wordingChanged":
    case "olderForms": {
      const answer = readYesNo(value);
      return text(answer ? formTexts[answer] : copyTexts.otherAnswer, "label");
    }
    default:
      return text(String(value).trim(), "label");
  }
}

/** Figures nobody has given get no column: an empty one would ask for them. Edition 2017 had no target populations. */
function copyPopulations(populations: readonly Population[]): FileSheet {
  const figures = populationFigures.filter(
    (figure) => figure === "surveyedPopulation" || populations.some((population) => population[figure] !== null),
  );
  const rows = populations.map((population) => [
    text(groupNames[population.group], "label"),
    text(population.activity ?? formTexts.wholeAssociation, "label"),
    ...figures.map((figure) => optional(population[figure], "count")),
  ]);
  return populationsSheet(copyTexts.populationsLead, figures, rows);
}

function groupSheet({ group, surveys }: GroupSurveys, instrument: Instrument, { activities }: SendChoices): FileSheet {
  const extras = { activity: activities, date: false, freeText: false };
  const columns = codedColumns(instrument, group, extras);
  return surveySheet(
    group,
    columns,
    surveys.map((survey, index) => columns.map((column) => surveyCell(column, survey, index + 1, instrument))),
  );
}

function surveyCell(column: CodedColumn, survey: Survey, number: number, instrument: Instrument): CellContent | null {
  switch (column.kind) {
    case "number":
      return { value: number, style: "label" };
    case "activity":
      return optional(survey.activity, "label");
    case "background": {
      const value = column.values.find(({ id }) => id === survey.background);
      return value ? { value: backgroundText(value), style: "label" } : null;
    }
    case "question": {
      const answer = survey.answers[column.question.number - 1];
      return typeof answer === "number"
        ? { value: answerText(instrument, column.question, answer), style: "label" }
        : null;
    }
    case "date":
    case "freeText":
      throw new Error("copySheets requires columns without dates and free text");
  }
}

function optional(value: string | number | null, style: CellStyle): CellContent | null {
  return value === null ? null : { value, style };
}
