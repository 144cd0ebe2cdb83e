import { build } from "esbuild";

/** A script for the browser, from a TypeScript file and what it imports. */
export async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: "iife",
    write: false,
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}
