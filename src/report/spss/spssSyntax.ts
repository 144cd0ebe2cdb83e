import type { GroupId, Instrument, Question } from "../../core/instrument/Instrument";
import {
  backgroundVariableOf,
  instrumentOf,
  questionsOf,
  scaleOf,
  subgroupsOf,
} from "../../core/instrument/instruments";
import type { ResultData } from "../../core/national/ResultData";
import { spssFiles, spssLabels as labels, spssTexts as texts, spssVariables as names } from "../../text/spss";
import { groupNames, subgroupNames } from "../../text/terms";
import { command, comment, crosstabs, getData, valueLabels, variableLabels } from "./spssCommands";
import { associationLabels, associations, groupNameLabels, populations, years } from "./spssSizes";
import {
  categoryVariables,
  questionsInOrder,
  routineCodes,
  subgroupCodes,
  testedVariables,
  variableOf,
  yesNoLabels,
  type TextFile,
} from "./spssVariables";

/** The syntax that reads the files, labels them, and computes the report's tables and tests. */
export function syntaxFile(data: ResultData): TextFile {
  const instrument = instrumentOf(data.edition);
  const blocks = [
    ...texts.intro(data.year).map(comment),
    comment(texts.folder),
    // Decimals enough to compare with; by itself SPSS shows two.
    "SET DECIMAL=DOT.\nSET FORMAT=F24.12.",
    ...surveys(data, instrument),
    ...surveyTables(instrument),
    ...associations(data),
    ...populations(data, instrument),
    ...years(),
    ...keyFigures(data, instrument),
  ];
  return { name: spssFiles.syntax, text: `\ufeff${blocks.join("\n\n")}\n`.replaceAll("\n", "\r\n") };
}

function surveys(data: ResultData, instrument: Instrument): readonly string[] {
  const questions = questionsInOrder(instrument);
  const background = [names.association, names.group, names.sex, names.employer, names.routine];
  const categories = questions.flatMap((question) =>
    categoryVariables(question, instrument).map((found) => ({ question, ...found })),
  );
  return [
    getData(spssFiles.surveys, [...background, ...questions.map(variableOf)]),
    ...categories.map(({ question, name, codes }) =>
      command("RECODE", `${variableOf(question)} (${codes.join(",")}=1) (MISSING=SYSMIS) (ELSE=0) INTO ${name}`),
    ),
    "EXECUTE.",
    variableLabels([
      ...backgroundLabels,
      ...questions.map((question) => [variableOf(question), labelOf(question)] as const),
      ...categories.map(
        ({ question, name, category }) =>
          [name, `${groupNames[question.group]}, fråga ${question.number}: ${labels.category[category]}`] as const,
      ),
    ]),
    ...groupLabels(data, instrument),
    ...instrument.scales.map((scale) =>
      valueLabels(
        questions.filter((question) => question.scale === scale.id).map(variableOf),
        scaleOf(instrument, scale.id).alternatives.map(({ code, label }) => [code, label] as const),
      ),
    ),
    valueLabels(
      categories.map(({ name }) => name),
      yesNoLabels,
    ),
  ];
}

const backgroundLabels: readonly (readonly [string, string])[] = [
  [names.association, labels.association],
  [names.group, labels.group],
  [names.sex, labels.sex],
  [names.employer, labels.employer],
  [names.routine, labels.routine],
];

function labelOf({ group, number, wording }: Question): string {
  return labels.questionLabel(groupNames[group], number, wording);
}

function groupLabels(data: ResultData, instrument: Instrument): readonly string[] {
  const values = (id: "sex" | "employer") =>
    instrument.backgroundVariables.find((variable) => variable.id === id)?.values ?? [];
  const numbered = (texts: readonly string[]) => texts.map((text, index) => [index + 1, text] as const);
  return [
    associationLabels(data),
    groupNameLabels(instrument),
    ...(["sex", "employer"] as const).flatMap((id) =>
      values(id).length === 0 ? [] : [valueLabels([names[id]], numbered(values(id).map(({ name }) => name)))],
    ),
    valueLabels([names.routine], numbered(routineCodes.map((routine) => labels.routines[routine]))),
  ];
}

function surveyTables(instrument: Instrument): readonly string[] {
  const participants = instrument.groups
    .map(({ id }) => id)
    .filter((id) => subgroupsOf(instrument, id).includes("women"));
  const tested = (group: GroupId) =>
    questionsOf(instrument, group).flatMap((question) => testedVariables(question, instrument));
  return [
    comment(texts.tables.surveys),
    crosstabs(names.association, [names.group], false),
    comment(texts.tables.sex),
    crosstabs(names.sex, [names.group], false),
    onlyWhere(`${names.group}=1`, crosstabs(names.sex, [names.routine], false)),
    ...instrument.groups.flatMap(({ id }) => [
      comment(texts.tables.distributions(groupNames[id])),
      command("FREQUENCIES", `/VARIABLES=${tested(id).join("\n    ")}`),
      ...distributionBy(instrument, id, tested(id)),
    ]),
    comment(texts.tests.sex),
    onlyWhere(`${names.sex}<=2`, crosstabs(names.sex, participants.flatMap(tested), true)),
    comment(texts.tests.routine),
    onlyWhere(`${names.routine}<=2`, crosstabs(names.routine, tested("participantsOngoing"), true)),
  ];
}

function distributionBy(instrument: Instrument, group: GroupId, variables: readonly string[]): readonly string[] {
  const variable = backgroundVariableOf(instrument, group);
  return variable ? [crosstabs(names[variable.id], variables, false)] : [];
}

function onlyWhere(condition: string, procedure: string): string {
  return `TEMPORARY.\nSELECT IF (${condition}).\n${procedure}`;
}

function keyFigures(data: ResultData, instrument: Instrument): readonly string[] {
  const questions = questionsInOrder(instrument);
  const by = `${names.question} ${names.subgroup}`;
  return [
    comment(texts.tables.keyFigures),
    getData(spssFiles.keyFigures, [names.year, names.question, names.subgroup, names.inKeyFigure, names.count]),
    variableLabels([
      [names.year, labels.year],
      [names.question, labels.question],
      [names.subgroup, labels.subgroup],
      [names.inKeyFigure, labels.inKeyFigure],
      [names.count, labels.count],
    ]),
    valueLabels(
      [names.question],
      questions.map((question, index) => [index + 1, variableOf(question)] as const),
    ),
    valueLabels(
      [names.subgroup],
      subgroupCodes.map((subgroup, index) => [index + 1, subgroupNames[subgroup]] as const),
    ),
    valueLabels([names.inKeyFigure], yesNoLabels),
    `WEIGHT BY ${names.count}.\nSORT CASES BY ${by}.\nSPLIT FILE BY ${by}.`,
    crosstabs(names.year, [names.inKeyFigure], false),
    comment(texts.tests.year),
    onlyWhere(
      `${names.year}>=${data.year - 1} AND ${names.subgroup}<=3`,
      crosstabs(names.year, [names.inKeyFigure], true),
    ),
    "SPLIT FILE OFF.\nWEIGHT OFF.",
  ];
}
