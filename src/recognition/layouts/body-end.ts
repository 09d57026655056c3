import { readFigure } from "../../amounts/read-figure";
import { isWholeCode } from "../codes";
import { filled, type Grid } from "../grid";

const NOTE =
  /^(?:校验|核对|复核|验证|平衡|差额|差异)(?:数|行|公式|关系)?:?$|^(?:注|备注|说明|附注|单位负责人|填表人|制表|编制人|审核人)(?:[:：\d.、(]|$)|^\*?注[:：]?|本表反映|本套报表|尾数误差|本表无数据|^[0-9]{1,3}[行栏].*=|[行栏](?:各[行栏])?=|^第[0-9一二三四五六七八九十]+页/;
/** A sentence across the sheet is a remark: 本单位当年无政府性基金预算财政拨款收入支出。 A code with a stop behind it is none. */
const SENTENCE = /\p{Script=Han}.*[。;；]$|^本(?:单位|部门|表).{6,}/u;

/** True for a row of notes, remarks, signatures or a page's number: it is no line of a table. */
export function isNoteRow(grid: Grid, row: number): boolean {
  const [first] = filled(grid, row);
  return first !== undefined && (NOTE.test(first.text) || SENTENCE.test(first.text));
}

/**
 * The rows of a table's body: up to the first note that no line stands below, without notes and numbers
 * of pages between the lines.
 */
export function bodyRowsOf(grid: Grid, from: number, lastRow: number): readonly number[] {
  const rows: number[] = [];
  let last = lastRow;
  while (last >= from && !isLineOfMoney(grid, last)) last--;
  for (let row = from; row <= lastRow; row++) {
    if (!isNoteRow(grid, row)) rows.push(row);
    else if (row > last) break;
  }
  return rows;
}

/** A row with an amount that is no whole number, or with one right of a code, or with two. */
function isLineOfMoney(grid: Grid, row: number): boolean {
  if (isNoteRow(grid, row)) return false;
  const cells = [...filled(grid, row)];
  const code = cells.find(({ column }) => isWholeCode(grid, row, column));
  const amounts = cells.flatMap(({ column }) => {
    const figure = readFigure(grid.cell(row, column));
    return column !== code?.column && figure.kind === "amount" && !figure.stored.isZero()
      ? figure.stored
      : [];
  });
  const enough = code ? 1 : 2;
  return amounts.length >= enough || amounts.some((amount) => !amount.isInteger());
}
