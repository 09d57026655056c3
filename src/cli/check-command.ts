import { checkSets, type CheckedAccounts } from "../actions/check-accounts";
import { marksOf } from "../actions/marks";
import { markedCopyOf } from "../workbook/file/marked-copy-of";
import type { OtherBooks } from "../actions/other-books";
import { BUDGET_FORMS } from "../tables/budget-forms";
import { checkExitCode, NOT_DONE } from "./check-exit-code";
import { checkJson } from "./check-json";
import { checkText } from "./check-text";
import { CHECK } from "./command-table";
import { refuseDoubtfulBooks } from "./doubtful-books";
import { fromWhereCalled, inputsOf, type Input } from "./inputs";
import { print, printJson, progressLine, Refusal, printAside, defectSentence } from "./output";
import { refuseUnsafeOutputs, writeOutput, type OutputGuard } from "./output-guard";
import { parsedArguments } from "./parsed-arguments";
import { tablesIn } from "./tables-in";

/** `check FILE…`: what it found on the output; its exit code is `check-exit-code.ts`'s. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  const { files, format, oneSet, mark, guard } = read;
  await refuseUnsafeOutputs(guard);
  const inputs = await inputsOf(files, oneSet);
  const books = await otherBooks(read);
  const checked = await checkAll(inputs, { books, accepted: read.acceptOtherBook });
  const done = checked.flatMap((result) => (result.kind === "checked" ? result.sets : []));
  const refused = checked.filter((result) => result.kind === "refused");
  for (const { message } of refused) printAside(message);
  if (done.length > 0 && format === "json") printJson(checkJson(done));
  if (done.length > 0 && format === "text") print(checkText(done));
  const marked = mark === undefined || !done[0] || (await writeMarks(read, mark, done));
  return marked ? checkExitCode(done, refused.length > 0) : NOT_DONE;
}

/** Writes the marked copy and says so; false when it could not be written. */
async function writeMarks(
  { files, guard }: Arguments,
  output: string,
  sets: readonly CheckedAccounts[],
): Promise<boolean> {
  const marks = sets.flatMap(marksOf);
  const copy = await markedCopyOf(fromWhereCalled(files[0]!), output, marks);
  if (copy.kind === "refused") return notMarked(copy.message);
  try {
    await writeOutput(guard, output, copy.bytes);
  } catch (error) {
    // The report has been printed already: it stands, and the code says that something is missing.
    if (error instanceof Refusal) return notMarked(error.message);
    throw error;
  }
  printAside(`已另存标记后的副本：${output}（标记 ${marks.length} 个单元格，原文件未改动）`);
  if (copy.lost !== undefined) printAside(copy.lost);
  return true;
}

function notMarked(message: string): false {
  printAside(message);
  return false;
}

interface Arguments {
  readonly files: readonly string[];
  readonly format: "text" | "json";
  readonly oneSet: boolean;
  readonly mark?: string;
  readonly lastYearFile?: string;
  readonly budgetFile?: string;
  /** Whether a book that seems to have been chosen by mistake is used all the same. */
  readonly acceptOtherBook: boolean;
  readonly guard: OutputGuard;
}

function readArguments(args: readonly string[]): Arguments {
  const { values, operands: files } = parsedArguments(args, CHECK);
  const { format, mark, "one-set": oneSet, "last-year": lastYearFile, budget: budgetFile } = values;
  if (files.length === 0)
    throw new Refusal("没有给出要核对的文件。例：npm run --silent cli -- check 决算公开表.xlsx");
  if (mark !== undefined && (files.length > 1 || oneSet))
    throw new Refusal("--mark 一次只能标记一个工作簿，不能与 --one-set 或多个文件同用。");
  return {
    files,
    format,
    oneSet,
    acceptOtherBook: values["accept-other-book"],
    guard: {
      reads: [...files, lastYearFile, budgetFile],
      writes: [mark],
      overwrite: values.overwrite,
    },
    ...(mark !== undefined && { mark }),
    ...(lastYearFile !== undefined && { lastYearFile }),
    ...(budgetFile !== undefined && { budgetFile }),
  };
}

/** What each set is compared with. */
interface BooksBeside {
  readonly books: OtherBooks;
  readonly accepted: boolean;
}

type Result =
  | { readonly kind: "checked"; readonly sets: readonly CheckedAccounts[] }
  | { readonly kind: "refused"; readonly message: string };

async function checkAll(inputs: readonly Input[], beside: BooksBeside): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const input of inputs) results.push(await checkedOrTold(input, beside));
  return results;
}

/** One file that nobody foresaw never takes the others with it. */
async function checkedOrTold(input: Input, beside: BooksBeside): Promise<Result> {
  try {
    return await checkOne(input, beside);
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", message: error.message };
    const name = input.kind === "set" ? input.name : "这个文件";
    return { kind: "refused", message: defectSentence(name, error) };
  }
}

/** The books that the accounts are compared with. */
async function otherBooks({ lastYearFile, budgetFile }: Arguments): Promise<OtherBooks> {
  return {
    ...(lastYearFile !== undefined && { lastYear: await tablesIn(lastYearFile) }),
    ...(budgetFile !== undefined && { budget: await tablesIn(budgetFile, BUDGET_FORMS) }),
  };
}

async function checkOne(input: Input, { books, accepted }: BooksBeside): Promise<Result> {
  if (input.kind === "refused") return input;
  const read = await input.read(progressLine(input.name));
  if (read.kind === "refused") return read;
  const sets = checkSets(input.name, read, books);
  refuseDoubtfulBooks(sets[0].tables, books, accepted);
  if (sets[0].tables.length > 0) return { kind: "checked", sets };
  return { kind: "refused", message: noTables(sets[0]) };
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
