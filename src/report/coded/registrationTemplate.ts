import type { Group, Instrument, Question } from "../../core/instrument/Instrument";
import { scaleOf } from "../../core/instrument/instruments";
import type { InformationField } from "../../core/survey/RegistrationCells";
import { formTexts, informationLabels } from "../../text/registrationForm";
import { registrationTemplateTexts as texts } from "../../text/registrationTemplate";
import { columnName } from "../../core/address";
import type { CellArea, FileContent, FileSheet, ValidationContent } from "../FileContent";
import type { CellContent } from "../SheetContent";
import { codedColumns, headingOf, type CodedColumn } from "./codedColumns";
import { firstPopulationRow, populationFigures, populationsSheet } from "./populationsSheet";
import { firstFieldRow, startSheet } from "./startSheet";
import { firstSurveyRow, surveySheet } from "./surveySheet";
import { scaleList, templateLists, valuesText, type TemplateLists } from "./templateLists";

const populationRows = 200;
const surveyRows = 2000;
/** Excel's day numbers of 2000-01-01 and 2099-12-31. */
const days = { from: 36526, to: 73050 } as const;

const fields: readonly InformationField[] = [
  "association",
  "periodFrom",
  "periodTo",
  "contact",
  "email",
  "edition",
  "distributionRoutine",
  "wordingChanged",
  "olderForms",
];

/**
 * An empty registration workbook in the coded layout, for an association to fill in. `created` is when it is made, e.g.
 * "2026-11-25T07:30:00Z". Nothing is locked: people add columns and notes, and the checks find what matters.
 */
export function registrationTemplate(instrument: Instrument, created: string): FileContent {
  const lists = templateLists(instrument);
  return {
    sheets: [
      templateStart(instrument, lists),
      templatePopulations(lists),
      ...instrument.groups.map((group) => templateSurveys(instrument, group, lists)),
      lists.sheet,
    ],
    names: [],
    title: texts.title,
    created,
    filterPrivacy: true,
  };
}

function templateStart({ edition }: Instrument, lists: TemplateLists): FileSheet {
  const first = firstFieldRow(texts.leads);
  const rules: Readonly<Partial<Record<InformationField, Omit<ValidationContent, "area">>>> = {
    association: { allow: { kind: "anything" }, hint: hint("association", texts.association) },
    periodFrom: dayRule("periodFrom"),
    periodTo: dayRule("periodTo"),
    contact: { allow: { kind: "anything" }, hint: hint("contact", texts.contact) },
    email: { allow: { kind: "anything" }, hint: hint("email", texts.contact) },
    distributionRoutine: choice(lists, "routines", hint("distributionRoutine", texts.routine)),
    wordingChanged: choice(lists, "yesNo", chooseHint),
    olderForms: choice(lists, "yesNo", chooseHint),
  };
  const cells = fields.map((field) => ({ field, cell: fieldCell(field, edition) }));
  const validations = fields.flatMap((field, index) => {
    const rule = rules[field];
    return rule ? [{ area: area(first + index, 1, 1), ...rule }] : [];
  });
  return { ...startSheet(texts.title, texts.leads, cells), validations };
}

/** For fields whose labels are longer than a title may be. */
const chooseHint = { title: texts.choose, text: texts.chooseText };

function fieldCell(field: InformationField, edition: string): CellContent {
  const isDay = field === "periodFrom" || field === "periodTo";
  return { value: field === "edition" ? edition : "", style: isDay ? "inputDate" : "input" };
}

function hint(field: InformationField, text: string) {
  return { title: informationLabels[field], text };
}

function dayRule(field: InformationField): Omit<ValidationContent, "area"> {
  const error = { title: informationLabels[field], text: texts.notDate };
  return { allow: { kind: "date", ...days }, hint: hint(field, texts.period), error };
}

function choice(lists: TemplateLists, list: string, shown: ValidationContent["hint"]): Omit<ValidationContent, "area"> {
  const error = { title: texts.choose, text: texts.chooseText };
  return { allow: lists.allow(list), error, ...(shown ? { hint: shown } : {}) };
}

