import { runCommand } from "./runCommand";

// The process ends by itself, so that everything printed gets out.
runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
