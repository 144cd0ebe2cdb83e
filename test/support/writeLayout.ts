import { backgroundVariableOf, instrumentOf, questionsOf, scaleOf } from "../../src/core/instrument/instruments";
import type { Alternative, Instrument } from "../../src/core/instrument/Instrument";
import type { RawValue } from "../../src/core/survey/RawValue";
import type { GroupSurveys, Registration, Survey } from "../../src/core/survey/Registration";
import type { Layout } from "../../src/workbook/binding/Binding";
import type { Sheet } from "../../src/workbook/Workbook";
import { groupNames } from "../../src/text/terms";
import { sheetOf } from "./workbookOf";

/** Puts things in an order of its own; the same every time it is given as many. */
export type Order = <T>(items: readonly T[]) => readonly T[];

/** Columns that belong together: two rows of headings, and what each survey has in them. */
interface Block {
  readonly headings: readonly (readonly RawValue[])[];
  readonly cells: (survey: Survey) => readonly RawValue[];
}

/** Writes the sheets of a registration in a layout, with columns, rows and sheets in the orders wanted. */
export function writeLayout(
  registration: Registration,
  information: readonly (readonly [label: string, value: RawValue])[],
  layout: Layout,
  order: Order,
): readonly Sheet[] {
  const instrument = instrumentOf(registration.edition);
  return order([
    sheetOf("Info", [["Allt om oss"], ...order(information)]),
    sheetOf("Populationer", [
      ["Respondentgrupp", "Insats", "Målpopulation", "Undersökt population", "Ej nåbara"],
      ...order(registration.populations).map(({ group, activity, ...figures }) => [
        groupNames[group],
        activity ?? "Hela förbundet",
        figures.targetPopulation,
        figures.surveyedPopulation,
        figures.notReached,
      ]),
    ]),
    ...registration.groups.map((group) => groupSheet(group, instrument, layout, order)),
  ]);
}

function groupSheet({ group, surveys }: GroupSurveys, instrument: Instrument, layout: Layout, order: Order): Sheet {
  const variable = backgroundVariableOf(instrument, group);
  const blocks = order<Block>([
    plain("Insats", (survey) => survey.activity),
    ...(variable
      ? [
          choice(
            variable.id === "sex" ? "Kön" : "Anställd hos",
            variable.values.map(({ id, name, code }) => ({ id, label: name, code: code ?? name })),
            (survey) => survey.background,
            layout,
          ),
        ]
      : []),
    ...questionsOf(instrument, group).map((question) => {
      const { id, alternatives } = scaleOf(instrument, question.scale);
      const options = alternatives.map(({ code, label }: Alternative) => ({
        id: code,
        label,
        code: id === "III" ? label : code,
      }));
      const answer = (survey: Survey) => {
        const given = survey.answers[question.number - 1];
        return typeof given === "number" ? given : null;
      };
      return choice(`${question.number}. ${question.wording}`, options, answer, layout);
    }),
  ]);
  const [top = [], below = []] = [0, 1].map((row) => blocks.flatMap(({ headings }) => headings[row] ?? []));
  return sheetOf(groupNames[group], [
    ["Enkäter"],
    [],
    top,
    ...(layout === "crosses" ? [below] : []),
    ...order(surveys).map((survey) => blocks.flatMap(({ cells }) => cells(survey))),
  ]);
}

function plain(heading: string, cell: (survey: Survey) => RawValue): Block {
  return { headings: [[heading], [null]], cells: (survey) => [cell(survey)] };
}

interface Option {
  readonly id: string | number;
  readonly label: string;
  readonly code: string | number;
}

function choice(
  heading: string,
  options: readonly Option[],
  chosen: (survey: Survey) => string | number | null,
  layout: Layout,
): Block {
  if (layout !== "crosses") {
    return plain(heading, (survey) => {
      const option = options.find(({ id }) => id === chosen(survey));
      return option ? option[layout === "coded" ? "code" : "label"] : null;
    });
  }
  return {
    headings: [[heading, ...options.slice(1).map(() => null)], options.map(({ label }) => label)],
    cells: (survey) => options.map(({ id }) => (id === chosen(survey) ? "x" : null)),
  };
}
