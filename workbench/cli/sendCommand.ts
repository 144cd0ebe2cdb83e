import { send, unapprovedWarnings, type Sending } from "../../src/app/send";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { sendingTexts as texts } from "../../src/text/sending";
import { groupNames } from "../../src/text/terms";
import { timeText } from "../../src/text/time";
import { openFile, outputFile, saveBytes } from "./openFile";
import type { CommandOptions, ExitCode, Output } from "./runCommand";

export const sendFlags = ["without-activities", "with-contact"];

/** send FILE -o OUT.xlsx: the copy the network gets. Errors in the workbook stop it: exit 1, and nothing is written. */
export async function sendCommand(options: CommandOptions, output: Output): Promise<ExitCode> {
  const file = outputFile(options);
  await openFile(options);
  const now = new Date();
  const sending = send({
    workbook: await excelWorkbook.read(noProgress),
    choices: { activities: !options.own.has("without-activities"), contact: options.own.has("with-contact") },
    time: timeText(now),
    created: now.toISOString(),
  });
  if (sending.kind === "ready") await saveBytes(sending.bytes, file);
  output.out(options.json ? `${JSON.stringify(asJson(sending), null, 2)}\n` : `${asText(sending, file)}\n`);
  return sending.kind === "ready" ? 0 : 1;
}

function asJson(sending: Sending) {
  return sending.kind === "ready" ? { kind: sending.kind, stamp: sending.stamp } : sending;
}

function asText(sending: Sending, file: string): string {
  if (sending.kind !== "ready") return texts[sending.kind](sending.count);
  const { groups } = sending.stamp;
  const surveys = groups.reduce((sum, { answered }) => sum + answered, 0);
  const unapproved = unapprovedWarnings(sending.stamp);
  return [
    texts.saved(file, surveys),
    ...groups.map(({ group, answered }) => `  ${groupNames[group]}: ${answered}`),
    ...(unapproved > 0 ? [texts.unapproved(unapproved)] : []),
  ].join("\n");
}
