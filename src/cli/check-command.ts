import { checkSets, type CheckedAccounts } from "../actions/check-accounts";
import { marksOf } from "../actions/marks";
import { markedCopyOf } from "../workbook/file/marked-copy-of";
import type { OtherBooks } from "../actions/other-books";
import { BUDGET_FORMS } from "../tables/budget-forms";
import { checkExitCode, NOT_DONE } from "./check-exit-code";
import { checkJson } from "./check-json";
import { checkText } from "./check-text";
import { checkArguments, type CheckArguments } from "./check-arguments";
import type { CheckResult } from "./check-result";
import { writeReport } from "./check-report";
import { refuseDoubtfulBooks } from "./doubtful-books";
import { fromWhereCalled, inputsOf, type Input } from "./inputs";
import { print, printJson, progressLine, Refusal, printAside, defectSentence } from "./output";
import { refuseUnsafeOutputs, writeOutput } from "./output-guard";
import { lastYearIn, tablesIn } from "./tables-in";

/** `check FILE…`: what it found on the output; its exit code is `check-exit-code.ts`'s. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const read = checkArguments(args);
  const { files, format, oneSet, mark, guard } = read;
  await refuseUnsafeOutputs(guard);
  const inputs = await inputsOf(files, oneSet);
  const books = await otherBooks(read);
  const checked = await checkAll(inputs, { books, accepted: read.acceptOtherBook });
  const done = checked.flatMap((result) => (result.kind === "checked" ? result.sets : []));
  const refused = checked.filter((result) => result.kind === "refused");
  for (const { message } of refused) printAside(message);
  if (format === "json") printJson(checkJson(done, refused));
  if (done.length > 0 && format === "text") print(checkText(done));
  const marked = mark === undefined || !done[0] || (await writeMarks(read, mark, done));
  const reported = await writeReport(read, checked);
  return marked && reported ? checkExitCode(done, refused.length > 0) : NOT_DONE;
}

/** Writes the marked copy and says so; false when it could not be written. */
async function writeMarks(
  { files, guard }: CheckArguments,
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

/** What each set is compared with. */
interface BooksBeside {
  readonly books: OtherBooks;
  readonly accepted: boolean;
}

async function checkAll(
  inputs: readonly Input[],
  beside: BooksBeside,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const input of inputs) results.push(await checkedOrTold(input, beside));
  return results;
}

/** One file that nobody foresaw never takes the others with it. */
async function checkedOrTold(input: Input, beside: BooksBeside): Promise<CheckResult> {
  try {
    return await checkOne(input, beside);
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", message: error.message };
    const name = input.kind === "set" ? input.name : "这个文件";
    return { kind: "refused", message: defectSentence(name, error) };
  }
}

/** The books that the accounts are compared with. */
async function otherBooks({ lastYearFile, budgetFile }: CheckArguments): Promise<OtherBooks> {
  return {
    ...(lastYearFile !== undefined && (await lastYearIn(lastYearFile))),
    ...(budgetFile !== undefined && { budget: await tablesIn(budgetFile, BUDGET_FORMS) }),
  };
}

async function checkOne(input: Input, { books, accepted }: BooksBeside): Promise<CheckResult> {
  if (input.kind === "refused") return input;
  const read = await input.read(progressLine(input.name));
  if (read.kind === "refused") return read;
  const sets = checkSets(input.name, read, books);
  refuseDoubtfulBooks(sets[0].tables, books, accepted);
  const { path } = input;
  if (sets[0].tables.length > 0)
    return { kind: "checked", sets, ...(path !== undefined && { path }) };
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
