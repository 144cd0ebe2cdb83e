/** One point of a series as the summary tells it: "2018" and "63 %". */
export interface ToldPoint {
  readonly category: string;
  readonly value: string;
}

export const chartTexts = {
  /** Beside a line chart: how each series began and ended. */
  change: (name: string, first: ToldPoint, last: ToldPoint) =>
    `${name}: från ${first.value} (${first.category}) till ${last.value} (${last.category}).`,
  /** Beside bars and columns: where each series is highest and lowest. */
  extremes: (name: string, highest: ToldPoint, lowest: ToldPoint) =>
    `${name}: högst ${highest.value} (${highest.category}), lägst ${lowest.value} (${lowest.category}).`,
  single: (name: string, only: ToldPoint) => `${name}: ${only.value} (${only.category}).`,
  nothing: (name: string) => `${name}: uppgifter saknas.`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
  number: (value: number, decimals: number) =>
    value.toLocaleString("sv-SE", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  lead: "Diagrammet i ord.",
  missing: (titles: readonly string[]) =>
    `Excel kunde inte rita ${titles.length === 1 ? "diagrammet" : "diagrammen"}: ${titles.join("; ")}. Tabellerna är hela. Skapa arbetsbladen igen, eller läs sammanfattningen intill.`,
};
