import { check } from "../../src/app/check";
import { openRegistration } from "../../src/app/openRegistration";
import { instrumentOf } from "../../src/core/instrument/instruments";
import { holdsFor, rules, type RuleId } from "../../src/core/validation/rules";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { faults } from "../support/faults/faults";
import { receivedBytes } from "../support/fixtures";
import { makeRegistration, randomFrom } from "../support/makeRegistration";
import { Planter, type Planted } from "../support/Planter";
import { workbookOf } from "../support/workbookOf";

/** Workbooks without a fault, in every layout and edition. */
const bases = [
  receivedBytes("2023", "Registreringsfil_2023_Södra_Dalarna.xlsx"),
  receivedBytes("2023", "Registreringsfil_2023_Huddinge_Botkyrka_Salem.xlsx"),
  receivedBytes("2023", "Registreringsfil_2023_Sundsvall.xlsx"),
  receivedBytes("2023", "Registreringsfil_2023_Roslagen.xlsx"),
  receivedBytes("2023", "Registreringsfil_2023_Gävleborg.xlsx"),
  receivedBytes("2023", "Registreringsfil_2023_Sollentuna_-_Upplands_Väsby_-_Sigtuna.xlsx"),
  receivedBytes("2017", "Registreringsfil_2017_Södertälje.xlsx"),
  receivedBytes("2017", "Registreringsfil_2017_Samspelet.xlsx"),
]
  .map((bytes) => readWorkbook(bytes))
  .concat(workbookOf(Object.fromEntries(makeRegistration(instrumentOf("2021"), 120, 7))))
  .map((workbook) => ({ workbook, open: openRegistration(workbook) }));

const workbookCount = 1000;
const mostFaults = 8;

/** A fault that takes away what other rules need: theirs are then perhaps not found. */
const hides: ReadonlyMap<string, RegExp> = new Map([
  ["no edition", /^structure\/question/],
  ["a sheet gone", /^information\/routineMissing$/],
  ["a sheet under another group's name", /^information\/routineMissing$/],
  ["no last day", /^(?:date\/outsidePeriod|period\/unusual)$/],
  ["a period turned round", /^(?:date\/outsidePeriod|period\/unusual)$/],
  [
    "no table of populations",
    /^(?:population\/(?!tableMissing)|activity\/|structure\/sheetMissing|privacy\/smallGroup)/,
  ],
]);

const keyOf = ({ rule, sheet, row, column }: Planted) => JSON.stringify([rule, sheet, row, column]);

function makeFaulty(seed: number) {
  const random = randomFrom(seed);
  const base = bases[seed % bases.length]!;
  const planter = new Planter(base.workbook, base.open, random);
  const count = 1 + Math.floor(random() * mostFaults);
  const names = [...faults.keys()].sort(() => random() - 0.5).slice(0, count);
  const planted = names.flatMap((name) => {
    const fault = faults.get(name)?.(planter);
    return fault ? [{ name, ...fault }] : [];
  });
  const isHidden = ({ rule }: Planted) => planted.some(({ name }) => hides.get(name)?.test(rule));
  const { edition } = base.open.binding;
  const valid = new Set<RuleId>(rules.filter((rule) => holdsFor(rule, edition)).map(({ id }) => id));
  return {
    workbook: planter.edit.workbook(),
    planted: planted.filter((one) => valid.has(one.rule)).map((one) => ({ ...one, isHidden: isHidden(one) })),
    base,
  };
}

describe("faulty workbooks made from a seed", () => {
  const made = Array.from({ length: workbookCount }, (_, seed) => {
    const { workbook, planted, base } = makeFaulty(seed);
    const { findings } = check(workbook).report;
    const found = findings.map(({ rule, severity, place }) => ({ key: keyOf({ rule, ...place }), severity }));
    const wanted = planted.filter(({ isHidden }) => !isHidden).map(keyOf);
    const mayBeFound = planted.map(keyOf);
    return {
      seed,
      layout: `${base.open.binding.edition} ${base.open.binding.layout}`,
      planted: wanted.length,
      rules: planted.map(({ rule }) => rule),
      missed: wanted.filter((key) => !found.some((finding) => finding.key === key)),
      wrong: found.filter(({ key, severity }) => severity === "error" && !mayBeFound.includes(key)),
      errors: found.filter(({ severity }) => severity === "error").length,
    };
  });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  it("are found fault by fault, and nothing else in them is an error", () => {
    const [planted, missed] = [sum(made.map((one) => one.planted)), sum(made.map((one) => one.missed.length))];
    const [errors, wrong] = [sum(made.map((one) => one.errors)), sum(made.map((one) => one.wrong.length))];
    process.stdout.write(
      `${workbookCount} faulty workbooks: recall ${planted - missed} of ${planted} planted faults, ` +
        `precision ${errors - wrong} of ${errors} errors\n`,
    );
    expect(made.filter(({ missed, wrong }) => missed.length + wrong.length > 0)).toEqual([]);
  });

  it("are of every layout and hold every kind of fault", () => {
    expect([...new Set(made.map(({ layout }) => layout))].sort()).toEqual([
      "2017 coded",
      "2021 coded",
      "2021 crosses",
      "2021 text",
    ]);
    const tried = new Set(made.flatMap((one) => one.rules));
    const untried = rules.map(({ id }) => id).filter((rule) => !tried.has(rule));
    // Those only a correction by the user can bring about; a distribution workbook is another kind.
    expect(untried.filter((rule) => !rule.startsWith("distribution/"))).toEqual([
      "structure/headingsMissing",
      "structure/questionLeftOut",
    ]);
  });
});
