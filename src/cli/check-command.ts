import { parseArgs } from "node:util";
import { checkAccounts, nothingBroken, type CheckedAccounts } from "../actions/check-accounts";
import { checkJson } from "./check-json";
import { checkText } from "./check-text";
import { inputsOf, type Input } from "./inputs";
import { fail, progressLine } from "./output";

const OPTIONS = {
  format: { type: "string", default: "text" },
  "one-set": { type: "boolean", default: false },
  mark: { type: "string" },
} as const;

/** `check FILE…`: 0 nothing broken, 1 something broken, 2 something could not be checked. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if ("message" in read) return fail(read.message);
  const { files, format, oneSet } = read;
  const inputs = await inputsOf(files, oneSet);
  const checked = await checkAll(inputs);
  const done = checked.filter((result) => result.kind === "checked").map(({ accounts }) => accounts);
  const refused = checked.filter((result) => result.kind === "refused");
  for (const { message } of refused) console.error(message);
  if (done.length > 0) console.log(format === "json" ? checkJson(done) : checkText(done));
  return exitCode(done, refused.length);
}

interface Arguments {
  readonly files: readonly string[];
  readonly format: "text" | "json";
  readonly oneSet: boolean;
  readonly mark?: string;
}

function readArguments(args: readonly string[]): Arguments | { readonly message: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { format } = values;
    if (format !== "text" && format !== "json") return { message: `--format 只能是 text 或 json，不能是“${format}”。` };
    if (positionals.length === 0) return { message: "没有给出要核对的文件。例：npm run --silent cli -- check 决算公开表.xlsx" };
    return { files: positionals, format, oneSet: values["one-set"], ...(values.mark !== undefined && { mark: values.mark }) };
  } catch (error) {
    return { message: `命令写法有误：${(error as Error).message}` };
  }
}

type Result =
  | { readonly kind: "checked"; readonly accounts: CheckedAccounts }
  | { readonly kind: "refused"; readonly message: string };

async function checkAll(inputs: readonly Input[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const input of inputs) results.push(await checkOne(input));
  return results;
}

async function checkOne(input: Input): Promise<Result> {
  if (input.kind === "refused") return input;
  const read = await input.read(progressLine(input.name));
  if (read.kind === "refused") return read;
  const accounts = checkAccounts(input.name, read, () => performance.now());
  if (accounts.tables.length > 0) return { kind: "checked", accounts };
  return { kind: "refused", message: noTables(accounts) };
}

function noTables({ name, unread }: CheckedAccounts): string {
  const sheets = unread.slice(0, 9).map(({ sheet, why }) => `  ${sheet}：${why}`);
  const more = unread.length > 9 ? [`  …共 ${unread.length} 个工作表`] : [];
  return [`${name}：没有找到九张公开表中的任何一张，未核对。请确认文件中有“收入支出决算总表”等表名。`, ...sheets, ...more].join("\n");
}

function exitCode(done: readonly CheckedAccounts[], refused: number): number {
  if (refused > 0) return 2;
  return done.every(nothingBroken) ? 0 : 1;
}
