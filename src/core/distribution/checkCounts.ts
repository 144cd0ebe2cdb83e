import { foldText } from "../survey/foldText";
import { readFigure } from "../survey/readFigure";
import { hasTargetPopulation } from "../statistics/responseRates";
import { finding, notEvaluable } from "../validation/Check";
import type { Finding } from "../validation/Finding";
import type { CountRecord, CountTable } from "./DistributionCells";
import type { DistributionCheck } from "./DistributionCheck";
import { isParticipantGroup } from "./DistributionCells";

/** Counts of the other groups are whole, hold each other (answers ≤ surveyed ≤ target), and each is given once. */
export const checkCounts: DistributionCheck = {
  rules: [
    "distribution/groupUnknown",
    "distribution/groupTwice",
    "population/notWhole",
    "population/missing",
    "population/answersExceedSurveyed",
    "population/surveyedExceedsTarget",
  ],
  run: ({ cells: { counts }, instrument }) => {
    if (!counts) return notEvaluable;
    const names = instrument.groups.filter(({ id }) => !isParticipantGroup(id)).map(({ name }) => name);
    const first = new Map<string, number>();
    const findings = counts.records.flatMap((record): readonly Finding[] => {
      const place = { sheet: counts.sheet, row: record.row, column: counts.columns.group };
      if (record.group === null) {
        const expected = { kind: "oneOf", labels: names } as const;
        return [finding("distribution/groupUnknown", { place, observed: record.groupText, expected })];
      }
      const key = `${record.group} ${foldText(record.activity ?? "")}`;
      const used = first.get(key);
      if (used === undefined) first.set(key, record.row);
      const other = used === undefined ? null : { ...place, row: used };
      const { group } = record;
      return [
        ...(other ? [finding("distribution/groupTwice", { place, other, group })] : []),
        ...figureFindings(record, counts),
      ];
    });
    return { checked: counts.records.length, findings };
  },
};

type Figure = "targetPopulation" | "surveyedPopulation" | "answered";

function figureFindings(record: CountRecord, table: CountTable): readonly Finding[] {
  const group = record.group ?? undefined;
  const hasTarget = group !== undefined && hasTargetPopulation(group);
  const about = (figure: Figure) => ({
    place: { sheet: table.sheet, row: record.row, column: table.columns[figure] },
    observed: record[figure],
    ...(group ? { group } : {}),
  });
  const read = (figure: Figure) => readFigure(record[figure]);
  const figures: readonly Figure[] = [...(hasTarget ? (["targetPopulation"] as const) : []), "surveyedPopulation"];
  const findings = [...figures, "answered" as const]
    .filter((figure) => read(figure).kind === "invalid")
    .map((figure) => finding("population/notWhole", about(figure)));
  const missing = figures.filter((figure) => table.columns[figure] !== null && read(figure).kind === "blank");
  findings.push(...missing.map((figure) => finding("population/missing", about(figure))));
  const [target, surveyed, answered] = [read("targetPopulation"), read("surveyedPopulation"), read("answered")];
  if (surveyed.kind !== "valid") return findings;
  const surveyedAbout = about("surveyedPopulation");
  if (answered.kind === "valid" && answered.value > surveyed.value) {
    const expected = { kind: "atLeast", value: answered.value } as const;
    findings.push(finding("population/answersExceedSurveyed", { ...surveyedAbout, expected }));
  }
  if (hasTarget && target.kind === "valid" && surveyed.value > target.value) {
    const expected = { kind: "atMost", value: target.value } as const;
    findings.push(finding("population/surveyedExceedsTarget", { ...surveyedAbout, expected }));
  }
  return findings;
}
