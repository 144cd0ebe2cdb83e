import { templates } from "../../src/app/templateFile";
import type { Instrument } from "../../src/core/instrument/Instrument";
import { instruments } from "../../src/core/instrument/instruments";
import { writeWorkbookFile } from "../../src/file/writeWorkbookFile";
import { cliTexts } from "../../src/text/cli";
import { listText } from "../../src/text/values";
import { outputFile, saveBytes } from "./openFile";
import type { CommandOptions, ExitCode, Output } from "./runCommand";
import { UsageError } from "./UsageError";

export const templateOptionNames = ["edition"] as const;

/** template KIND [--edition 2021] -o OUT.xlsx: makes an empty workbook to fill in. */
export async function templateCommand(options: CommandOptions, output: Output): Promise<ExitCode> {
  const [kind = "", ...more] = options.files;
  const template = new Map(Object.entries(templates)).get(kind);
  if (!template || more.length > 0) throw new UsageError(cliTexts.templateKinds(Object.keys(templates)));
  const file = outputFile({ ...options, files: [] });
  const content = template(instrumentFor(options), new Date().toISOString());
  await saveBytes(writeWorkbookFile(content), file);
  const names = content.sheets.flatMap(({ name, visibility }) => (visibility ? [] : [name]));
  output.out(`${cliTexts.saved(file, listText(names, "och"))}\n`);
  return 0;
}

/** The newest edition unless another is asked for. */
function instrumentFor({ own }: CommandOptions): Instrument {
  const [wanted, again] = own.get("edition") ?? [];
  if (again !== undefined) throw new UsageError(cliTexts.once("edition"));
  const found = instruments.find(({ edition }) => wanted === undefined || edition === wanted);
  if (!found) throw new UsageError(cliTexts.editions(instruments.map(({ edition }) => edition)));
  return found;
}
