import { parseArgs, type ParseArgsConfig } from "node:util";
import { explainError } from "../../src/app/explainError";
import { cliTexts } from "../../src/text/cli";

import { checkCommand } from "./checkCommand";
import { computeCommand } from "./computeCommand";
import { localCommand, localOptionNames } from "./localCommand";
import { mergeCommand, mergeOptionNames } from "./mergeCommand";
import { reportCommand, reportFlags } from "./reportCommand";
import { sendCommand, sendFlags } from "./sendCommand";
import { spssCommand } from "./spssCommand";
import { populationsCommand } from "./populationsCommand";
import { templateCommand, templateOptionNames } from "./templateCommand";
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
  /** The command's own options with what was given, as often as it was; absent when they were not. */
  readonly own: ReadonlyMap<string, readonly string[]>;
}

/** 0 done, 1 done and errors were found in the workbook, 2 could not be done. */
export type ExitCode = 0 | 1 | 2;

interface Command {
  readonly run: (options: CommandOptions, output: Output) => Promise<ExitCode>;
  /** Names of the options only this command takes, each with a value. */
  readonly own?: readonly string[];
  /** Names of those without a value. */
  readonly flags?: readonly string[];
}

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["check", { run: checkCommand }],
  ["compute", { run: computeCommand }],
  ["send", { run: sendCommand, flags: sendFlags }],
  ["template", { run: templateCommand, own: templateOptionNames }],
  ["populations", { run: populationsCommand }],
  ["merge", { run: mergeCommand, own: mergeOptionNames }],
  ["report", { run: reportCommand, flags: reportFlags }],
  ["local", { run: localCommand, own: localOptionNames }],
  ["spss", { run: spssCommand }],
]);

/** Runs one command. Whatever happens, people get a sentence and never a stack trace. */
export async function runCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  try {
    const { command, options } = parse(args);
    return await command.run(options, output);
  } catch (error) {
    if (error instanceof UsageError) output.error(`${error.message}\n`);
    else {
      const { title, advice } = explainError(error);
      output.error(`${title}. ${advice}\n`);
    }
    return 2;
  }
}

function parse([name = "", ...args]: readonly string[]) {
  const command = commands.get(name);
  if (!command)
    throw new UsageError(name === "" ? cliTexts.usage : `${cliTexts.unknownCommand(name)}\n${cliTexts.usage}`);
  const { own = [], flags = [] } = command;
  const { values, positionals } = parseLoosely(args, own, flags);
  const given = [...own, ...flags].flatMap((option) => {
    const value = values[option];
    return value === undefined ? [] : [[option, [value].flat().map(String)] as const];
  });
  const output = typeof values["output"] === "string" ? values["output"] : null;
  return { command, options: { files: positionals, output, json: values["json"] === true, own: new Map(given) } };
}

function parseLoosely(args: readonly string[], own: readonly string[], flags: readonly string[]) {
  const options: NonNullable<ParseArgsConfig["options"]> = {
    json: { type: "boolean" },
    output: { type: "string", short: "o" },
    ...Object.fromEntries(own.map((option) => [option, { type: "string", multiple: true } as const])),
    ...Object.fromEntries(flags.map((option) => [option, { type: "boolean" } as const])),
  };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    // Node explains a wrong option in English; the usage says what is right.
    throw new UsageError(cliTexts.usage);
  }
}
