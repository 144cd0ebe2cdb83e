import { check, type CheckResult } from "../../src/app/check";
import { noProgress } from "../../src/app/WorkbookPort";
import { cellAddress } from "../../src/core/address";
import type { Finding } from "../../src/core/validation/Finding";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { cliTexts } from "../../src/text/cli";
import { findingTexts } from "../../src/text/findings/findingTexts";
import { countsText, severityNames } from "../../src/text/terms";
import { sheetText } from "../../src/text/values";
import { openFile } from "./openFile";
import type { CommandOptions, ExitCode, Output } from "./runCommand";

/** check FILE [--json]: says what should be mended in a registration or distribution workbook. Changes nothing. */
export async function checkCommand(options: CommandOptions, output: Output): Promise<ExitCode> {
  await openFile(options);
  const result = check(await excelWorkbook.read(noProgress));
  output.out(options.json ? `${JSON.stringify(asJson(result), null, 2)}\n` : asText(result));
  return result.report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

function asJson({ summary, report }: CheckResult) {
  const { kind, association, edition } = summary;
  const layout = summary.kind === "registration" ? { layout: summary.layout } : {};
  const findings = report.findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    sheet: sheetOf(finding),
    cell: cellOf(finding),
    message: findingTexts[finding.rule].what(finding),
  }));
  return { kind, association, edition, ...layout, findings };
}

/** As it may be shown: a name can itself be what must not be. */
function sheetOf({ place }: Finding): string | null {
  return place.sheet === null ? null : sheetText(place.sheet);
}

/** Null where the finding is about a whole sheet or the workbook. */
function cellOf({ place }: Finding): string | null {
  return place.row === null || place.column === null ? null : cellAddress(place.row, place.column);
}

function asText({ summary, report }: CheckResult): string {
  const surveys = summary.groups.reduce((sum, { answered }) => sum + answered, 0);
  const persons = summary.kind === "distribution" ? `${cliTexts.persons(summary.persons)}, ` : "";
  const head = `${summary.association ?? cliTexts.unknownAssociation}: ${persons}${cliTexts.surveys(surveys)}.`;
  const lines = report.findings.map((finding) => {
    const { what, todo } = findingTexts[finding.rule];
    const place = [sheetOf(finding), cellOf(finding)].filter((part) => part !== null).join(" ");
    const severity = severityNames[finding.severity].one.toUpperCase();
    return `${[severity, place].filter((part) => part !== "").join(" ")}: ${what(finding)} ${todo}`;
  });
  const last = report.findings.length === 0 ? cliTexts.readyToSend : `${countsText(report.findings)}.`;
  return `${[head, ...lines, last].join("\n")}\n`;
}
