import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readResultWorkbook } from "../../src/app/merge/readResultWorkbook";
import { spssExport } from "../../src/report/spss/spssExport";
import type { TextFile } from "../../src/report/spss/spssVariables";
import { cliTexts } from "../../src/text/cli";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { readBytes } from "./openFile";
import type { CommandOptions, ExitCode, Output } from "./runCommand";
import { UsageError } from "./UsageError";

/** spss RESULT.xlsx -o FOLDER: the merged data and the syntax that computes the same tables and tests. */
export async function spssCommand({ files, output: folder }: CommandOptions, output: Output): Promise<ExitCode> {
  const [file, another] = files;
  if (file === undefined || another !== undefined) throw new UsageError(`${cliTexts.oneFile}\n${cliTexts.usage}`);
  if (folder === null) throw new UsageError(`${cliTexts.folderNeeded}\n${cliTexts.usage}`);
  const data = readResultWorkbook(readWorkbook(await readBytes(file)));
  if (!data) throw new UsageError(cliTexts.notResult(file));
  const exported = spssExport(data);
  await saveAll(folder, exported);
  output.out(
    `${cliTexts.exported(
      folder,
      exported.map(({ name }) => name),
    )}\n`,
  );
  return 0;
}

async function saveAll(folder: string, files: readonly TextFile[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of files) await writeFile(join(folder, name), text);
  } catch {
    throw new UsageError(cliTexts.fileNotWritable(folder));
  }
}
