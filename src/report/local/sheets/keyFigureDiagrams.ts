import type { Instrument } from "../../../core/instrument/Instrument";
import { diagramTexts } from "../../../text/diagrams";
import { localSheetTexts as texts } from "../../../text/localReport";
import type { DiagramSeries, DiagramValue, ReportDiagram } from "../../diagrams/ReportDiagram";
import type { ReportCell } from "../../ReportTable";
import type { LocalKeyFigure } from "./keyFigures";
import { byGroup, keyFigureLabel, type Sides } from "./keyFiguresOfGroup";

/** The key figures of each respondent group beside the national ones, for the groups that have one to show. */
export function keyFigureDiagrams(
  all: readonly LocalKeyFigure[],
  instrument: Instrument,
  [own, national]: Sides,
): readonly ReportDiagram[] {
  return byGroup(all, instrument)
    .filter(({ figures }) => figures.some(({ keyFigure }) => valueOf(keyFigure).value !== null))
    .map(({ group, figures }, index) => {
      const categories = figures.map((figure) => keyFigureLabel(figure, instrument));
      const series: readonly DiagramSeries[] = [
        { name: own, values: figures.map(({ keyFigure }) => valueOf(keyFigure)) },
        ...(national === null
          ? []
          : [{ name: national, values: figures.map((figure) => valueOf(figure.national?.keyFigure)) }]),
      ];
      return {
        id: `local.${index + 1}`,
        kind: "bars",
        caption: texts.diagramCaption(index + 1, group, own, national),
        note: null,
        categoryTitle: texts.questions,
        valueAxis: { title: diagramTexts.keyFigureAxis, unit: "percent" },
        secondAxis: null,
        categories,
        series,
      };
    });
}

function valueOf(cell: ReportCell | undefined): DiagramValue {
  return { value: cell?.kind === "figure" ? cell.value : null, isHidden: cell?.kind === "hidden", shares: [] };
}
