import type { Instrument } from "../../../core/instrument/Instrument";
import { localSheetTexts as texts } from "../../../text/localReport";
import type { ReportColumn, ReportTable } from "../../ReportTable";
import type { LocalKeyFigure } from "./keyFigures";
import { byGroup, keyFigureLabel, type Sides } from "./keyFiguresOfGroup";

/** The key figures of each respondent group, the association's own and the national ones side by side. */
export function keyFigureTables(
  all: readonly LocalKeyFigure[],
  instrument: Instrument,
  [own, national]: Sides,
  footnotes: readonly string[],
): readonly ReportTable[] {
  const columns = [...columnsUnder("own", own), ...(national === null ? [] : columnsUnder("national", national))];
  return byGroup(all, instrument).map(({ group, figures }) => ({
    id: `keyFigures.${group}`,
    caption: texts.keyFigureCaption(group),
    stubHeadings: [""],
    layout: "rows",
    columns,
    sections: [
      {
        heading: [],
        rows: figures.map((figure) => ({
          key: figure.question,
          label: keyFigureLabel(figure, instrument),
          cells: [figure, ...(national !== null && figure.national ? [figure.national] : [])].flatMap((side) => [
            side.n,
            side.keyFigure,
          ]),
        })),
      },
    ],
    footnotes,
  }));
}

function columnsUnder(side: string, heading: string): readonly ReportColumn[] {
  return [
    { key: `${side}-n`, headings: [heading, texts.n] },
    { key: `${side}-keyFigure`, headings: [heading, texts.keyFigure] },
  ];
}
