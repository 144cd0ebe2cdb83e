import { merge } from "../../../src/app/merge/merge";
import { receiveFile, type ReadFile, type Received } from "../../../src/app/merge/receiveFile";
import { ResultError } from "../../../src/app/merge/ResultError";
import { countedFiles, toResultData, type MergedData } from "../../../src/core/national/MergedData";
import { nationalCounts } from "../../../src/core/national/nationalCounts";
import { receivedBytes } from "../../support/fixtures";
import { changed, mergeAll, plainOptions, receiveAll } from "../../support/received";
import { shuffled } from "../../support/shuffled";
import truth2017 from "../../fixtures/received-2017/truth.json";
import truth2023 from "../../fixtures/received-2023/truth.json";
import report from "../../fixtures/published/report-2023.json";

const received2023 = receiveAll("2023");
const received2017 = receiveAll("2017");
const whole = mergeAll(received2023);

const verdictsOf = (before: MergedData | null, files: readonly Received[], options = plainOptions) =>
  merge(before, files, options).judged.map(({ received, verdict, remark }) => [received.file, verdict, remark]);

/** All but when it was received and logged. */
const resultOf = (data: MergedData | null) => data && { ...data, log: [] };

const read = (name: string): ReadFile => {
  const file = received2023.find((candidate) => candidate.file.includes(name));
  if (file?.kind !== "read") throw new Error(`no file ${name}`);
  return file;
};
const blekinge = read("Blekinge");
const gotland = read("Gotland");

/** A file in which one answer of the first survey is another. */
function corrected(file: ReadFile): Received {
  const [group, ...groups] = file.registration.groups;
  const [survey, ...surveys] = group!.surveys;
  const answers = survey!.answers.map((answer, index) => (index === 0 ? (answer === 1 ? 2 : 1) : answer));
  const registration = {
    ...file.registration,
    groups: [{ ...group!, surveys: [{ ...survey!, answers }, ...surveys] }, ...groups],
  };
  return changed(file, {
    file: `rättad ${file.file}`,
    registration,
    hash: "another",
    answersHash: "another",
  });
}

