import type { GroupId, QuestionId, SubgroupId } from "../core/instrument/Instrument";
import type { InformationField } from "../core/survey/RegistrationCells";
import type { Severity } from "../core/validation/Finding";
import type { Layout } from "../workbook/binding/Binding";

/** Names of things, as the reports and the workbooks have them. */

export const subgroupNames: Readonly<Record<SubgroupId, string>> = {
  all: "samtliga",
  women: "kvinnor",
  men: "män",
  employmentService: "Arbetsförmedlingen",
  socialInsuranceAgency: "Försäkringskassan",
  municipality: "Kommun",
  healthCare: "Hälso-Sjukvård",
};

export const groupNames: Readonly<Record<GroupId, string>> = {
  participantsOngoing: "Deltagare pågående",
  participantsExit: "Deltagare avslut",
  staff: "Personal",
  associationDirector: "Förbundschef",
  managers: "Parternas chefsgrupp",
  board: "Styrelse",
  referrers: "Remittenter",
};

export const informationNames: Readonly<Record<InformationField, string>> = {
  association: "samordningsförbundets namn",
  periodFrom: "mätperiodens första dag",
  periodTo: "mätperiodens sista dag",
  contact: "kontaktperson",
  email: "e-post",
  edition: "enkätutgåva",
  distributionRoutine: "hur pågåendeenkäten delas ut",
  wordingChanged: "om frågornas formulering har ändrats",
  olderForms: "om äldre enkäter har använts",
};

export const layoutNames: Readonly<Record<Layout, string>> = {
  coded: "svar som siffror",
  text: "svar i ord",
  crosses: "svar som kryss",
};

export const severityNames: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: "fel", many: "fel" },
  warning: { one: "varning", many: "varningar" },
  info: { one: "upplysning", many: "upplysningar" },
};

/** "fråga 8" of "participantsExit-8". */
export function questionName(question: QuestionId): string {
  return `fråga ${question.slice(question.lastIndexOf("-") + 1)}`;
}

/** "1 fel", "3 varningar". */
export function countOf(count: number, severity: Severity): string {
  return `${count} ${count === 1 ? severityNames[severity].one : severityNames[severity].many}`;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** "2 fel, 1 varning"; "inga anmärkningar" when there are none. */
export function countsText(findings: readonly { readonly severity: Severity }[]): string {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [countOf(count, severity)];
  });
  return counts.join(", ") || "inga anmärkningar";
}
