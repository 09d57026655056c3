import type { CheckedAccounts } from "../actions/check-accounts";
import { marksOf } from "../actions/marks";
import { markedCopyOf } from "../workbook/file/marked-copy-of";
import type { OtherBooks } from "../actions/other-books";
import { BUDGET_FORMS } from "../tables/budget-forms";
import { checkExitCode, NOT_DONE } from "./check-exit-code";
import { checkJson } from "./check-json";
import { checkText } from "./check-text";
import { checkArguments, type CheckArguments } from "./check-arguments";
import type { CheckResult } from "./check-result";
import { checkedOrTold, type BooksBeside } from "./checked-input";
import { writeReport } from "./check-report";
import { fromWhereCalled, inputsOf, type Input } from "./inputs";
import { print, printJson, Refusal, printAside } from "./output";
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

async function checkAll(
  inputs: readonly Input[],
  beside: BooksBeside,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const input of inputs) results.push(await checkedOrTold(input, beside));
  return results;
}

/** The books that the accounts are compared with. */
async function otherBooks({ lastYearFile, budgetFile }: CheckArguments): Promise<OtherBooks> {
  return {
    ...(lastYearFile !== undefined && (await lastYearIn(lastYearFile))),
    ...(budgetFile !== undefined && { budget: await tablesIn(budgetFile, BUDGET_FORMS) }),
  };
}
