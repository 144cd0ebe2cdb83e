import { isAnswered } from "../statistics/isAnswered";
import { foldText } from "../survey/foldText";
import { informationOf, readDistributionRoutine } from "../survey/information";
import { isBlank } from "../survey/RawValue";
import type { InformationField } from "../survey/RegistrationCells";
import { finding, wholeWorkbook, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/** How the forms were handed out, and whether they were the edition's own: told to the network. */
export const checkForms: Check = {
  rules: ["information/routineMissing", "information/wordingChanged", "information/olderForms"],
  run: (context: CheckContext) => {
    const ongoing = context.registration.groups.find(({ group }) => group === "participantsOngoing");
    const hasOngoing = ongoing?.surveys.some(isAnswered) ?? false;
    const given = (field: InformationField) => !isBlank(informationOf(context.cells, field)?.value ?? null);
    return {
      checked: {
        "information/routineMissing": hasOngoing ? 1 : 0,
        "information/wordingChanged": given("wordingChanged") ? 1 : 0,
        "information/olderForms": given("olderForms") ? 1 : 0,
      },
      findings: [
        ...(hasOngoing ? missingRoutine(context) : []),
        ...told("information/wordingChanged", "wordingChanged", context),
        ...told("information/olderForms", "olderForms", context),
      ],
    };
  },
};

function missingRoutine({ cells }: CheckContext): readonly Finding[] {
  const cell = informationOf(cells, "distributionRoutine");
  if (readDistributionRoutine(cell?.value ?? null) !== null) return [];
  if (!cell) return [finding("information/routineMissing", { place: wholeWorkbook })];
  const place = { sheet: cell.sheet, row: cell.row, column: cell.column };
  return [finding("information/routineMissing", { place, observed: cell.value })];
}

/** Anything but Nej is told: people write "Ja, i avslutsenkäten". */
function told(
  rule: "information/wordingChanged" | "information/olderForms",
  field: InformationField,
  { cells }: CheckContext,
): readonly Finding[] {
  const cell = informationOf(cells, field);
  if (!cell || isBlank(cell.value)) return [];
  if (cell.value === false || (typeof cell.value === "string" && foldText(cell.value) === "nej")) return [];
  const place = { sheet: cell.sheet, row: cell.row, column: cell.column };
  return [finding(rule, { place, observed: cell.value })];
}