describe("merging the workbooks received for 2023", () => {
  it("gives the counts of the truth exactly", () => {
    const { all } = nationalCounts(toResultData(whole));
    expect(all).toHaveLength(truth2023.counts.length);
    expect(all).toEqual(expect.arrayContaining(truth2023.counts.map((row) => expect.objectContaining(row))));
  });

  it("counts every file, with remarks where the check found something", () => {
    const verdicts = new Set(whole.files.map(({ verdict }) => verdict));
    expect([whole.files.length, verdicts]).toEqual([32, new Set(["in", "inWithRemarks"])]);
    for (const { verdict, contribution } of whole.files) {
      expect(verdict).toBe(contribution!.errors + contribution!.warnings > 0 ? "inWithRemarks" : "in");
    }
  });

  it("gives the populations of appendix 2", () => {
    let compared = 0;
    for (const group of [
      "participantsOngoing",
      "participantsExit",
      "staff",
      "managers",
      "board",
      "referrers",
    ] as const) {
      const table = report.tables.find(({ id }) => id === `B2.${group}`)!;
      const rows = (table.sections as readonly { readonly rows: unknown }[]).flatMap(
        ({ rows: printed }) => printed,
      ) as {
        readonly label: string;
        readonly total?: boolean;
        readonly cells: Readonly<Record<string, { readonly value: unknown }>>;
      }[];
      for (const row of rows.filter(({ total }) => !total)) {
        // Errata 10: one row label has lost a letter.
        const name = row.label === "Västerberglagen" ? "Västerbergslagen" : row.label;
        const file = countedFiles(whole).find(({ association }) => association === name);
        const own =
          file?.contribution.registration.populations.filter((population) => population.group === group) ?? [];
        const sum = (figure: "targetPopulation" | "surveyedPopulation") =>
          own.reduce((total, population) => total + (population[figure] ?? 0), 0);
        const surveys = file?.contribution.registration.groups.find((candidate) => candidate.group === group)?.surveys;
        expect([group, name, sum("surveyedPopulation"), surveys?.length]).toEqual([
          group,
          name,
          row.cells["surveyedPopulation"]?.value,
          row.cells["answers"]?.value,
        ]);
        if (group !== "referrers") expect(sum("targetPopulation")).toBe(row.cells["targetPopulation"]?.value);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it("gives the same in any order", () => {
    for (const seed of [1, 2, 3]) expect(mergeAll(shuffled(received2023, seed))).toEqual(whole);
  });

  it("gives the same in several runs, whatever comes in which", () => {
    for (const seed of [4, 5]) {
      const files = shuffled(received2023, seed);
      const runs = [files.slice(0, 1), files.slice(1, 9), files.slice(9)];
      const data = runs.reduce<MergedData | null>((before, run) => merge(before, run, plainOptions).data, null);
      expect(resultOf(data)).toEqual(resultOf(whole));
      expect(data?.log).toHaveLength(32);
    }
  });

  it("keeps no names of activities", () => {
    const texts = JSON.stringify(countedFiles(whole).map(({ contribution }) => contribution.registration));
    for (const activity of ["Arena", "Vägen vidare", "Steget"]) expect(texts).not.toContain(activity);
  });
});

describe("merging the workbooks received for 2017", () => {
  it("gives the counts of the truth exactly, in any order", () => {
    const data = mergeAll(received2017);
    expect([data.year, data.edition, data.files.length]).toEqual([2017, "2017", 13]);
    const { all } = nationalCounts(toResultData(data));
    expect(all).toEqual(expect.arrayContaining(truth2017.map((row) => expect.objectContaining(row))));
    for (const seed of [7, 8, 9]) expect(mergeAll(shuffled(received2017, seed))).toEqual(data);
  });

  it("gives the same in several runs, whatever comes in which", () => {
    const data = mergeAll(received2017);
    for (const seed of [10, 11, 12]) {
      const files = shuffled(received2017, seed);
      const runs = [files.slice(0, 5), files.slice(5, 6), files.slice(6)];
      const merged = runs.reduce<MergedData | null>((before, run) => merge(before, run, plainOptions).data, null);
      expect(resultOf(merged)).toEqual(resultOf(data));
      expect(merged?.log).toHaveLength(13);
    }
  });
});

describe("the same again", () => {
  it("changes nothing, and says where the content is already", () => {
    const again = merge(whole, received2023, plainOptions);
    expect(resultOf(again.data)).toEqual(resultOf(whole));
    for (const { received, verdict, remark } of again.judged) {
      expect([verdict, remark]).toEqual(["out", `Samma innehåll finns redan i ${received.file}. Det räknas en gång.`]);
    }
  });

  it("is noticed under another file name, and in one run", () => {
    const copy = changed(blekinge, { file: "kopia.xlsx" });
    expect(verdictsOf(null, [blekinge, copy])).toEqual([
      ["kopia.xlsx", "in", ""],
      [blekinge.file, "out", "Samma innehåll finns redan i kopia.xlsx. Det räknas en gång."],
    ]);
    expect(mergeAll([blekinge, copy]).files).toHaveLength(1);
  });

  it("is noticed when the bytes are others and the content is not", () => {
    const bytes = receivedBytes("2023", "Registreringsfil_2023_Blekinge.xlsx");
    // A zip may have a comment at its end.
    const other = new Uint8Array([...bytes.slice(0, -2), 2, 0, 104, 101]);
    const copy = receiveFile("annan.xlsx", other);
    expect(copy).toEqual({ ...blekinge, file: "annan.xlsx" });
  });
});

describe("a corrected file", () => {
  const correction = corrected(blekinge);

  it("is asked about, and until then the earlier one counts", () => {
    const { data, judged } = merge(whole, [correction], plainOptions);
    expect(judged.map(({ verdict, remark }) => [verdict, remark])).toEqual([
      ["asks", expect.stringMatching(/^Förbundet är redan med genom Registreringsfil_2023_Blekinge\.xlsx/)],
    ]);
    expect(nationalCounts(toResultData(data!))).toEqual(nationalCounts(toResultData(whole)));
    expect(data!.files).toHaveLength(33);
  });

  it.each([["by name", new Set(["blekinge"])] as const, ["all", "all"] as const])(
    "replaces the earlier one when that is said: %s",
    (_, replace) => {
      const { data, judged } = merge(whole, [correction], { ...plainOptions, replace });
      expect(judged.map(({ verdict, replaces }) => [verdict, replaces])).toEqual([["in", blekinge.file]]);
      const others = received2023.filter((file) => file !== blekinge);
      expect(resultOf(data)).toEqual(resultOf(mergeAll([...others, correction])));
    },
  );

  it("does away with the earlier row that waited for an answer", () => {
    const waiting = merge(whole, [correction], plainOptions).data;
    const { data } = merge(waiting, [correction], { ...plainOptions, replace: "all" });
    expect(data!.files.filter(({ contribution }) => contribution === null)).toEqual([]);
  });
});

describe("an association that is taken out", () => {
  it("leaves what would have been without it", () => {
    const { data } = merge(whole, [], { ...plainOptions, remove: ["blekinge"] });
    expect(resultOf(data)).toEqual(resultOf(mergeAll(received2023.filter((file) => file !== blekinge))));
    expect(data?.log.at(-1)).toMatchObject({ association: "blekinge", happened: "Togs bort" });
  });

  it("cannot be the last one, since nothing would be left to say of what year the workbook is", () => {
    const alone = mergeAll([blekinge]);
    const remove = ["Blekinge"];
    expect(() => merge(alone, [], { ...plainOptions, remove })).toThrow(new ResultError("nothingLeft", "Blekinge"));
    const { data } = merge(alone, [gotland], { ...plainOptions, remove });
    expect(resultOf(data)).toEqual(resultOf(mergeAll([gotland])));
  });

  it("has to be in", () => {
    const attempt = () => merge(whole, [], { ...plainOptions, remove: ["Falun"] });
    expect(attempt).toThrow(new ResultError("notIn", "Falun"));
  });
});

describe("files that do not belong", () => {
  it("of another period, with another edition", () => {
    const falun = received2017.find(({ file }) => file.includes("Falun"))!;
    const odd = changed(gotland, { file: "utgåva.xlsx", edition: "2017" });
    expect(verdictsOf(null, [blekinge, read("Samsund"), falun, odd])).toEqual([
      [falun.file, "out", "Mätperioden slutar 2017, men de andra filernas slutar 2023."],
      [blekinge.file, "in", ""],
      [read("Samsund").file, "in", ""],
      ["utgåva.xlsx", "out", "Filen har enkätutgåva 2017, men de andra filerna har 2021."],
    ]);
  });

  it("two with different content for one association: a person has to say", () => {
    const other = corrected(blekinge);
    const verdicts = verdictsOf(null, [blekinge, other, gotland]);
    expect(verdicts.map(([file, verdict]) => [file, verdict])).toEqual([
      [blekinge.file, "asks"],
      [gotland.file, "inWithRemarks"],
      [other.file, "asks"],
    ]);
    expect(verdicts[0]?.[2]).toContain(`olika innehåll också i ${other.file}`);
  });

  it("another association's answers under the same name: out, and both associations' own are in", () => {
    const stranger = changed(gotland, { file: "fel.xlsx", association: "Blekinge", hash: "other" });
    for (const files of [
      [blekinge, gotland, stranger],
      [stranger, gotland, blekinge],
    ]) {
      expect(verdictsOf(null, files).map(([file, verdict]) => [file, verdict])).toEqual([
        ["fel.xlsx", "out"],
        [blekinge.file, "in"],
        [gotland.file, "inWithRemarks"],
      ]);
    }
    const [verdict] = verdictsOf(whole, [stranger], { ...plainOptions, replace: "all" });
    expect(verdict).toEqual([
      "fel.xlsx",
      "out",
      `Enkäterna är ett annat förbunds: de är desamma som i ${gotland.file}.`,
    ]);
  });

  it("the same answers under two names, and nothing else to go by: neither counts until a person has said whose", () => {
    const twin = changed(gotland, { file: "tvilling.xlsx", association: "Åland", hash: "other" });
    const verdicts = verdictsOf(null, [gotland, twin]).map(([, verdict]) => verdict);
    expect(verdicts).toEqual(["asks", "asks"]);
  });

  const question = { key: "a", sheets: [], asksEdition: true, fields: [], uncertain: 1 };
  it.each<[string, Partial<ReadFile>, string, RegExp]>([
    ["no name", { association: null }, "asks", /^Förbundets namn hittas inte/],
    ["no period", { period: null, hash: null }, "asks", /^Mätperiodens första och sista dag hittas inte/],
    ["a period that ends before it begins", { period: { from: 45230, to: 44866 } }, "asks", /^Mätperiodens/],
    ["no answers", { registration: { ...blekinge.registration, groups: [] } }, "out", /inga besvarade enkäter/],
    ["an uncertain binding", { question }, "asks", /tolka med säkerhet/],
  ])("with %s", (_, change, verdict, sentence) => {
    expect(verdictsOf(null, [changed(blekinge, change)])).toEqual([
      [blekinge.file, verdict, expect.stringMatching(sentence)],
    ]);
  });

  it("is remarked on when the period has other dates than most", () => {
    const late = changed(blekinge, { period: { from: 44880, to: 45230 } });
    const verdicts = verdictsOf(null, [late, gotland, read("Samsund")]);
    expect(verdicts.find(([file]) => file === blekinge.file)).toEqual([
      blekinge.file,
      "inWithRemarks",
      "Mätperioden har andra datum än de flesta förbunds.",
    ]);
  });
});
