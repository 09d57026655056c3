import { readFigure } from "../../amounts/read-figure";
import { normalise } from "../../sheets/wording";
import type { ColumnForm } from "../../tables/form";
import { isWholeCode } from "../codes";
import { isNumberRow } from "../column-numbers";
import { filled, type Grid } from "../grid";
import type { HeadZone, SharedRow } from "../heads";
import { parted } from "../joined-heads";
import type { Region } from "../region";
import { NAMES_A_UNIT } from "../stated-organisation";

/** What the line of the total is called. */
export const TOTAL = /^(?:合计|总计|本年合计|支出合计|收入合计):?$/;
const GENERIC_CAPTIONS = new Set(["合计", "小计", "收入", "支出"]);

/** The rows from the first head to the row before the first line. */
export function codeLineHeads(
  { grid, firstRow, lastRow }: Region,
  forms: readonly ColumnForm[],
): HeadZone | undefined {
  const captions = new Set(
    forms
      .flatMap((form) => form.aliases.map(normalise))
      .filter((alias) => !GENERIC_CAPTIONS.has(alias)),
  );
  const anchors = anchorsIn(grid, firstRow, lastRow, captions);
  const top = anchors[0]?.row;
  if (top === undefined) return undefined;
  const leftmost = Math.min(...anchors.map(({ column }) => column));
  const isAmounts = (row: number) => printsAmounts(grid, row, anchors) || isJustAmounts(grid, row);
  const body = firstLine(grid, top + 1, lastRow, { leftmost, isAmounts });
  const end = body ?? afterHeads(grid, anchors.at(-1)!.row, lastRow);
  const shared = body === undefined ? undefined : sharedRow(grid, body, leftmost, captions);
  return {
    firstRow: Math.min(top, firstHead(grid, firstRow, top)),
    lastRow: end - 1,
    ...(shared && { shared }),
  };
}

/** The first line of the table, where the lowest heads stand in its cells. */
function sharedRow(
  grid: Grid,
  row: number,
  leftmost: number,
  captions: ReadonlySet<string>,
): SharedRow | undefined {
  const cells = [...filled(grid, row)].filter(({ column }) => column >= leftmost);
  if (!cells.some(({ text }) => captions.has(text))) return undefined;
  const heads = cells.filter(({ text }) => /\p{Script=Han}/u.test(text));
  return { row, columns: new Set(heads.map(({ column }) => column)) };
}

/** Heads stand close together: the captions of the first eight rows after the first one. */
const HEAD_ROWS = 8;

/** The words of a head, which may join those of a group and of a column: 本年支出（基本支出）. */
function headWords(text: string, captions: ReadonlySet<string>): readonly string[] {
  return parted(
    text.replace(/\(.*元\)$/, ""),
    (word) => captions.has(word) || GENERIC_CAPTIONS.has(word),
  );
}

function anchorsIn(grid: Grid, firstRow: number, lastRow: number, captions: ReadonlySet<string>) {
  const found: { row: number; column: number }[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    if (found[0] && row > found[0].row + HEAD_ROWS) break;
    for (const { column, text } of filled(grid, row)) {
      const isHead = headWords(text, captions).some((word) => captions.has(word));
      if (isHead && !isTotalBelow(grid, row, column, found)) found.push({ row, column });
    }
  }
  return found;
}

/** In a short table 人员经费合计 stands near the heads: left of all of them, with an amount below them. */
function isTotalBelow(
  grid: Grid,
  row: number,
  column: number,
  heads: readonly { readonly row: number; readonly column: number }[],
): boolean {
  const above = heads.filter((head) => head.row < row);
  const leftmost = Math.min(...above.map((head) => head.column));
  return above.length > 0 && column < leftmost && holdsAmount(grid, row, leftmost);
}

/** A group's head, such as 本年支出 or 项目, may stand one or two rows above the first known caption. */
function firstHead(grid: Grid, firstRow: number, top: number): number {
  for (let row = Math.max(firstRow, top - 2); row < top; row++) {
    for (const { text } of filled(grid, row))
      if (/^(?:项目|科目|功能分类|支出功能分类|收入|支出|本年)/.test(text)) return row;
  }
  return top;
}

function firstLine(
  grid: Grid,
  from: number,
  lastRow: number,
  {
    leftmost,
    isAmounts,
  }: { readonly leftmost: number; readonly isAmounts: (row: number) => boolean },
): number | undefined {
  for (let row = from; row <= lastRow; row++) {
    if (isAmounts(row) || isLineWithoutCode(grid, row, leftmost)) return row;
    for (const { column, text } of filled(grid, row)) {
      if (column >= leftmost) continue;
      if (TOTAL.test(text) || isWholeCode(grid, row, column)) return row;
      if (NAMES_A_UNIT.test(text) && holdsAmount(grid, row, leftmost)) return row;
    }
  }
  return undefined;
}

/** Amounts with decimals below the known heads, on a row that has none: no head is one, whatever its line lacks. */
function printsAmounts(
  grid: Grid,
  row: number,
  anchors: readonly { readonly row: number; readonly column: number }[],
): boolean {
  if (anchors.some((anchor) => anchor.row === row)) return false;
  return anchors.some(({ column }) => {
    const figure = readFigure(grid.cell(row, column));
    return figure.kind === "amount" && !figure.stored.isInteger();
  });
}

/** Nothing but numbers that are neither 栏次 nor years: the line of a total that lost its name. */
function isJustAmounts(grid: Grid, row: number): boolean {
  const texts = [...filled(grid, row)].map(({ text }) => text);
  return (
    texts.length > 1 &&
    texts.every(
      (text) => /^-?[0-9][0-9,]*(?:\.[0-9]+)?$/.test(text) && !/^20[0-9]{2}$/.test(text),
    ) &&
    !isNumberRow(grid, row)
  );
}

/** Digits that are no code, a name beside them and an amount: a code that lost or gained a digit. */
function isLineWithoutCode(grid: Grid, row: number, leftmost: number): boolean {
  const left = [...filled(grid, row)].filter(({ column }) => column < leftmost);
  return (
    left.some(({ text }) => /^[0-9]{2,9}$/.test(text)) &&
    left.some(({ text }) => /^\p{Script=Han}/u.test(text)) &&
    holdsAmount(grid, row, leftmost)
  );
}

/** A unit's line, where a table is given by unit and its total stands last. */
function holdsAmount(grid: Grid, row: number, leftmost: number): boolean {
  if (isNumberRow(grid, row)) return false;
  return [...filled(grid, row)].some(
    ({ column }) => column >= leftmost && readFigure(grid.cell(row, column)).kind === "amount",
  );
}

/** An empty table: the body begins below the heads and the numbers under them. */
function afterHeads(grid: Grid, lastHead: number, lastRow: number): number {
  let row = lastHead + 1;
  while (row <= lastRow && row <= lastHead + 2 && isNumberRow(grid, row)) row++;
  return row;
}
