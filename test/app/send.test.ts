import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { addInVersion } from "../../src/app/addInVersion";
import { check } from "../../src/app/check";
import { openRegistration } from "../../src/app/openRegistration";
import { resultsOf } from "../../src/app/results";
import { send, type Sending } from "../../src/app/send";
import { verifyStamp } from "../../src/app/verifyStamp";
import { condense } from "../../src/core/national/condense";
import { findingKey } from "../../src/core/validation/findingKey";
import { bindWorkbook } from "../../src/workbook/binding/bindWorkbook";
import { foreignSheets } from "../../src/workbook/ownSheets";
import type { Sheet, Workbook } from "../../src/workbook/Workbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { faultyBytes, receivedBytes, receivedFiles } from "../support/fixtures";

const moment = { time: "2026-11-25 07:30", created: "2026-11-25T06:30:00.000Z" };
const everything = { activities: true, contact: true };
const least = { activities: false, contact: false };

function ready(workbook: Workbook, choices: typeof least): Extract<Sending, { kind: "ready" }> {
  const sending = send({ workbook, choices, ...moment });
  if (sending.kind !== "ready") throw new Error(`Not ready: ${sending.kind}`);
  return sending;
}

function verdictOf(copy: Workbook) {
  return verifyStamp(copy, openRegistration(copy).cells).kind;
}

const received = (["2017", "2023"] as const).flatMap((year) =>
  receivedFiles(year).map((file) => [file, receivedBytes(year, file)] as const),
);

