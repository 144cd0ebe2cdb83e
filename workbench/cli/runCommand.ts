import { parseArgs } from "node:util";
import { explainError } from "../../src/app/explainError";
import { cliTexts } from "../../src/text/cli";

import { checkCommand } from "./checkCommand";
import { computeCommand } from "./computeCommand";
import { UsageError } from "./UsageError";

/** Where a command prints. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

export interface CommandOptions {
  readonly files: readonly string[];
  readonly output: string | null;
  readonly json: boolean;
}

/** 0 done, 1 done and errors were found in the workbook, 2 could not be done. */
export type ExitCode = 0 | 1 | 2;

const commands: ReadonlyMap<string, (options: CommandOptions, output: Output) => Promise<ExitCode>> = new Map([
  ["check", checkCommand],
  ["compute", computeCommand],
]);

/** Runs one command. Whatever happens, people get a sentence and never a stack trace. */
export async function runCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  try {
    const { command, options } = parse(args);
    return await command(options, output);
  } catch (error) {
    if (error instanceof UsageError) output.error(`${error.message}\n`);
    else {
      const { title, advice } = explainError(error);
      output.error(`${title}. ${advice}\n`);
    }
    return 2;
  }
}

function parse(args: readonly string[]) {
  const { values, positionals } = parseLoosely(args);
  const [name = "", ...files] = positionals;
  const command = commands.get(name);
  if (!command)
    throw new UsageError(name === "" ? cliTexts.usage : `${cliTexts.unknownCommand(name)}\n${cliTexts.usage}`);
  return { command, options: { files, output: values.output ?? null, json: values.json ?? false } };
}

function parseLoosely(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { json: { type: "boolean" }, output: { type: "string", short: "o" } },
      allowPositionals: true,
    });
  } catch {
    // Node explains a wrong option in English; the usage says what is right.
    throw new UsageError(cliTexts.usage);
  }
}
