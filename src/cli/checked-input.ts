import { checkSets, type CheckedAccounts } from "../actions/check-accounts";
import type { OtherBooks } from "../actions/other-books";
import type { CheckResult } from "./check-result";
import { refuseDoubtfulBooks } from "./doubtful-books";
import type { Input } from "./inputs";
import { defectSentence, progressLine, Refusal } from "./output";

/** What each set is compared with. */
export interface BooksBeside {
  readonly books: OtherBooks;
  readonly accepted: boolean;
}

/** Checks one input. A file that nobody foresaw never takes the others with it: it is refused in a sentence. */
export async function checkedOrTold(input: Input, beside: BooksBeside): Promise<CheckResult> {
  try {
    return await checkOne(input, beside);
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", message: error.message };
    const name = input.kind === "set" ? input.name : "这个文件";
    return { kind: "refused", message: defectSentence(name, error) };
  }
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
