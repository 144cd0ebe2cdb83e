import { instrumentOf, questionsOf, subgroupsOf } from "../../../src/core/instrument/instruments";
import type { Instrument } from "../../../src/core/instrument/Instrument";
import published2017 from "../../fixtures/published/instrument-2017.json";
import published2023 from "../../fixtures/published/instrument-2023.json";

/** Drops keys whose value is undefined, as JSON does. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const sortedTexts = (texts: readonly string[]) => [...texts].map((text) => text.toLowerCase()).sort();

const editions = [
  { edition: "2021", published: published2023 },
  { edition: "2017", published: published2017 },
] as const;

describe.each(editions)("instrumentOf edition $edition", ({ edition, published }) => {
  const instrument: Instrument = instrumentOf(edition);

  it("has the published groups with their names and background variables", () => {
    const groups = published.groups.map((group) => ({
      id: group.id,
      name: group.name,
      namesInReport: group.namesInReport,
      backgroundVariable: group.backgroundVariable,
      since: "since" in group ? group.since : undefined,
    }));
    expect(instrument.groups).toEqual(plain(groups));
  });

  it("has every published question, in order, with number, scale, wording and key figure", () => {
    const questions = published.questions.map((question) => ({
      id: question.id,
      group: question.group,
      number: question.number,
      indicator: "indicator" in question ? question.indicator : undefined,
      scale: question.scale,
      wording: question.wording,
      wordingInAppendix:
        "wordingDiffers" in question && question.wordingDiffers ? question.wordingInAppendix3 : undefined,
      keyFigure: question.keyFigure,
    }));
    expect(plain(instrument.questions)).toEqual(plain(questions));
    for (const group of published.groups) {
      expect(questionsOf(instrument, group.id as never)).toHaveLength(group.questions);
    }
  });

  it("has the published filters, and says which questions each opens", () => {
    const opened = published.questions.flatMap((question) =>
      "askedIf" in question ? [{ id: question.id, by: question.askedIf?.question }] : [],
    );
    expect(instrument.filters).toEqual([
      { question: published.filters[0]?.question, answer: 1, opens: published.filters[0]?.opens },
    ]);
    expect(published.filters[0]?.answer).toBe("Ja");
    expect(opened.map((question) => question.id)).toEqual(instrument.filters[0]?.opens);
  });

  it("has the published key-figure rule and its exceptions", () => {
    const exceptions = published.keyFigure.exceptions.map((exception: Record<string, unknown>) => ({
      indicator: exception["indicator"],
      questions: exception["questions"],
      keyFigure: exception["keyFigure"],
    }));
    expect(instrument.keyFigureRule).toEqual({
      default: published.keyFigure.default,
      yesNo: published.keyFigure.yesNo,
      exceptions,
    });
  });

  it("follows its own rule and exceptions in every question", () => {
    for (const question of instrument.questions) {
      const exception = instrument.keyFigureRule.exceptions.find((rule) => rule.questions.includes(question.id));
      const byScale = question.scale === "III" ? instrument.keyFigureRule.yesNo : instrument.keyFigureRule.default;
      expect([question.id, question.keyFigure]).toEqual([question.id, exception?.keyFigure ?? byScale]);
    }
  });

  it("asks the published background variables of the published groups, with the published values", () => {
    const ours = instrument.backgroundVariables.map(({ id, name, groups }) => ({ id, name, groups }));
    expect(ours).toEqual(published.backgroundVariables.map(({ id, name, groups }) => ({ id, name, groups })));
    published.backgroundVariables.forEach((variable, index) => {
      const names = instrument.backgroundVariables[index]?.values.map((value) => value.name) ?? [];
      expect(sortedTexts(names)).toEqual(expect.arrayContaining(sortedTexts(variable.values)));
    });
  });
});

describe("edition 2021", () => {
  const instrument = instrumentOf("2021");

  it("has the published scales and categories", () => {
    for (const scale of published2023.scales) {
      const alternatives = instrument.scales.find((candidate) => candidate.id === scale.id)?.alternatives ?? [];
      expect(alternatives.map(({ label }) => label)).toEqual(scale.labels.map(({ label }) => label));
      if (scale.kind === "six-point") {
        expect(alternatives.map(({ code }) => code)).toEqual(scale.labels.map(({ code }) => code));
      }
      for (const category of published2023.categorisation.categories) {
        const inCategory = alternatives.filter(({ categories }) => categories.includes(category.id as never));
        const answers = inCategory.map((alternative) => (scale.id === "III" ? alternative.label : alternative.code));
        expect([scale.id, category.id, answers]).toEqual([scale.id, category.id, category.codes[scale.id as "I"]]);
      }
    }
  });

  it("has the published indicators with headings, diagram names and questions", () => {
    const indicators = published2023.indicators.map((indicator) => ({
      number: indicator.number,
      heading: indicator.heading,
      headingInAppendix: indicator.headingInAppendix3,
      diagramName: indicator.diagramName,
      surveyed: indicator.surveyed,
      questions: indicator.questions,
    }));
    expect(instrument.indicators).toEqual(indicators);
  });

  it("has the published comparability notes", () => {
    const notes = published2023.comparability.map((note) => ({
      about: note.about,
      year: "year" in note ? note.year : undefined,
      change: note.change,
      text: note.text,
    }));
    expect(plain(instrument.comparability)).toEqual(plain(notes));
  });

  it("shows the published rows for each background variable", () => {
    expect(subgroupsOf(instrument, "participantsExit")).toEqual(["all", "women", "men"]);
    expect(subgroupsOf(instrument, "referrers")).toEqual([
      "all",
      "employmentService",
      "socialInsuranceAgency",
      "municipality",
      "healthCare",
    ]);
    expect(subgroupsOf(instrument, "staff")).toEqual(["all"]);
  });
});

describe("edition 2017", () => {
  const instrument = instrumentOf("2017");

  it("counts as clearly positive the alternatives the report names", () => {
    for (const scale of published2017.scales) {
      const counted = scale.id === "III" ? null : "clearlyPositive";
      const ours = instrument.scales.find((candidate) => candidate.id === scale.id)?.alternatives ?? [];
      const labels = ours.filter(({ categories }) => counted === null || categories.includes(counted as never));
      expect(labels.map(({ label }) => label.toLowerCase())).toEqual(scale.labels.map(({ label }) => label));
    }
  });

  it("has no question linked to an indicator, since the appendix is not in the report", () => {
    expect(published2017.indicators).toEqual([]);
    expect(instrument.indicators).toEqual([]);
    expect(instrument.comparability).toEqual([]);
  });
});
