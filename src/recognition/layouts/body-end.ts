import { filled, type Grid } from "../grid";

const NOTE =
  /^(?:注|备注|说明|附注|单位负责人|填表人|制表|编制人|审核人)(?:[:：\d.、(]|$)|^\*?注[:：]?|本表反映|本套报表|尾数误差|本表无数据|^[0-9]{1,3}[行栏].*=|[行栏](?:各[行栏])?=|^第[0-9一二三四五六七八九十]+页/;
/** A sentence across the sheet is a remark: 本单位当年无政府性基金预算财政拨款收入支出。 */
const SENTENCE = /[。;；]$|^本(?:单位|部门|表).{6,}/;

/** True for a row of notes, remarks or signatures: the table's body has ended above it. */
export function isNoteRow(grid: Grid, row: number): boolean {
  const [first] = filled(grid, row);
  return first !== undefined && (NOTE.test(first.text) || SENTENCE.test(first.text));
}
