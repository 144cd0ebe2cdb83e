import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { runLibreOffice } from "./libreOffice";

export interface PrintedPage {
  readonly size: string;
  /** Its texts from the top. */
  readonly lines: readonly string[];
}

/** The pages of a workbook as LibreOffice prints it. */
export function printPages(file: string, folder: string): readonly PrintedPage[] {
  runLibreOffice("pdf", [file], folder);
  const pdf = join(folder, `${/([^/]+)\.xlsx$/.exec(file)?.[1] ?? ""}.pdf`);
  const options = { encoding: "utf8", maxBuffer: 2 ** 26 } as const;
  const info = execFileSync("pdfinfo", ["-f", "1", "-l", "9999", pdf], options);
  const sizes = [...info.matchAll(/^Page +\d+ size: +(.*)$/gm)].map(([, size = ""]) => size);
  const texts = execFileSync("pdftotext", ["-layout", pdf, "-"], options).split("\f");
  return sizes.map((size, index) => ({
    size,
    lines: (texts[index] ?? "").split("\n").flatMap((line) => line.trim() || []),
  }));
}
