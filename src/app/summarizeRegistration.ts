import type { Edition, GroupId } from "../core/instrument/Instrument";
import { isAnswered } from "../core/statistics/isAnswered";
import { informationOf } from "../core/survey/information";
import { dayOf } from "../core/survey/dayOf";
import type { Layout } from "../workbook/binding/Binding";
import type { OpenRegistration } from "./openRegistration";

/** What was found in a workbook, for a person to recognise it by. */
export interface RegistrationSummary {
  readonly kind: "registration";
  readonly association: string | null;
  readonly edition: Edition;
  readonly layout: Layout;
  /** Serial numbers; null when missing. */
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
  readonly groups: readonly GroupSummary[];
}

export interface GroupSummary {
  readonly group: GroupId;
  readonly sheet: string;
  readonly answered: number;
  /** Questions with a column, of all the group's. */
  readonly boundQuestions: number;
  readonly questions: number;
}

export function summarizeRegistration({ binding, cells, registration }: OpenRegistration): RegistrationSummary {
  const day = (field: "periodFrom" | "periodTo") => dayOf(informationOf(cells, field)?.value ?? null);
  return {
    kind: "registration",
    association: registration.association,
    edition: binding.edition,
    layout: binding.layout,
    periodFrom: day("periodFrom"),
    periodTo: day("periodTo"),
    groups: binding.groups.map(({ group, sheet, columns }) => ({
      group,
      sheet,
      answered: registration.groups.find((found) => found.group === group)?.surveys.filter(isAnswered).length ?? 0,
      boundQuestions: columns.questions.filter((question) => question !== null).length,
      questions: columns.questions.length,
    })),
  };
}
