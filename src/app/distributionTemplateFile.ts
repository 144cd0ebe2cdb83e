import { instruments } from "../core/instrument/instruments";
import { writeWorkbookFile } from "../file/writeWorkbookFile";
import { distributionTemplate } from "../report/distribution/distributionTemplate";

/** The bytes of an empty distribution workbook of the newest edition. `created` is when, as ISO 8601 has it. */
export function distributionTemplateFile(created: string): Uint8Array {
  const [newest] = instruments;
  if (!newest) throw new Error("distributionTemplateFile requires an edition");
  return writeWorkbookFile(distributionTemplate(newest, created));
}
