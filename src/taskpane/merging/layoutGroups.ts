import type { LayoutAnswers, LayoutQuestion } from "../../app/merge/layoutQuestion";
import { mergingTexts as texts } from "../../text/merging";
import { informationNames } from "../../text/terms";
import { listText } from "../../text/values";
import type { ChosenFile } from "./chosenFiles";

/** Files of one layout, in which the same is open. */
export interface LayoutGroup {
  readonly question: LayoutQuestion;
  readonly files: readonly ChosenFile[];
}

/** Files of one layout that are read with the same answer. */
export interface AnsweredLayout {
  readonly key: string;
  readonly files: readonly ChosenFile[];
}

/** What is open in the chosen files, once for each layout. */
export function layoutGroups(chosen: readonly ChosenFile[]): readonly LayoutGroup[] {
  const groups = new Map<string, LayoutGroup>();
  for (const file of chosen) {
    const { question } = file.received;
    if (!question) continue;
    groups.set(question.key, { question, files: [...(groups.get(question.key)?.files ?? []), file] });
  }
  return [...groups.values()];
}

export function answeredLayouts(chosen: readonly ChosenFile[], answers: LayoutAnswers): readonly AnsweredLayout[] {
  return [...answers.keys()]
    .map((key) => ({ key, files: chosen.filter(({ received }) => received.answered.includes(key)) }))
    .filter(({ files }) => files.length > 0);
}

/** Files that an answer about the layout is about. */
export function filesOf(chosen: readonly ChosenFile[], key: string): readonly ChosenFile[] {
  return chosen.filter(({ received }) => received.question?.key === key || received.answered.includes(key));
}

/** More names than this say nothing more to a person. */
const mostNames = 5;

/** "a.xlsx, b.xlsx och 3 till" */
export function namesOf(files: readonly ChosenFile[]): string {
  const names = files.map(({ received }) => received.file);
  if (names.length <= mostNames) return listText(names, "och");
  return listText([...names.slice(0, mostNames - 1), texts.moreFiles(names.length - mostNames + 1)], "och");
}

/** What is open, in words: how many things and on which sheets, and what was not found at all. */
export function describeQuestion({ uncertain, sheets, fields }: LayoutQuestion): string {
  return [
    ...(uncertain > 0 ? [texts.uncertain(uncertain, sheets)] : []),
    ...(fields.length > 0 ? [texts.notFound(fields.map((field) => informationNames[field]))] : []),
  ].join(" ");
}
