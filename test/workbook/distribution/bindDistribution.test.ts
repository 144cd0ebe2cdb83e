import fc from "fast-check";
import { check } from "../../../src/app/check";
import { openDistribution } from "../../../src/app/openDistribution";
import { openWorkbook } from "../../../src/app/openWorkbook";
import { distributedPopulations } from "../../../src/core/distribution/distributedPopulations";
import { instrumentOf } from "../../../src/core/instrument/instruments";
import type { RawValue } from "../../../src/core/survey/RawValue";
import { makeDistribution } from "../../support/makeDistribution";
import { makeRegistration } from "../../support/makeRegistration";
import { workbookOf } from "../../support/workbookOf";

const instrument = instrumentOf("2021");
const made = makeDistribution(instrument, 60, 7);
type Sheets = Record<string, readonly (readonly RawValue[])[]>;

function populationsOf(sheets: Sheets) {
  const open = openDistribution(workbookOf(sheets));
  return open && { populations: distributedPopulations(open.cells), problems: open.problems };
}

const expected = populationsOf(made);

/** Puts columns of rows in another order. */
function inOrder(rows: readonly (readonly RawValue[])[], order: readonly number[]): RawValue[][] {
  return rows.map((row) => order.map((column) => row[column] ?? null));
}

describe("binding a distribution workbook", () => {
  it("finds everything in the workbook as made", () => {
    expect(expected?.problems).toEqual([]);
    expect(new Set(expected?.populations.map(({ group }) => group)).size).toBe(6);
  });

  it("is unchanged by the order of columns and sheets, foreign columns and sheets, and rows above the headings", () => {
    const columns = fc.shuffledSubarray([...Array(13).keys()], { minLength: 13, maxLength: 13 });
    const sheets = fc.shuffledSubarray([...Object.keys(made), "Anteckningar"], { minLength: 5, maxLength: 5 });
    const above = fc.array(
      fc.constantFrom<RawValue[]>([], ["Utdelningsfil för deltagare"], [null, "Fyll i nedan", 2023]),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(columns, sheets, above, (order, names, lead) => {
        const foreign: RawValue[][] = (made["Deltagare"] ?? []).map((row, index) =>
          index === 0 ? [...row, "Handläggare", "Anteckning", null] : [...row, "AB", "Ringde igen", null],
        );
        const all: Sheets = {
          ...made,
          Deltagare: [...lead, ...inOrder(foreign, order)],
          "Övriga grupper": [...lead, ...(made["Övriga grupper"] ?? [])],
          Anteckningar: [["Kom ihåg"], ["Beställ enkäter", 40]],
        };
        expect(populationsOf(Object.fromEntries(names.map((name) => [name, all[name] ?? []])))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      "misspelt",
      [
        "Kod",
        "Insatts",
        "Startdatm",
        "Slutdatumm",
        "Pågåendenkät utdelad",
        "Pågående enkät, orsakk",
        "Pågåendeenkäten besvarat",
      ],
    ],
    [
      "in other words",
      [
        "Löpnr",
        "Verksamhet",
        "Inskriven",
        "Avslutad",
        "När delades pågåendeenkäten ut?",
        "Varför inte (pågående)",
        "Svar på pågåendeenkäten",
      ],
    ],
  ])("takes headings %s", (_, headings) => {
    const all = {
      ...made,
      Deltagare: [[...headings, ...(made["Deltagare"]?.[0] ?? []).slice(7)], ...(made["Deltagare"] ?? []).slice(1)],
    };
    expect(populationsOf(all)).toEqual(expected);
  });

  it("takes the survey from a heading above several columns, and from the sheet's name", () => {
    const rows = (made["Deltagare"] ?? []).slice(1);
    const short = ["Kod", "Insats", "Start", "Slut", "Utdelad", "Orsak", "Besvarad", "Utdelad", "Orsak", "Besvarad"];
    const band = [null, null, null, null, "Pågåendeenkät", null, null, "Avslutsenkät"];
    expect(populationsOf({ ...made, Deltagare: [band, short, ...rows] })).toEqual(expected);
    const others = Object.fromEntries(Object.entries(made).filter(([name]) => name !== "Deltagare"));
    const onlyOngoing = populationsOf({
      ...others,
      Pågående: [short.slice(0, 7), ...rows.map((row) => row.slice(0, 7))],
    });
    expect(onlyOngoing?.populations).toEqual(expected?.populations.filter(({ group }) => group !== "participantsExit"));
  });

  it("takes no column that may be one of two", () => {
    const rows = (made["Deltagare"] ?? []).map((row, index) => [
      ...row,
      index === 0 ? "Pågåendeenkäten utdelad" : 45000,
    ]);
    const found = populationsOf({ ...made, Deltagare: rows });
    expect(found?.problems).toEqual([expect.objectContaining({ kind: "columnTwice", name: "handedOut" })]);
    expect(found?.populations.some(({ group }) => group === "participantsOngoing")).toBe(false);
  });

  it("tells it from a registration workbook, and from neither", () => {
    const registration = Object.fromEntries(makeRegistration(instrument, 40, 1)) as Sheets;
    expect(openDistribution(workbookOf(registration))).toBeNull();
    expect(openWorkbook(workbookOf(made)).kind).toBe("distribution");
    expect(openWorkbook(workbookOf({ ...made, ...registration })).kind).toBe("registration");
    expect(() =>
      openWorkbook(
        workbookOf({
          Budget: [
            ["Konto", "Belopp"],
            [4010, 2000],
          ],
        }),
      ),
    ).toThrow("notRegistration");
  });

  it("shows no code and no cell's whole text in a finding about a code", () => {
    const rows = [...(made["Deltagare"] ?? [])].map((row, index) =>
      index === 1 ? ["Anna Svensson", ...row.slice(1)] : row,
    );
    const { findings } = check(workbookOf({ ...made, Deltagare: rows })).report;
    expect(findings.map(({ rule }) => rule)).toContain("distribution/codeTelling");
    expect(JSON.stringify(findings)).not.toContain("Svensson");
  });
});
