import type { GroupId } from "../instrument/Instrument";
import { isAnswered } from "../statistics/isAnswered";
import { hasTargetPopulation } from "../statistics/responseRates";
import { foldText } from "../survey/foldText";
import { readFigure } from "../survey/readFigure";
import type { PopulationRecord, PopulationTable } from "../survey/RegistrationCells";
import { finding, wholeWorkbook, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/** Populations are there, are whole counts, and hold each other: answers ≤ surveyed ≤ target. */
export const checkPopulations: Check = {
  rules: [
    "population/tableMissing",
    "population/unknownGroup",
    "population/notWhole",
    "population/missing",
    "population/answersExceedSurveyed",
    "population/surveyedExceedsTarget",
    "structure/sheetMissing",
  ],
  run: (context: CheckContext) => {
    const { populations } = context.cells;
    if (!populations) {
      const findings = [finding("population/tableMissing", { place: wholeWorkbook })];
      return { checked: { "population/tableMissing": 1 }, findings };
    }
    const findings = [
      ...populations.records.flatMap((record) => recordFindings(record, populations, context)),
      ...groupsWithoutPopulation(populations, context),
    ];
    return { checked: populations.records.length, findings };
  },
};

type Figure = "targetPopulation" | "surveyedPopulation" | "notReached";

function recordFindings(record: PopulationRecord, table: PopulationTable, context: CheckContext): readonly Finding[] {
  const place = (column: number | null) => ({ sheet: table.sheet, row: record.row, column });
  if (record.group === null) return [finding("population/unknownGroup", { place: place(table.columns.group) })];
  const { group } = record;
  const about = (figure: Figure) => ({ place: place(table.columns[figure]), observed: record[figure], group });
  const figures: readonly Figure[] = ["targetPopulation", "surveyedPopulation", "notReached"];
  const findings = figures
    .filter((figure) => readFigure(record[figure]).kind === "invalid")
    .map((figure) => finding("population/notWhole", about(figure)));
  const required = figures.filter(
    (figure) => table.columns[figure] !== null && (figure === "surveyedPopulation" || isTarget(figure, group)),
  );
  for (const figure of required.filter((candidate) => readFigure(record[candidate]).kind === "blank")) {
    findings.push(finding("population/missing", about(figure)));
  }
  return [...findings, ...comparisons(record, group, about("surveyedPopulation"), context)];
}

function isTarget(figure: Figure, group: GroupId): boolean {
  return figure === "targetPopulation" && hasTargetPopulation(group);
}

function comparisons(
  record: PopulationRecord,
  group: GroupId,
  about: Omit<Finding, "rule" | "severity">,
  context: CheckContext,
): readonly Finding[] {
  const surveyed = readFigure(record.surveyedPopulation);
  const target = readFigure(record.targetPopulation);
  if (surveyed.kind !== "valid") return [];
  const findings: Finding[] = [];
  const answered = answeredIn(record, group, context);
  if (answered > surveyed.value) {
    findings.push(
      finding("population/answersExceedSurveyed", { ...about, expected: { kind: "atLeast", value: answered } }),
    );
  }
  if (hasTargetPopulation(group) && target.kind === "valid" && surveyed.value > target.value) {
    const expected = { kind: "atMost", value: target.value } as const;
    findings.push(finding("population/surveyedExceedsTarget", { ...about, expected }));
  }
  return findings;
}

/** Answered surveys of the record's activity; for the whole association those of no activity with a record. */
function answeredIn(record: PopulationRecord, group: GroupId, { cells, registration }: CheckContext): number {
  const surveys = registration.groups.find((candidate) => candidate.group === group)?.surveys ?? [];
  const others = new Set(
    (cells.populations?.records ?? []).flatMap((other) =>
      other.group === group && other.activity !== null ? foldText(other.activity) : [],
    ),
  );
  const belongs = (activity: string) =>
    record.activity === null ? !others.has(activity) : activity === foldText(record.activity);
  return surveys.filter((survey) => isAnswered(survey) && belongs(foldText(survey.activity ?? ""))).length;
}

/** Groups that have answered need a population; groups that were asked need a sheet. */
function groupsWithoutPopulation(
  table: PopulationTable,
  { registration, instrument }: CheckContext,
): readonly Finding[] {
  return instrument.groups.flatMap(({ id }) => {
    const records = table.records.filter(({ group }) => group === id);
    const surveys = registration.groups.find(({ group }) => group === id)?.surveys;
    if (surveys?.some(isAnswered) && records.length === 0) {
      return [finding("population/missing", { place: { sheet: table.sheet, row: null, column: null }, group: id })];
    }
    const asked = records.find(({ surveyedPopulation }) => {
      const surveyed = readFigure(surveyedPopulation);
      return surveyed.kind === "valid" && surveyed.value > 0;
    });
    if (surveys || !asked) return [];
    const place = { sheet: table.sheet, row: asked.row, column: table.columns.group };
    return [finding("structure/sheetMissing", { place, group: id })];
  });
}
