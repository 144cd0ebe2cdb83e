import { questionsOf } from "../../core/instrument/instruments";
import { foldText } from "../../core/survey/foldText";
import { signNotations, yesNoSigns } from "../../core/survey/notations";
import type { Answer } from "../../core/survey/Registration";
import type { SurveyRecord } from "../../core/survey/SurveySheet";
import type { OpenRegistration } from "../openRegistration";

/** A question whose answers would be missing from the counts, since they are written in a way that cannot be known. */
export interface UnreadQuestion {
  readonly sheet: string;
  readonly number: number;
  /** Signs that stand for Ja or Nej, nobody has said which; none where not a single answer could be read. */
  readonly signs: readonly string[];
}

const known = [...new Set(signNotations.flatMap((notation) => Object.values(yesNoSigns[notation])))].sort();

/**
 * Wrong cells here and there are findings, and the answers beside them count. It is another matter where signs stand
 * instead of the words, so that nothing but Nej would count, or nothing but Ja; or where no answer to a question can be
 * read.
 */
export function unreadQuestions({ cells, registration, instrument }: OpenRegistration): readonly UnreadQuestion[] {
  return cells.surveySheets.flatMap(({ sheet, group, records }, at) => {
    const surveys = registration.groups[at]?.surveys ?? [];
    return questionsOf(instrument, group).flatMap(({ number, scale }, index): readonly UnreadQuestion[] => {
      const answers = new Set(surveys.map((survey) => survey.answers[index]));
      if (!answers.has("unreadable")) return [];
      const signs = scale === "III" && !(answers.has(0) && answers.has(1)) ? signsIn(records, index) : [];
      return signs.length > 0 || !hasReadable(answers) ? [{ sheet, number, signs }] : [];
    });
  });
}

function hasReadable(answers: ReadonlySet<Answer | undefined>): boolean {
  return [...answers].some((answer) => typeof answer === "number");
}

function signsIn(records: readonly SurveyRecord[], index: number): readonly string[] {
  const found = new Set(
    records.map(({ answers }) => {
      const raw = answers[index];
      return typeof raw === "string" || typeof raw === "number" ? foldText(String(raw)) : null;
    }),
  );
  return known.filter((sign) => found.has(sign)).map((sign) => sign.toUpperCase());
}
