import type { Instrument } from "../../core/instrument/Instrument";
import type { ResultData } from "../../core/national/ResultData";
import { spssFiles, spssLabels as labels, spssTexts as texts, spssVariables as names } from "../../text/spss";
import { groupNames } from "../../text/terms";
import { command, comment, getData, valueLabels, variableLabels } from "./spssCommands";
import { associationVariables, populationVariables, yearVariables } from "./spssData";
import { yesNoLabels } from "./spssVariables";

/** Who takes part, and who is new. */
export function associations(data: ResultData): readonly string[] {
  return [
    comment(texts.tables.associations),
    getData(spssFiles.associations, associationVariables),
    variableLabels([
      [names.association, labels.association],
      [names.isNew, labels.isNew],
    ]),
    associationLabels(data),
    valueLabels([names.isNew], yesNoLabels),
    command("LIST", `/VARIABLES=${associationVariables.join(" ")}`),
  ];
}

/** Populations, answers and shares of each association, and of each group. An unknown population makes its sum unknown. */
export function populations(data: ResultData, instrument: Instrument): readonly string[] {
  const sums = [names.target, names.surveyed, names.notReached, names.activities, names.count];
  return [
    comment(texts.tables.populations),
    getData(spssFiles.populations, populationVariables),
    ...shares,
    populationLabels,
    associationLabels(data),
    groupNameLabels(instrument),
    `SORT CASES BY ${names.group}.\nSPLIT FILE BY ${names.group}.`,
    command("LIST", `/VARIABLES=${names.association} ${sums.join(" ")} ${shareNames.join(" ")}`),
    command("DESCRIPTIVES", `/VARIABLES=${sums.join(" ")}`, "/STATISTICS=SUM"),
    "SPLIT FILE OFF.",
    // A sum of which a part is missing is missing itself.
    command(
      "AGGREGATE OUTFILE=*",
      "/MISSING=COLUMNWISE",
      `/BREAK=${names.group}`,
      `/${names.target} ${names.surveyed} ${names.count}=SUM(${names.target} ${names.surveyed} ${names.count})`,
    ),
    ...shares,
    populationLabels,
    groupNameLabels(instrument),
    command(
      "LIST",
      `/VARIABLES=${names.group} ${names.target} ${names.surveyed} ${names.count} ${shareNames.join(" ")}`,
    ),
  ];
}

const shareNames = [names.surveyedShare, names.answerShareSurveyed, names.answerShareTarget];

const shares: readonly string[] = [
  percentOf(names.surveyedShare, names.surveyed, names.target),
  percentOf(names.answerShareSurveyed, names.count, names.surveyed),
  percentOf(names.answerShareTarget, names.count, names.target),
  "EXECUTE.",
];

/** Not computed where there is nothing to divide by, which SPSS would warn of. */
function percentOf(name: string, part: string, whole: string): string {
  return `IF (${whole} > 0) ${name}=100*${part}/${whole}.`;
}

const populationLabels = variableLabels([
  [names.group, labels.group],
  [names.target, labels.target],
  [names.surveyed, labels.surveyed],
  [names.count, labels.count],
  [names.surveyedShare, labels.surveyedShare],
  [names.answerShareSurveyed, labels.answerShareSurveyed],
  [names.answerShareTarget, labels.answerShareTarget],
]);

/** The measurement over the years. */
export function years(): readonly string[] {
  return [
    comment(texts.tables.years),
    getData(spssFiles.years, yearVariables),
    `IF (${names.associations} > 0) ${names.mean}=${names.surveys}/${names.associations}.`,
    percentOf(names.share, names.associations, names.inCountry),
    "EXECUTE.",
    variableLabels([
      [names.year, labels.year],
      [names.surveys, labels.surveys],
      [names.associations, labels.associations],
      [names.inCountry, labels.inCountry],
      [names.mean, labels.mean],
      [names.share, labels.share],
    ]),
    command("LIST", `/VARIABLES=${yearVariables.join(" ")} ${names.mean} ${names.share}`),
  ];
}

export function associationLabels({ associations: all }: ResultData): string {
  const numbered = all.map(({ name }, index) => [index + 1, name] as const);
  // A command without values is an error.
  return numbered.length === 0 ? "" : valueLabels([names.association], numbered);
}

export function groupNameLabels({ groups }: Instrument): string {
  return valueLabels(
    [names.group],
    groups.map(({ id }, index) => [index + 1, groupNames[id]] as const),
  );
}
