import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SubgroupId } from "../../src/core/instrument/Instrument";
import { questionsOf, instrumentOf } from "../../src/core/instrument/instruments";
import { noHistory } from "../../src/core/national/history";
import type { History, ResultData } from "../../src/core/national/ResultData";
import type { RawValue } from "../../src/core/survey/RawValue";
import { groupNames } from "../../src/text/terms";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { openReceived } from "./fixtures";

/** The 32 workbooks received for 2023, with what is known of the years before. */
export function resultData2023(): ResultData {
  const history = readHistory();
  const before = new Set(
    history.participants.filter(({ year }) => year === 2022).map(({ association }) => association),
  );
  return {
    edition: "2021",
    year: 2023,
    associations: associations("2023").map((each) => ({ ...each, isNew: !before.has(each.name) })),
    associationsInCountry: 72,
    history,
  };
}

/** The 13 workbooks received for 2017, the first measurement. */
export function resultData2017(): ResultData {
  return {
    edition: "2017",
    year: 2017,
    associations: associations("2017").map((each) => ({ ...each, isNew: null })),
    associationsInCountry: null,
    history: noHistory,
  };
}

function associations(year: "2017" | "2023") {
  const alphabet = new Intl.Collator("sv");
  return openReceived(year)
    .map(({ registration }) => ({ name: registration.association ?? "", registration }))
    .sort((one, other) => alphabet.compare(one.name, other.name));
}

const subgroupsInHistory: ReadonlyMap<string, SubgroupId> = new Map([
  ["Samtliga", "all"],
  ["Kvinnor", "women"],
  ["Män", "men"],
  ["Arbetsförmedlingen", "employmentService"],
  ["Försäkringskassan", "socialInsuranceAgency"],
  ["Kommun", "municipality"],
  ["Hälso- och sjukvård", "healthCare"],
]);

/** The sheets Nyckeltal, Insamling and Förbund of the history fixture. */
function readHistory(): History {
  const bytes = readFileSync(join(__dirname, "../fixtures/history-2018-2022.xlsx"));
  const { sheets } = readWorkbook(new Uint8Array(bytes));
  const rowsOf = (name: string): readonly (readonly RawValue[])[] => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet.rows.slice(1).map(({ values }) => values);
  };
  const number = (value: RawValue | undefined): number => {
    if (typeof value !== "number") throw new Error("the history has a figure that is no number");
    return value;
  };
  const instrument = instrumentOf("2021");
  return {
    keyFigures: rowsOf("Nyckeltal").map(([year, groupName, questionNumber, subgroupName, n, keyFigure]) => {
      const group = instrument.groups.find(({ id }) => groupNames[id] === groupName);
      const question = group && questionsOf(instrument, group.id).find((found) => found.number === questionNumber);
      const subgroup = subgroupsInHistory.get(String(subgroupName));
      if (!question || !subgroup) throw new Error(`the history has ${String(groupName)} ${String(subgroupName)}`);
      return {
        year: number(year),
        question: question.id,
        subgroup,
        n: number(n),
        keyFigure: number(keyFigure),
      };
    }),
    years: rowsOf("Insamling").map(([year, surveys, associations, associationsInCountry]) => ({
      year: number(year),
      surveys: number(surveys),
      associations: number(associations),
      associationsInCountry: number(associationsInCountry),
    })),
    participants: rowsOf("Förbund").map(([year, association]) => ({
      year: number(year),
      association: String(association),
    })),
  };
}
