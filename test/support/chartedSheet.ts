import type { ChartContent } from "../../src/report/ChartContent";
import type { RowContent, SheetContent } from "../../src/report/SheetContent";
import { summarizeChart } from "../../src/report/summarizeChart";

const years = ["2018", "2019", "2020", "2021", "2022", "2023"];
const shares: Readonly<Record<string, readonly (number | null)[]>> = {
  "Kvinnor, pågående": [0.5, 0.55, null, 0.61, 0.63, 0.7],
  "Män, pågående": [0.6, 0.62, null, 0.65, 0.66, 0.69],
  "Kvinnor, avslut": [0.71, 0.7, null, 0.74, 0.78, 0.8],
  "Män, avslut": [0.68, 0.7, null, 0.7, 0.75, 0.77],
  Personal: [0.4, 0.45, null, 0.41, 0.5, 0.52],
  Chefer: [null, 0.3, null, 0.35, 0.38, 0.42],
};
const counts = [62, 64, 60, 70, 71, 75];

const text = (value: string, style: "label" | "columnHeading" | "heading" | "note" = "label") => ({ value, style });

/** Rows 1-8: a table of six series and a count over six years; row 2 has the headings, row 3 the first year. */
function table(): RowContent[] {
  const names = Object.keys(shares);
  return [
    [text("Tabell", "heading")],
    ["År", ...names, "Förbund"].map((name) => text(name, "columnHeading")),
    ...years.map((year, index) => [
      text(year),
      ...names.map((name) => {
        const value = shares[name]?.[index] ?? null;
        return value === null ? null : ({ value, style: "percent" } as const);
      }),
      { value: counts[index] ?? 0, style: "count" } as const,
    ]),
  ];
}

const column = (index: number) => ({ row: 2, column: index, rowCount: 6, columnCount: 1 });
const place = (row: number) => ({ row, column: 0, rowCount: 16, columnCount: 8 });
const seriesAt = (index: number, look: number) => ({
  name: Object.keys(shares)[index]!,
  values: column(index + 1),
  look,
});

/** A sheet with a chart of each kind, made from a table above them. */
export function chartedSheet(): SheetContent {
  const common = { categoryTitle: "År", secondAxis: null, categories: column(0) };
  const percent = { title: "Andel klart positiva", unit: "percent" } as const;
  const drafts: Omit<ChartContent, "place" | "summary">[] = [
    {
      ...common,
      id: "1",
      kind: "line",
      title: "Diagram 1 Personcentrering",
      valueAxis: percent,
      series: [0, 1, 2, 3, 4, 5].map((index) => seriesAt(index, index)),
    },
    {
      ...common,
      id: "13",
      kind: "columns",
      title: "Diagram 13 Vid avslut",
      valueAxis: percent,
      series: [seriesAt(2, 0), seriesAt(3, 1)],
    },
    {
      ...common,
      id: "14",
      kind: "bars",
      title: "Diagram 14 Liggande",
      valueAxis: percent,
      series: [seriesAt(0, 0), seriesAt(4, 2)],
    },
    {
      ...common,
      id: "15",
      kind: "stackedColumns",
      title: "Diagram 15 Staplar och förbund",
      valueAxis: { title: "Andel", unit: "percent" },
      secondAxis: { title: "Antal förbund", unit: "count" },
      series: [seriesAt(4, 0), seriesAt(5, 2), { name: "Förbund", values: column(7), look: 1, onSecondAxis: true }],
    },
  ];
  const rows = table();
  const charts = drafts.map((draft, index): ChartContent => {
    const top = 9 + index * 19;
    while (rows.length < top) rows.push([]);
    rows.push([text(summarizeChart(draft, rows), "note")]);
    return { ...draft, place: place(top + 1), summary: { row: top, column: 0 } };
  });
  return {
    kind: "keyFigures",
    name: "Diagram",
    columnWidths: [12, 18, 18, 18, 18, 12, 12, 12],
    rows,
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRow: null,
    charts,
  };
}
