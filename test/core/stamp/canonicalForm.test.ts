import fc from "fast-check";
import { openRegistration } from "../../../src/app/openRegistration";
import { canonicalForm } from "../../../src/core/stamp/canonicalForm";
import type { Registration } from "../../../src/core/survey/Registration";
import type { RawValue } from "../../../src/core/survey/RawValue";
import type { Sheet } from "../../../src/workbook/Workbook";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import { receivedBytes } from "../../support/fixtures";
import { workbookOf } from "../../support/workbookOf";
import { writeLayout, type Order } from "../../support/writeLayout";

const information = [
  ["Samordningsförbund", "Provdalen"],
  ["Mätperiod från", 44866],
  ["Mätperiod till", 45230],
  ["Enkätutgåva", "2021"],
  ["Utdelning av pågåendeenkäten", "Kontinuerligt under året"],
] as const;

/** Small enough to be written many times: ten surveys of each group. */
function small(file: string): Registration {
  const { registration } = openRegistration(readWorkbook(receivedBytes("2023", file)));
  const groups = registration.groups
    .filter(({ surveys }) => surveys.length > 0)
    .map(({ group, surveys }) => ({ group, surveys: surveys.slice(0, 10) }));
  return { ...registration, groups };
}

const registration = small("Registreringsfil_2023_Väst.xlsx");
const same: Order = (items) => items;

const open = (sheets: readonly Sheet[]) => openRegistration({ ...workbookOf({}), sheets });
const formOf = (sheets: readonly Sheet[]) => canonicalForm(open(sheets).cells);
const form = (changed: Registration) => formOf(writeLayout(changed, information, "coded", same));

describe("canonicalForm", () => {
  it("is as docs/stampel.md says", () => {
    const sheets = workbookOf({
      Info: [
        ["Samordningsförbund", " Provdalen "],
        ["Mätperiod från", 44866.5],
        ["Utdelning av pågåendeenkäten", "löpande"],
        ["Har äldre enkäter använts", "Ja, en"],
        ["Kontaktperson", ""],
        ["Enkätutgåva", 2021],
      ],
      Populationer: [
        ["Respondentgrupp", "Insats", "Målpopulation", "Undersökt population"],
        ["Styrelse", "-", 10, "åtta"],
        ["Pågående", "Arena", null, 5],
      ],
      Pågående: [
        ["Nr", "Insats", "Datum", "Kön", ...[1, 2, 3, 4, 5, 6, 7].map((number) => `Fråga ${number}`), "Fritext"],
        [7, "Arena", 44900, "kvinna", 1, "alltid", "9", null, 5, 6, 6, "hemligt"],
        [8, "Arena", 44900, 3, null, null, null, null, null, null, null, "hemligt"],
        [9, null, null, "annat", 1, 2, 3, 4, 5, 6, { error: "#N/A" }],
      ],
    }).sheets;
    expect(formOf(sheets).split("\n")).toEqual([
      "nns-content 1",
      "edition 2021",
      'information association "Provdalen"',
      'information distributionRoutine "continuous"',
      'information olderForms "yes"',
      'information periodFrom "44866"',
      'population board - 10 "åtta" -',
      'population participantsOngoing "Arena" - 5 -',
      'survey participantsOngoing "Arena" woman 1,6,"9",-,5,6,6',
      'survey participantsOngoing - "annat" 1,2,3,4,5,6,{"error":"#N/A"}',
      "",
    ]);
  });

  it("is the same in every layout, with columns, rows and sheets in any order", () => {
    const expected = form(registration);
    const arbitrary = fc.record({
      layout: fc.constantFrom("coded" as const, "text" as const, "crosses" as const),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(arbitrary, ({ layout, seed }) => {
        const sheets = writeLayout(registration, information, layout, shuffle(seed));
        expect(open(sheets).binding.layout).toBe(layout);
        expect(formOf(sheets)).toBe(expected);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it("is another when any answer is", () => {
    const expected = form(registration);
    const places = registration.groups.flatMap(({ surveys }, group) =>
      surveys.flatMap(({ answers }, survey) => answers.map((_, question) => ({ group, survey, question }))),
    );
    expect(places.length).toBeGreaterThan(300);
    expect(places.filter((place) => form(withOtherAnswer(registration, place)) === expected)).toEqual([]);
  });

  it("is another when a survey's group, background or activity, or a survey more or less, is", () => {
    const [first, ...others] = registration.groups;
    const [survey, ...surveys] = first!.surveys;
    const changes = [
      { ...survey!, background: survey!.background === "man" ? "woman" : "man" },
      { ...survey!, background: null },
      { ...survey!, activity: "Något annat" },
    ].map((changed) => ({ ...registration, groups: [{ ...first!, surveys: [changed, ...surveys] }, ...others] }));
    const fewer = { ...registration, groups: [{ ...first!, surveys }, ...others] };
    const twice = { ...registration, groups: [{ ...first!, surveys: [survey!, ...first!.surveys] }, ...others] };
    const forms = [registration, ...changes, fewer, twice].map(form);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it("is another when a population or an information field is", () => {
    const [first, ...populations] = registration.populations;
    const figures = ["targetPopulation", "surveyedPopulation", "notReached"] as const;
    const changes = figures.map((figure) => ({
      ...registration,
      populations: [{ ...first!, [figure]: (first![figure] ?? 0) + 1 }, ...populations],
    }));
    const forms = [registration, ...changes, { ...registration, populations }].map(form);
    const others: readonly (readonly [string, RawValue])[] = [
      ["Samordningsförbund", "Annandalen"],
      ["Mätperiod till", 45231],
      ["Utdelning av pågåendeenkäten", "Okänt"],
    ];
    for (const [label, value] of others) {
      const fields = information.map((field) => (field[0] === label ? ([label, value] as const) : field));
      forms.push(formOf(writeLayout(registration, fields, "coded", same)));
    }
    expect(new Set(forms).size).toBe(forms.length);
  });
});

/** An order drawn from a seed. */
function shuffle(seed: number): Order {
  return (items) => {
    const keyed = items.map((item, index) => ({ item, key: Math.imul((index + 1) ^ seed, 0x9e3779b1) >>> 0 }));
    return keyed.sort((first, second) => first.key - second.key).map(({ item }) => item);
  };
}

function withOtherAnswer(
  { groups, ...rest }: Registration,
  place: { readonly group: number; readonly survey: number; readonly question: number },
): Registration {
  return {
    ...rest,
    groups: groups.map((group, index) => ({
      ...group,
      surveys: group.surveys.map((survey, number) => ({
        ...survey,
        answers: survey.answers.map((answer, question) => {
          const isPlace = index === place.group && number === place.survey && question === place.question;
          return isPlace ? (answer === 1 ? "itemNonresponse" : 1) : answer;
        }),
      })),
    })),
  };
}
