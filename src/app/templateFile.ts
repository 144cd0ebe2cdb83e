import type { Instrument } from "../core/instrument/Instrument";
import { instruments } from "../core/instrument/instruments";
import { writeWorkbookFile } from "../file/writeWorkbookFile";
import { registrationTemplate } from "../report/coded/registrationTemplate";
import { distributionTemplate } from "../report/distribution/distributionTemplate";
import type { FileContent } from "../report/FileContent";

export type TemplateKind = "registration" | "distribution";

/** The workbooks people fill in. `created` is when, as ISO 8601 has it. */
export const templates: Readonly<Record<TemplateKind, (instrument: Instrument, created: string) => FileContent>> = {
  registration: registrationTemplate,
  distribution: distributionTemplate,
};

/** The bytes of an empty workbook of the newest edition. */
export function templateFile({ kind, created }: { readonly kind: TemplateKind; readonly created: string }): Uint8Array {
  const [newest] = instruments;
  if (!newest) throw new Error("templateFile requires an edition");
  return writeWorkbookFile(templates[kind](newest, created));
}
