import type { ResultData } from "../../core/national/ResultData";
import { tableContext, type LeastAnswers } from "../national/TableContext";
import { exitDiagram, groupDiagram, surveyDiagram } from "./comparisonDiagrams";
import { indicatorDiagrams } from "./indicatorDiagrams";
import type { ReportDiagram } from "./ReportDiagram";

/** Every diagram of the national report, 1–15 in 2023. The report of edition 2017 has none. */
export function nationalDiagrams(data: ResultData, leastAnswers: LeastAnswers): readonly ReportDiagram[] {
  if (data.edition === "2017") return [];
  const context = tableContext(data, leastAnswers);
  const lines = indicatorDiagrams(context);
  const drawn = context.instrument.indicators.filter(({ diagramName }) => diagramName !== null).length;
  const id = (after: number) => String(drawn + after);
  return [...lines, exitDiagram(context, id(1)), groupDiagram(context, id(2)), surveyDiagram(context, id(3))];
}
