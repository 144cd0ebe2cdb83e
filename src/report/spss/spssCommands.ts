/** SPSS allows 255 bytes of a variable's label and 120 of a value's. */
const longestVariableLabel = 255;
const longestValueLabel = 120;

/**
 * A text in quotes of SPSS: quotes doubled, on one line, cut at so many bytes. Whatever the text holds, it cannot end the
 * quotes or the line.
 */
export function quoted(text: string, longest: number): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  const encoder = new TextEncoder();
  let bytes = 0;
  const kept = [...line].filter((character) => (bytes += encoder.encode(character).length) <= longest);
  return `'${kept.join("").replaceAll("'", "''")}'`;
}

/** A command over several lines, the last one ended with a full stop. */
export function command(first: string, ...rest: readonly string[]): string {
  return `${[first, ...rest.map((line) => `  ${line}`)].join("\n")}.`;
}

export function comment(text: string): string {
  return `* ${text.replace(/[.\s]+$/, "")}.`;
}

/** Reads a file of numbers; names and formats of its columns are given. */
export function getData(file: string, variables: readonly string[]): string {
  return [
    command(
      "GET DATA",
      "/TYPE=TXT",
      `/FILE='${file}'`,
      "/ARRANGEMENT=DELIMITED",
      "/DELCASE=LINE",
      '/DELIMITERS=";"',
      "/FIRSTCASE=2",
      `/VARIABLES=${variables.map((variable) => `\n    ${variable} F8.0`).join("")}`,
    ),
    "EXECUTE.",
  ].join("\n");
}

export function variableLabels(labels: readonly (readonly [variable: string, label: string])[]): string {
  return command(
    "VARIABLE LABELS",
    ...labels.map(
      ([variable, label], index) => `${index > 0 ? "/" : ""}${variable} ${quoted(label, longestVariableLabel)}`,
    ),
  );
}

export function valueLabels(
  variables: readonly string[],
  labels: readonly (readonly [value: number, label: string])[],
): string {
  return command(
    "VALUE LABELS",
    variables.join("\n  "),
    ...labels.map(([value, label]) => `${value} ${quoted(label, longestValueLabel)}`),
  );
}

/** Crosstabs of a row variable by each of the others, one table each, with the tests when asked for. */
export function crosstabs(row: string, columns: readonly string[], isTested: boolean): string {
  return command(
    "CROSSTABS",
    `/TABLES=${row} BY\n    ${columns.join("\n    ")}`,
    ...(isTested ? ["/STATISTICS=CHISQ PHI"] : []),
    `/CELLS=COUNT ROW${isTested ? " EXPECTED" : ""}`,
  );
}