describe.each(received)("the copy of %s", (_, bytes) => {
  const original = readWorkbook(bytes);
  const { registration, instrument } = openRegistration(original);

  it("gives the same results, is bound with certainty in the coded layout, and has no findings that are errors", () => {
    const copy = readWorkbook(ready(original, everything).bytes);
    const open = openRegistration(copy);
    expect([open.binding.layout, open.problems]).toEqual(["coded", []]);
    expect(bindWorkbook(foreignSheets(copy))?.problems).toEqual([]);
    expect(resultsOf(open.registration, instrument)).toEqual(resultsOf(registration, instrument));
    expect(check(copy).report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(verdictOf(copy)).toBe("unchanged");
  });

  it("without activities says what the network keeps anyway, and names none", () => {
    const { bytes: copyBytes, stamp } = ready(original, least);
    const copy = readWorkbook(copyBytes);
    const open = openRegistration(copy);
    expect(condense(open.registration, instrument)).toEqual(condense(registration, instrument));
    expect(
      open.registration.groups.flatMap(({ surveys }) => surveys.flatMap(({ activity }) => activity ?? [])),
    ).toEqual([]);
    expect(check(copy).report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(verdictOf(copy)).toBe("unchanged");
    expect(stamp.groups).toEqual(
      open.registration.groups.map(({ group, surveys }) => ({ group, answered: surveys.length })),
    );
  });
});

const oneFile = readWorkbook(receivedBytes("2023", "Registreringsfil_2023_Södra_Dalarna.xlsx"));

describe("sending", () => {
  it("is stopped by errors, and says how many", () => {
    const faulty = readWorkbook(faultyBytes());
    const count = check(faulty).report.findings.filter(({ severity }) => severity === "error").length;
    expect(count).toBeGreaterThan(0);
    expect(send({ workbook: faulty, choices: least, ...moment })).toEqual({ kind: "errors", count });
  });

  it("leaves out everything that is not asked for, wherever it stands", () => {
    const planted = plant(oneFile);
    const names = [
      ...new Set(openRegistration(planted).registration.populations.flatMap(({ activity }) => activity ?? [])),
    ];
    expect(names.length).toBeGreaterThan(0);
    for (const place of ["fritext", "Persson", "kommentar", "rubrik"]) {
      expect([place, JSON.stringify(planted).includes(`Hemlig ${place}`)]).toEqual([place, true]);
    }
    const text = textOf(ready(planted, least).bytes);
    expect(text).toContain("Södra Dalarna");
    expect(text).not.toContain("Hemlig");
    for (const name of names) expect(text).not.toContain(name);
    expect(text).not.toContain("Förbundskansliet");
    expect(textOf(ready(planted, everything).bytes)).toContain("Förbundskansliet");
  });

  it("lists warnings, with the reason where one is approved", () => {
    const withWarnings = doubled(oneFile);
    const warnings = check(withWarnings).report.findings.filter(({ severity }) => severity === "warning");
    const [first] = warnings;
    expect(first).toBeDefined();
    const approval = {
      key: findingKey(first!),
      rule: first!.rule,
      reason: "Så ska det vara.",
      time: "2026-11-24 10:00",
    };
    const memory = { ...withWarnings.memory, approvals: [approval] };
    const { stamp } = ready({ ...withWarnings, memory }, least);
    expect(stamp.warnings.reduce((sum, { count }) => sum + count, 0)).toBe(warnings.length);
    expect(stamp.warnings.filter(({ reason }) => reason !== null)).toEqual([
      { rule: first!.rule, group: first!.group ?? null, count: 1, reason: "Så ska det vara." },
    ]);
    const personal = { ...approval, reason: "Ring 070-123 45 67" };
    expect(
      send({ workbook: { ...withWarnings, memory: { ...memory, approvals: [personal] } }, choices: least, ...moment }),
    ).toEqual({
      kind: "personalReasons",
      count: 1,
    });
  });

  it("gives the same bytes for the same content and time", () => {
    expect(ready(oneFile, least).bytes).toEqual(ready(oneFile, least).bytes);
  });

  it("tells the version the package has", () => {
    expect(addInVersion).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  });
});

describe("verifyStamp", () => {
  const copy = readWorkbook(ready(oneFile, everything).bytes);

  it("sees every kind of change to the content", () => {
    expect(verdictOf(copy)).toBe("unchanged");
    expect(verdictOf(withCell(copy, "Deltagare pågående", 6, 4, 1))).toBe("changed");
    expect(verdictOf(withCell(copy, "Deltagare pågående", 6, 4, "hej"))).toBe("changed");
    expect(verdictOf(withCell(copy, "Populationer", 3, 2, 4711))).toBe("changed");
    expect(verdictOf(withCell(copy, "Start", 5, 1, "Annandalen"))).toBe("changed");
    const fewer = copy.sheets.map((sheet) =>
      sheet.name === "Personal" ? { ...sheet, rows: sheet.rows.slice(0, -1) } : sheet,
    );
    expect(verdictOf({ ...copy, sheets: fewer })).toBe("changed");
  });

  it("is not disturbed by sheets in another order, foreign sheets and other numbers on the surveys", () => {
    const foreign: Sheet = { ...copy.sheets[0]!, name: "Kom ihåg", rows: [{ row: 0, column: 0, values: ["Ring"] }] };
    expect(verdictOf({ ...copy, sheets: [foreign, ...[...copy.sheets].reverse()] })).toBe("unchanged");
    expect(verdictOf(withCell(copy, "Personal", 5, 0, 4711))).toBe("unchanged");
  });

  it("says none where there is no stamp, or one that cannot be read", () => {
    expect(verdictOf(oneFile)).toBe("none");
    const broken = copy.sheets.map((sheet) =>
      sheet.name === "Stämpel" ? { ...sheet, rows: sheet.rows.slice(0, -1) } : sheet,
    );
    expect(verdictOf({ ...copy, sheets: broken })).toBe("none");
  });
});

/** The text of every part of a file, with the text of the cells as people read it. */
function textOf(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}

/** Secrets in every place that is not read as something else. */
function plant(workbook: Workbook): Workbook {
  const bound = openRegistration(workbook).binding.groups;
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const group = bound.find((candidate) => candidate.sheet === sheet.name);
    const comments = [{ row: 5, column: 1, text: "Hemlig kommentar" }];
    if (!group) return { ...sheet, comments };
    const rows = sheet.rows.map((row) => {
      if (row.row < group.firstRow) return { ...row, values: [...row.values, "Hemlig rubrik"] };
      const values = [...row.values, ...Array<null>(40 - row.values.length).fill(null), `Hemlig fritext ${row.row}`];
      const number = group.columns.number;
      if (number !== null) values[number - row.column] = `Hemlig Persson ${row.row}`;
      return { ...row, values };
    });
    return { ...sheet, rows, comments, name: `${sheet.name} Hemlig` };
  });
  const hidden: Sheet = {
    ...workbook.sheets[0]!,
    name: "Hemligt blad",
    visibility: "veryHidden",
    rows: [{ row: 0, column: 0, values: ["Hemlig", 1] }],
  };
  return {
    ...workbook,
    sheets: [...sheets, hidden],
    names: [{ name: "Hemligt_namn", formula: '="Hemlig"', visible: true }],
    properties: [{ name: "creator", value: "Hemlig Persson" }],
  };
}

/** A row without a date, which is a warning. */
function doubled(workbook: Workbook): Workbook {
  const { groups } = openRegistration(workbook).binding;
  const { sheet, columns, firstRow } = groups.find((group) => group.columns.date !== null)!;
  return withCell(withCell(workbook, sheet, firstRow, columns.date!, null), sheet, firstRow + 1, columns.date!, null);
}

function withCell(
  workbook: Workbook,
  name: string,
  row: number,
  column: number,
  value: string | number | null,
): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((cells) => {
      if (cells.row !== row) return cells;
      const values = Array.from({ length: Math.max(cells.values.length, column - cells.column + 1) }, (_, index) =>
        index === column - cells.column ? value : (cells.values[index] ?? null),
      );
      return { ...cells, values };
    });
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}
