import { useMemo } from "react";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "../grid/measures";
import { PIXELS_PER_POINT } from "../grid/fonts";
import type { SheetLayout } from "../grid/SheetLayout";
import type { CellPoint } from "../../host/model/charts/anchor";
import { Mark } from "./Mark";
import { dashes, Plot } from "./Plot";
import { readCharts, type ChartView, type SeriesView } from "./readChart";
import "./charts.css";

/** Heights of a line of the title and of the legend, and widths of a letter, in pixels. */
const titleLine = 21;
const titleLetter = 8.2;
const legendLine = 18;
const legendLetter = 6.2;
const legendKey = 52;

/**
 * The charts of the sheet, drawn over its cells. Only to be looked at: what they show stands in cells, and in words
 * beside them, so they are not read aloud and let clicks through.
 */
export function SheetCharts({ layout }: { readonly layout: SheetLayout }) {
  const charts = useMemo(() => readCharts(layout.sheet), [layout]);
  const at = ({ row, column, rowOffset, columnOffset }: CellPoint) => [
    ROW_HEADER_WIDTH + layout.columns.start(column) + columnOffset * PIXELS_PER_POINT,
    COLUMN_HEADER_HEIGHT + layout.rows.start(row) + rowOffset * PIXELS_PER_POINT,
  ];
  return charts.map((chart) => {
    const [[left = 0, top = 0], [right = 0, bottom = 0]] = [at(chart.from), at(chart.to)];
    return <DrawnChart key={chart.key} {...{ chart, left, top }} width={right - left} height={bottom - top} />;
  });
}

interface Props {
  readonly chart: ChartView;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function DrawnChart({ chart, left, top, width, height }: Props) {
  const titleLines = Math.ceil((chart.title.length * titleLetter) / width);
  const legendWidth = chart.series.reduce((sum, { name }) => sum + legendKey + name.length * legendLetter, 0);
  const rest = titleLines * titleLine + Math.ceil(legendWidth / width) * legendLine + 14;
  return (
    <div aria-hidden="true" className="chart" style={{ left, top, width, height }}>
      <div className="chart-title">{chart.title}</div>
      <Plot chart={chart} width={width} height={height - rest} />
      <div className="chart-legend">
        {chart.series.map((series, index) => (
          <span key={index}>
            <LegendKey series={series} /> {series.name}
          </span>
        ))}
      </div>
    </div>
  );
}

function LegendKey({ series: { isLine, color, dash, mark } }: { readonly series: SeriesView }) {
  return (
    <svg width={30} height={12} stroke={color} fill={color}>
      {isLine ? (
        <>
          <line x2={30} y1={6} y2={6} strokeWidth={2} strokeDasharray={dashes.get(dash ?? "")} />
          <Mark symbol={mark} x={15} y={6} />
        </>
      ) : (
        <rect x={9} width={12} height={12} />
      )}
    </svg>
  );
}
