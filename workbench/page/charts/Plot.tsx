import { Mark } from "./Mark";
import type { AxisView, ChartView, SeriesView } from "./readChart";

interface Props {
  readonly chart: ChartView;
  readonly width: number;
  readonly height: number;
}

/** Room for the labels of the axes, in pixels. */
const margin = { left: 62, right: 56, top: 10, bottom: 40 };
/** Lying bars have their categories at the left. */
const lyingLeft = 150;
/** Steps of a value axis, and the part of a category that its bars fill. */
const steps = 4;
const barShare = 0.7;

/** The axes of a chart with its bars and lines. */
export function Plot({ chart, width, height }: Props) {
  const left = chart.isLying ? lyingLeft : margin.left;
  const [x, y] = [width - left - margin.right, height - margin.top - margin.bottom];
  if (x <= 0 || y <= 0) return null;
  const [alongCategories, alongValues] = chart.isLying ? [y, x] : [x, y];
  const band = alongCategories / Math.max(1, chart.categories.length);
  const place = (value: number, axis: AxisView) => (chart.isLying ? 1 : -1) * (value / axis.max) * alongValues;
  const axisOf = ({ axis }: SeriesView) => (axis === "Secondary" ? (chart.secondary ?? chart.primary) : chart.primary);
  const bars = chart.series.filter(({ isLine }) => !isLine);
  return (
    <svg width={width} height={height} fontSize={11}>
      <g transform={`translate(${left} ${margin.top + (chart.isLying ? 0 : y)})`}>
        <ValueAxis axis={chart.primary} length={alongValues} across={alongCategories} isLying={chart.isLying} />
        {chart.secondary && (
          <g transform={`translate(${x} 0)`}>
            <ValueAxis axis={chart.secondary} length={alongValues} across={0} isLying={false} isSecond />
          </g>
        )}
        {chart.categories.map((category, index) => (
          <text
            key={index}
            {...(chart.isLying
              ? { x: -6, y: band * (index + 0.5), textAnchor: "end", dominantBaseline: "middle" }
              : { x: band * (index + 0.5), y: 16, textAnchor: "middle" })}
          >
            {category}
          </text>
        ))}
        {chart.categories.map((_, index) => (
          <Bars key={index} {...{ chart, bars, index, band, place }} />
        ))}
        {chart.series.map(
          (series, index) =>
            series.isLine && (
              <Line
                key={index}
                series={series}
                points={series.values.map((value, at) =>
                  value === null ? null : [band * (at + 0.5), place(value, axisOf(series))],
                )}
              />
            ),
        )}
        <text x={x / 2} y={chart.isLying ? y + 34 : 34} textAnchor="middle" fontWeight="bold">
          {chart.isLying ? chart.primary.title : chart.categoryTitle}
        </text>
        <text
          transform={
            chart.isLying ? `translate(${8 - left} ${y / 2}) rotate(-90)` : `translate(-48 ${-y / 2}) rotate(-90)`
          }
          textAnchor="middle"
          dominantBaseline="middle"
          fontWeight="bold"
        >
          {chart.isLying ? chart.categoryTitle : chart.primary.title}
        </text>
        {chart.secondary && (
          <text transform={`translate(${x + 44} ${-y / 2}) rotate(-90)`} textAnchor="middle" fontWeight="bold">
            {chart.secondary.title}
          </text>
        )}
      </g>
    </svg>
  );
}

interface AxisProps {
  readonly axis: AxisView;
  readonly length: number;
  /** How far its grid lines go. */
  readonly across: number;
  readonly isLying: boolean;
  readonly isSecond?: boolean;
}

function ValueAxis({ axis, length, across, isLying, isSecond }: AxisProps) {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = (step / steps) * length;
    const value = (step / steps) * axis.max;
    const text = axis.isPercent ? `${Math.round(value * 100)} %` : value.toLocaleString("sv-SE");
    return isLying ? (
      <g key={step} transform={`translate(${at} 0)`}>
        <line y2={across} stroke="#d9d9d9" />
        <text y={across + 14} textAnchor="middle">
          {text}
        </text>
      </g>
    ) : (
      <g key={step} transform={`translate(0 ${-at})`}>
        {!isSecond && <line x2={across} stroke="#d9d9d9" />}
        <text x={isSecond ? 6 : -6} textAnchor={isSecond ? "start" : "end"} dominantBaseline="middle">
          {text}
        </text>
      </g>
    );
  });
}

interface BarsProps {
  readonly chart: ChartView;
  readonly bars: readonly SeriesView[];
  readonly index: number;
  readonly band: number;
  readonly place: (value: number, axis: AxisView) => number;
}

/** The bars of a category: side by side, or on top of each other. */
function Bars({ chart, bars, index, band, place }: BarsProps) {
  const thickness = (band * barShare) / (chart.isStacked ? 1 : bars.length);
  let below = 0;
  return bars.map(({ values, color }, at) => {
    const value = values[index] ?? null;
    if (value === null) return null;
    const from = chart.isStacked ? below : 0;
    below += value;
    const [start, end] = [place(from, chart.primary), place(from + value, chart.primary)];
    const side = band * (index + (1 - barShare) / 2) + (chart.isStacked ? 0 : at * thickness);
    const [low, size] = [Math.min(start, end), Math.abs(end - start)];
    const box = chart.isLying
      ? { x: low, y: side, width: size, height: thickness }
      : { x: side, y: low, width: thickness, height: size };
    return <rect key={at} {...box} fill={color} stroke="#ffffff" />;
  });
}

type Point = readonly [x: number, y: number];

/** A line with a mark at each value; a missing value leaves a gap. */
function Line({ series, points }: { readonly series: SeriesView; readonly points: readonly (Point | null)[] }) {
  const path = points.map((point, index) => {
    if (point === null) return "";
    return `${index === 0 || points[index - 1] === null ? "M" : "L"}${point[0]} ${point[1]}`;
  });
  return (
    <g stroke={series.color} fill={series.color}>
      <path d={path.join("")} fill="none" strokeWidth={2} strokeDasharray={dashes.get(series.dash ?? "")} />
      {points.map((point, index) => point && <Mark key={index} symbol={series.mark} x={point[0]} y={point[1]} />)}
    </g>
  );
}

/** Lengths of line and gap by the names of DrawingML (ECMA-376 part 1, 20.1.10.49). */
export const dashes: ReadonlyMap<string, string> = new Map([
  ["dash", "8 5"],
  ["sysDot", "2 3"],
  ["sysDash", "5 3"],
  ["dot", "2 4"],
  ["dashDot", "8 4 2 4"],
  ["lgDash", "12 5"],
]);
