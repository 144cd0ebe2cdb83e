import type { Category, Instrument, Question, QuestionId, SubgroupId } from "../../core/instrument/Instrument";
import { scaleOf } from "../../core/instrument/instruments";
import type { DistributionRoutine } from "../../core/survey/Registration";
import { spssLabels, spssPrefixes } from "../../text/spss";

/** A text file of the export. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Questions in the order of the questionnaires; their codes in the data of key figures are their places here, from 1. */
export function questionsInOrder({ groups, questions }: Instrument): readonly Question[] {
  return groups.flatMap(({ id }) => questions.filter(({ group }) => group === id));
}

/** "pag1" for question 1 to ongoing participants. */
export function variableOf(question: Question): string {
  return `${spssPrefixes[question.group]}${question.number}`;
}

export function codeOf(questions: readonly Question[], id: QuestionId): number {
  return questions.findIndex((question) => question.id === id) + 1;
}

/** Codes of subgroups in the data of key figures. Everyone and the sexes come first: only they are tested. */
export const subgroupCodes: readonly SubgroupId[] = [
  "all",
  "women",
  "men",
  "employmentService",
  "socialInsuranceAgency",
  "municipality",
  "healthCare",
];

export const routineCodes: readonly DistributionRoutine[] = ["limitedPeriod", "continuous", "unknown"];

const suffixes: Readonly<Record<Category, string>> = {
  negative: "neg",
  neither: "var",
  positive: "pos",
  clearlyPositive: "klp",
};

/** A variable that is 1 where the answer is in a category and 0 where it is another valid answer. */
export interface CategoryVariable {
  readonly name: string;
  readonly category: Category;
  readonly codes: readonly number[];
}

/** Of a question on a six-point scale; Ja and Nej need none. */
export function categoryVariables(question: Question, instrument: Instrument): readonly CategoryVariable[] {
  if (question.keyFigure === "yes") return [];
  const { alternatives } = scaleOf(instrument, question.scale);
  return (Object.keys(suffixes) as Category[]).map((category) => ({
    name: `${variableOf(question)}_${suffixes[category]}`,
    category,
    codes: alternatives.filter(({ categories }) => categories.includes(category)).map(({ code }) => code),
  }));
}

/** What is tested of a question: its categories, or the answer Ja. */
export function testedVariables(question: Question, instrument: Instrument): readonly string[] {
  const names = categoryVariables(question, instrument).map(({ name }) => name);
  return names.length === 0 ? [variableOf(question)] : names;
}

export const yesNoLabels = [
  [0, spssLabels.no],
  [1, spssLabels.yes],
] as const;
