import { knownAssociations } from "../../../src/core/instrument/associations";
import type { RawValue } from "../../../src/core/survey/RawValue";
import type { RuleId } from "../../../src/core/validation/rules";
import { makePersonalNumber } from "../personalNumber";
import type { Planter } from "../Planter";
import { sheetOf } from "../workbookOf";
import type { Fault, NamedFault } from "./Fault";
import { misspell } from "./misspell";

const inInformation =
  (rule: RuleId, field: Parameters<Planter["information"]>[0], wrong: (value: RawValue) => RawValue): Fault =>
  (planter) => {
    const cell = planter.information(field);
    return cell && planter.plant(rule, cell.sheet, cell.row, cell.column, wrong(cell.value));
  };

/** Personal data in a note beside a survey, a comment, a hidden sheet, a property or a sheet's name, by chance. */
const personal =
  (rule: RuleId, make: (random: () => number) => string): Fault =>
  (planter) => {
    const text = `Obs ${make(planter.random)} se pärm`;
    const survey = planter.survey();
    if (!survey) return null;
    const { sheet } = survey.surveys;
    const { row } = survey.record;
    switch (Math.floor(planter.random() * 4)) {
      case 0:
        planter.edit.addTo(sheet, "comments", { row, column: 1, text });
        return { rule, sheet, row, column: 1 };
      case 1: {
        const name = `Dolt ${Math.floor(planter.random() * 1e6).toString(36)}`;
        planter.edit.addSheet({ ...sheetOf(name, [[null, text]]), visibility: "hidden" });
        return { rule, sheet: name, row: 0, column: 1 };
      }
      case 2:
        planter.edit.addProperty({ name: "keywords", value: text });
        return { rule, sheet: null, row: null, column: null };
      default:
        return planter.plant(rule, sheet, row, planter.columnBeyond(survey.surveys), text);
    }
  };

/** In the information fields, personal data anywhere, and what a workbook should not carry. */
export const workbookFaults: readonly NamedFault[] = [
  ["no name", inInformation("information/missing", "association", () => null)],
  [
    "a misspelt name",
    (planter) =>
      inInformation("association/nearMiss", "association", () => misspell(planter.pick(knownAssociations) ?? ""))(
        planter,
      ),
  ],
  ["a period a day too long", inInformation("period/unusual", "periodFrom", (value) => Number(value) - 1)],
  [
    "a period turned round",
    (planter) => {
      const [first, last] = [planter.information("periodFrom"), planter.information("periodTo")];
      if (!first || !last) return null;
      return planter.plant("period/reversed", last.sheet, last.row, last.column, Number(first.value) - 1);
    },
  ],
  [
    "somebody else's workbook",
    (planter) => {
      const cell = planter.information("association");
      if (!cell) return null;
      planter.edit.remember({ association: "Norra Provdalen" });
      return { rule: "association/unlikeEarlier", sheet: cell.sheet, row: cell.row, column: cell.column };
    },
  ],
  ["no last day", inInformation("information/missing", "periodTo", () => "i höst")],
  ["no routine", inInformation("information/routineMissing", "distributionRoutine", () => null)],
  ["older forms", inInformation("information/olderForms", "olderForms", () => "Ja")],
  ["changed wordings", inInformation("information/wordingChanged", "wordingChanged", () => "Ja, fråga 3")],
  ["a personal identity number", personal("privacy/personalNumber", makePersonalNumber)],
  ["an e-mail address", personal("privacy/email", () => "karin.holm@example.se")],
  ["a telephone number", personal("privacy/phone", () => "070-123 45 67")],
  [
    "a very hidden sheet",
    (planter) => {
      planter.edit.addSheet({ ...sheetOf("Mycket dolt", [["Lista"]]), visibility: "veryHidden" });
      return { rule: "workbook/veryHiddenSheet", sheet: "Mycket dolt", row: null, column: null };
    },
  ],
  [
    "a link",
    (planter) => {
      planter.edit.addSheet(sheetOf("Hämtat", [[{ formula: "=[1]Blad1!$A$1", value: 4 }]]));
      return { rule: "workbook/externalLink", sheet: "Hämtat", row: 0, column: 0 };
    },
  ],
  [
    "macros",
    (planter) => {
      planter.edit.changeWorkbook({ features: { hasMacros: true, hasExternalLinks: false, date1904: false } });
      return { rule: "workbook/macros", sheet: null, row: null, column: null };
    },
  ],
];