function templatePopulations(lists: TemplateLists): FileSheet {
  const whole = { kind: "wholeNumber", from: 0, to: 1_000_000 } as const;
  const figures = area(firstPopulationRow, 2, populationRows, populationFigures.length);
  return {
    ...populationsSheet(texts.populationsLead, populationFigures, []),
    validations: [
      { area: area(firstPopulationRow, 0, populationRows), ...choice(lists, "groups", undefined) },
      {
        area: figures,
        allow: whole,
        hint: { title: formTexts.populationsSheet, text: texts.population },
        error: { title: formTexts.populationsSheet, text: texts.population },
      },
    ],
  };
}

function templateSurveys(instrument: Instrument, { id }: Group, lists: TemplateLists): FileSheet {
  const columns = codedColumns(instrument, id, { activity: true, date: true, freeText: true });
  return {
    ...surveySheet(id, columns, []),
    columnStyles: columns.map(({ kind }) => (kind === "date" ? "entryDate" : null)),
    validations: columns.map((column, index) => ({
      area: area(firstSurveyRow, index, surveyRows),
      ...columnRule(column, index, instrument, lists),
    })),
  };
}

function columnRule(
  column: CodedColumn,
  index: number,
  instrument: Instrument,
  lists: TemplateLists,
): Omit<ValidationContent, "area"> {
  const title = headingOf(column);
  const cell = `${columnName(index)}${firstSurveyRow + 1}`;
  switch (column.kind) {
    case "number":
    case "freeText":
      return { allow: { kind: "anything" }, hint: { title, text: texts[column.kind] } };
    case "activity":
      return {
        allow: { kind: "formula", formula: isKnownActivity(cell) },
        hint: { title, text: texts.activity },
        error: { title, text: texts.unknownActivity },
        whenOther: "ask",
      };
    case "date":
      return {
        allow: { kind: "formula", formula: isInPeriod(cell) },
        hint: { title, text: texts.date },
        error: { title, text: texts.outsidePeriod },
        whenOther: "ask",
      };
    case "background": {
      const list = instrument.backgroundVariables.find(({ values }) => values === column.values)?.id ?? "";
      return choice(lists, list, { title, text: valuesText(column.values) });
    }
    case "question":
      return {
        allow: lists.allow(scaleList(scaleOf(instrument, column.question.scale))),
        hint: { title, text: questionText(column.question, instrument) },
        error: { title: texts.answer, text: scaleText(column.question, instrument) },
      };
  }
}

function isKnownActivity(cell: string): string {
  const last = firstPopulationRow + populationRows;
  return `=COUNTIF('${formTexts.populationsSheet}'!$B$${firstPopulationRow + 1}:$B$${last},${cell})>0`;
}

/** A day that is not before the period or after it, as far as the period is filled in. */
function isInPeriod(cell: string): string {
  const row = firstFieldRow(texts.leads) + 1;
  const place = (field: InformationField) => `'${formTexts.startSheet}'!$B$${row + fields.indexOf(field)}`;
  const [from, to] = [place("periodFrom"), place("periodTo")];
  return `=AND(ISNUMBER(${cell}),OR(${from}="",${cell}>=${from}),OR(${to}="",${cell}<${to}+1))`;
}

/** The wording and the scale, cut where Excel takes no more. */
function questionText(question: Question, instrument: Instrument): string {
  const scale = scaleText(question, instrument);
  const room = 255 - scale.length - 1;
  const { wording } = question;
  return `${wording.length <= room ? wording : `${wording.slice(0, room - 1)}…`}\n${scale}`;
}

function scaleText({ scale }: Question, instrument: Instrument): string {
  const { id, alternatives } = scaleOf(instrument, scale);
  return alternatives.map(({ code, label }) => (id === "III" ? label : `${code} = ${label}`)).join(", ");
}

function area(row: number, column: number, rowCount: number, columnCount = 1): CellArea {
  return { row, column, rowCount, columnCount };
}
