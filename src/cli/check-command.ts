import { checkAccounts, nothingBroken, type CheckedAccounts } from "../actions/check-accounts";
import { marksOf } from "../actions/marks";
import { writeMarkedCopy } from "../workbook/file/write-marked-copy";
import type { OtherBooks } from "../actions/other-books";
import { BUDGET_FORMS } from "../tables/budget-forms";
import { checkJson } from "./check-json";
import { checkText } from "./check-text";
import { fromWhereCalled, inputsOf, type Input } from "./inputs";
import { fail, progressLine, Refusal } from "./output";
import { parsedArguments } from "./parsed-arguments";
import { tablesIn } from "./tables-in";

const OPTIONS = {
  format: { type: "string", default: "text" },
  "one-set": { type: "boolean", default: false },
  mark: { type: "string" },
  "last-year": { type: "string" },
  budget: { type: "string" },
} as const;

/** `check FILE…`: 0 nothing broken, 1 something broken, 2 something could not be checked. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  const { files, format, oneSet, mark } = read;
  const inputs = await inputsOf(files, oneSet);
  const books = await otherBooks(read);
  const checked = await checkAll(inputs, books);
  const results = checked.filter((result) => result.kind === "checked");
  const done = results.map(({ accounts }) => accounts);
  const withinSets = results.reduce((count, { refusedFiles }) => count + refusedFiles, 0);
  const refused = checked.filter((result) => result.kind === "refused");
  for (const { message } of refused) console.error(message);
  if (done.length > 0) console.log(format === "json" ? checkJson(done) : checkText(done));
  const unmarked = mark !== undefined && done[0] ? await writeMarks(files[0]!, mark, done[0]) : 0;
  return exitCode(done, refused.length + withinSets + unmarked);
}

/** Writes the marked copy and says so; 1 when it could not be written. */
async function writeMarks(
  file: string,
  output: string,
  accounts: CheckedAccounts,
): Promise<number> {
  const marks = marksOf(accounts);
  const written = await writeMarkedCopy(fromWhereCalled(file), fromWhereCalled(output), marks);
  if (written.kind === "refused") return fail(written.message) && 1;
  console.error(`已另存标记后的副本：${output}（标记 ${marks.length} 个单元格，原文件未改动）`);
  if (written.lost !== undefined) console.error(written.lost);
  return 0;
}

interface Arguments {
  readonly files: readonly string[];
  readonly format: "text" | "json";
  readonly oneSet: boolean;
  readonly mark?: string;
  readonly lastYearFile?: string;
  readonly budgetFile?: string;
}

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals: files } = parsedArguments(args, OPTIONS);
  const { format, mark, "one-set": oneSet, "last-year": lastYearFile, budget: budgetFile } = values;
  if (format !== "text" && format !== "json")
    throw new Refusal(`--format 只能是 text 或 json，不能是“${format}”。`);
  if (files.length === 0)
    throw new Refusal("没有给出要核对的文件。例：npm run --silent cli -- check 决算公开表.xlsx");
  if (mark !== undefined && (files.length > 1 || oneSet))
    throw new Refusal("--mark 一次只能标记一个工作簿，不能与 --one-set 或多个文件同用。");
  return {
    files,
    format,
    oneSet,
    ...(mark !== undefined && { mark }),
    ...(lastYearFile !== undefined && { lastYearFile }),
    ...(budgetFile !== undefined && { budgetFile }),
  };
}

type Result =
  | { readonly kind: "checked"; readonly accounts: CheckedAccounts; readonly refusedFiles: number }
  | { readonly kind: "refused"; readonly message: string };

async function checkAll(inputs: readonly Input[], books: OtherBooks): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const input of inputs) results.push(await checkOne(input, books));
  return results;
}

/** The books that the accounts are compared with. */
async function otherBooks({ lastYearFile, budgetFile }: Arguments): Promise<OtherBooks> {
  return {
    ...(lastYearFile !== undefined && { lastYear: await tablesIn(lastYearFile) }),
    ...(budgetFile !== undefined && { budget: await tablesIn(budgetFile, BUDGET_FORMS) }),
  };
}

async function checkOne(input: Input, books: OtherBooks): Promise<Result> {
  if (input.kind === "refused") return input;
  const read = await input.read(progressLine(input.name));
  if (read.kind === "refused") return read;
  const accounts = checkAccounts(input.name, read, {
    now: () => performance.now(),
    ...books,
  });
  if (accounts.tables.length > 0)
    return { kind: "checked", accounts, refusedFiles: read.refusedFiles };
  return { kind: "refused", message: noTables(accounts) };
}

function noTables({ name, unread }: CheckedAccounts): string {
  const sheets = unread.slice(0, 9).map(({ sheet, why }) => `  ${sheet}：${why}`);
  const more = unread.length > 9 ? [`  …共 ${unread.length} 个工作表`] : [];
  return [
    `${name}：没有找到九张公开表中的任何一张，未核对。请确认文件中有“收入支出决算总表”等表名。`,
    ...sheets,
    ...more,
  ].join("\n");
}

function exitCode(done: readonly CheckedAccounts[], refused: number): number {
  if (refused > 0) return 2;
  return done.every(nothingBroken) ? 0 : 1;
}
