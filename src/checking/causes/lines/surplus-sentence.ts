import { addressOf } from "../../../sheets/address";
import { formOf } from "../../../tables/forms";
import type { LineTwice } from "../cause";
import { isEconomic } from "../codes/code-sentence";
import { fromTo, rowsNamed } from "./lines-named";

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
