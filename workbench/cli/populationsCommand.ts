import { changesOfCarryOver, previewCarryOver } from "../../src/app/carryOver";
import { noProgress } from "../../src/app/WorkbookPort";
import { cellAddress } from "../../src/core/address";
import type { CarryOver } from "../../src/core/distribution/CarryOver";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import {
  carriedFieldNames,
  carryOverTexts as texts,
  changeText,
  doubtText,
  groupAndActivity,
  obstacleText,
} from "../../src/text/carryOver";
import { cliTexts } from "../../src/text/cli";
import { openBytes, outputFile, readBytes, saveFile } from "./openFile";
import type { CommandOptions, ExitCode, Output } from "./runCommand";
import { UsageError } from "./UsageError";

/** populations DISTRIBUTION REGISTRATION -o OUT.xlsx: a copy of the registration workbook with the populations in it. */
export async function populationsCommand(options: CommandOptions, output: Output): Promise<ExitCode> {
  const [distribution, registration, more] = options.files;
  if (distribution === undefined || registration === undefined || more !== undefined) {
    throw new UsageError(`${cliTexts.twoFiles}\n${cliTexts.usage}`);
  }
  const file = outputFile(options);
  const bytes = await readBytes(distribution);
  const host = openBytes(await readBytes(registration));
  const preview = previewCarryOver({
    registration: await excelWorkbook.read(noProgress),
    distribution: bytes,
  });
  const changes = changesOfCarryOver(preview);
  const isDone = preview.obstacles.length === 0;
  if (isDone) {
    await excelWorkbook.changeCells(await excelWorkbook.inspectCells(changes));
    await saveFile(host, file);
  }
  output.out(options.json ? `${JSON.stringify(preview, null, 2)}\n` : asText(preview, changes.length, file));
  return isDone ? 0 : 2;
}

function asText(preview: CarryOver, changes: number, file: string): string {
  const lines = [
    ...preview.doubts.map((doubt) => `OBS! ${doubtText(doubt)}`),
    ...preview.rows.flatMap(({ group, activity, row, isNew, cells }) =>
      cells.map(
        ({ field, column, before, after }) =>
          `${preview.sheet} ${cellAddress(row, column)}: ${groupAndActivity(group, activity)}, ${carriedFieldNames[field]}: ${changeText(before, after, isNew)}`,
      ),
    ),
  ];
  if (preview.obstacles.length > 0) {
    const obstacles = preview.obstacles.map((obstacle) => obstacleText(obstacle, preview));
    return `${[`${texts.cannot}.`, ...obstacles, texts.nothingSaved].join("\n")}\n`;
  }
  const end = changes === 0 ? texts.noChanges : `${texts.done(changes)}.`;
  return `${[...lines, `${end} ${cliTexts.savedFile(file)}`].join("\n")}\n`;
}
