import { figureFormula } from "../../../src/report/formulas/countFormulas";
import type { AnswerCount, SurveyCount } from "../../../src/core/national/CountKey";

const n: AnswerCount = { of: "answers", year: 2023, question: "staff-3", subgroup: "all", counted: "n" };
const positive: AnswerCount = { ...n, counted: "clearlyPositive" };
const rows =
  'Underlag_förbund,"Samtliga förbund",Underlag_respondentgrupp,"Personal",Underlag_fråga,3,Underlag_undergrupp,"samtliga"';
const surveys = (association: string): SurveyCount => ({ of: "surveys", group: "board", part: "all", association });
const nameIn = (association: string) =>
  /Underlag_förbund,("(?:[^"]|"")*")/.exec(
    figureFormula({ unit: "count", part: [surveys(association)] }, 2023) ?? "",
  )?.[1];

describe("the formula of a figure", () => {
  it("is the share of two counts in Underlag, with its conditions in words", () => {
    const whole = `SUMIFS(Underlag_antal_svar,${rows})`;
    expect(figureFormula({ unit: "percent", part: [positive], whole: [n] }, 2023)).toBe(
      `=IF(${whole}=0,"–",ROUND(SUMIFS(Underlag_klart_positivt,${rows})/${whole},2))`,
    );
  });

  it("is the sum of counts, in brackets where it is divided", () => {
    const formula = figureFormula({ unit: "percent", part: [n, n], whole: [n, n] }, 2023);
    expect(formula).toMatch(
      /ROUND\(\(SUMIFS\([^()]*\)\+SUMIFS\([^()]*\)\)\/\(SUMIFS\([^()]*\)\+SUMIFS\([^()]*\)\),2\)/,
    );
  });

  it("says – where an earlier year is not known", () => {
    const earlier = { ...n, year: 2021 };
    const where =
      'Historik_år,2021,Historik_respondentgrupp,"Personal",Historik_fråga,3,Historik_undergrupp,"samtliga"';
    expect(figureFormula({ unit: "count", part: [earlier] }, 2023)).toBe(
      `=IF(MIN(COUNTIFS(${where},Historik_antal_svar,">=0"))=0,"–",SUMIFS(Historik_antal_svar,${where}))`,
    );
  });

  it("counts this year's surveys of a group in Underlag, where a group without answers has none", () => {
    const part = [{ of: "year", year: 2023, figure: "surveys", group: "managers" } as const];
    expect(figureFormula({ unit: "count", part }, 2023)).toBe(
      '=SUMIFS(Underlag_antal_svar,Underlag_förbund,"Samtliga förbund",Underlag_respondentgrupp,"Parternas chefsgrupp",Underlag_fråga,0,Underlag_undergrupp,"samtliga")',
    );
  });

  it("is none for what is not made of counts alone", () => {
    expect(figureFormula({ unit: "probability", part: [n] }, 2023)).toBeNull();
    expect(figureFormula({ unit: "count", part: [] }, 2023)).toBeNull();
  });

  it.each([
    ['Förbundet "Öst"', '"Förbundet ""Öst"""'],
    ["Alla*", '"Alla~*"'],
    ["Vad?", '"Vad~?"'],
    ["A~B", '"A~~B"'],
    [">5", '"=>5"'],
    ["=1+1", '"==1+1"'],
    ['"&WEBSERVICE("http', '"""&WEBSERVICE(""http"'],
  ])("means an association called %s itself", (name, criterion) => {
    expect(nameIn(name)).toBe(criterion);
  });

  it("is no longer than Excel takes, whatever the name", () => {
    expect(nameIn("Å".repeat(400))).toBe(`"${"Å".repeat(254)}*"`);
  });
});
