import { readFileSync } from "node:fs";
import { join } from "node:path";
import { batchCommand } from "./batch/batch-command";
import { checkCommand } from "./check-command";
import { COMMAND_FORMS } from "./command-table";
import { explainCommand } from "./explain-command";
import { helpText, usageText } from "./help-text";
import { narrateCommand } from "./narrate-command";
import { nearestSpelling } from "./nearest-spelling";
import { defectSentence, fail, print, Refusal } from "./output";
import { proofreadCommand } from "./proofread-command";
import { publishCommand } from "./publish-command";
import { rollCommand } from "./roll-command";

/** What runs each command of the table. A map, because `constructor` is on every object and no command. */
const RUNS: ReadonlyMap<string, (args: readonly string[]) => Promise<number>> = new Map([
  ["check", checkCommand],
  ["batch", batchCommand],
  ["narrate", narrateCommand],
  ["proofread", proofreadCommand],
  ["roll", rollCommand],
  ["publish", publishCommand],
  ["explain", explainCommand],
]);

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) return fail(usageText());
  if (["help", "--help", "-h"].includes(name)) return help(args[0]);
  if (["--version", "-v", "version"].includes(name)) return shown(`决算核对 ${version()}`);
  const run = RUNS.get(name);
  if (!run) return fail(unknown(name));
  return asksForHelp(args) ? help(name) : run(args);
}

/** Before `--`, after which everything is a file. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === "--help" || arg === "-h");
}

function help(name: string | undefined): number {
  const form = COMMAND_FORMS.find((one) => one.name === name);
  if (name !== undefined && !form) return fail(unknown(name));
  return shown(form ? helpText(form) : usageText());
}

function shown(text: string): number {
  print(text);
  return 0;
}

function unknown(name: string): string {
  const names = COMMAND_FORMS.map((form) => form.name);
  const near = nearestSpelling(name, names);
  const meant = near === undefined ? "。" : `，是不是 ${near}？`;
  return `没有“${name}”这个命令${meant}\n\n${usageText()}`;
}

function version(): string {
  const described = readFileSync(join(__dirname, "..", "..", "package.json"), "utf8");
  return (JSON.parse(described) as { version: string }).version;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = fail(
      error instanceof Refusal ? error.message : defectSentence("这个命令", error),
    );
  },
);
