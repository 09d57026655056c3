import { addressOf } from "../../../sheets/address";
import { formOf } from "../../../tables/forms";
import type { Line } from "../../../tables/reading";
import { isEconomic } from "../codes/code-sentence";
import { fromTo, rowsNamed } from "./lines-named";
import type { LinesTooMany, LineTwice } from "./surplus";

/** What is said of a line, or a run of lines, that was entered twice. */
export function twiceSentence(cause: LineTwice): string {
  const { table, line, first, more = [], addedUp, miscoded } = cause;
  const { title } = formOf(table);
  const anew = addedUp ? "并重新加总" : "";
  if (more.length > 0) {
    const [lines, firsts] = [
      [line, ...more.map((each) => each.line)],
      [first, ...more.map((each) => each.first)],
    ];
    return `${title}${rowsNamed(firsts)}（${fromTo(firsts)}）录了两次（又见${rowsNamed(lines)}），疑似整段多录：请删去${rowsNamed(lines)}${anew}`;
  }
  const [one, other] = [first, line].map(({ place }) => addressOf(place.row, place.column));
  // In groups side by side others stand on its row.
  const goes = isEconomic(table)
    ? `请删去 ${other!} 起的编码、名称和金额`
    : `请删去第 ${line.place.row + 1} 行`;
  const remedy = `${goes}${anew}`;
  if (miscoded)
    return `${title}科目 ${first.code!} 一行疑似录了两次（${one!}、${other!}），${other!} 的编码又误写为 ${line.code!}：两行金额相同，其他表的 ${line.code!} 没有金额，${remedy}`;
  return `${title}科目 ${line.code!} 一行录了两次（${one!}、${other!}），疑似多录：${remedy}`;
}

/** The same in a few words. */
export function twiceShortly({ line, more }: LineTwice): string {
  return `${line.code!} ${more ? `起 ${more.length + 1} 行` : "一行"}多录`;
}

/** What is said of lines that do not belong into the table. */
export function surplusSentence({ table, lines, of, addedUp }: LinesTooMany): string {
  const { title } = formOf(table);
  const rows = rowsOf(lines);
  const what = lines.length === 1 ? `${lines[0]!.code!} ${lines[0]!.caption}` : fromTo(lines);
  const head = `${title}${rows}（${what}）疑似不应录入本表`;
  if (of === undefined)
    return `${head}：其他表没有${lines.length === 1 ? "这个科目" : "这些科目"}，上级合计也没有包括，请核对后删去${rows}，或补录其他表并重新加总`;
  const anew = addedUp ? "并重新加总" : "";
  return `${head}：与《${formOf(of).title}》的科目、金额相同，请删去${rows}${anew}`;
}

/** The same in a few words. */
export function surplusShortly({ lines }: LinesTooMany): string {
  const [{ code }] = lines as [Line];
  return `多录 ${code!} ${lines.length === 1 ? "一行" : `等 ${lines.length} 行`}`;
}

/** Rows by their numbers, those one below the other as a run. */
function rowsOf(lines: readonly Line[]): string {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.at(-1)?.place.row === line.place.row - 1) last.push(line);
    else runs.push([line]);
  }
  return runs.map(rowsNamed).join("、");
}
