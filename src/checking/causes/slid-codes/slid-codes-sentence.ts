import type { CodeMoved, RowsSlid } from "../cause";
import { rowsNamed } from "../lines/lines-named";

/** What is said of codes that slid, after the table's title, without full stop. In Chinese. */
export function slidCodesSentence({ shifts }: RowsSlid, codes: readonly CodeMoved[]): string {
  const [first, last] = [codes[0]!, codes.at(-1)!];
  return `科目编码${rowsNamed(codes.map(({ line }) => line))}疑似整段错开，应${movedBy(shifts)}：第 ${rowOf(first)} 行应为 ${first.should}，到第 ${rowOf(last)} 行应为 ${last.should}（名称和金额没有错开）`;
}

/** The same in a few words. */
export function slidCodesShortly({ shifts }: RowsSlid, codes: readonly CodeMoved[]): string {
  return `${rowsNamed(codes.map(({ line }) => line))}的科目编码应${movedBy(shifts)}`;
}

/** Which way the codes go to mend it. */
function movedBy([shift = 0]: readonly number[]): string {
  return `${shift > 0 ? "上移" : "下移"} ${Math.abs(shift)} 行`;
}

function rowOf({ line }: CodeMoved): number {
  return line.place.row + 1;
}
