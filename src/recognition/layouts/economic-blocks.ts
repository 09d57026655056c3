import { economicCodesNamed } from "../../tables/economic-codes";
import { bareCode, isWholeCode } from "../codes";
import { filled, type Grid } from "../grid";
import type { Region } from "../region";
import { repeatedHeads } from "../repeated-heads";
import { isNoteRow } from "./body-end";

/** One block: code columns, then the name, then the figure. */
export interface EconomicBlock {
  readonly codeColumns: readonly number[];
  readonly figureColumn: number;
}

/** From the first economic code to the last row before the notes, without what page breaks put between. */
export function bodyRows({ grid, title, firstRow, lastRow }: Region): number[] {
  let first = firstRow;
  while (first <= lastRow && !hasCode(grid, first)) first++;
  const repeated = repeatedHeads(grid, { firstRow, lastRow: first - 1 }, title.form);
  let last = lastRow;
  while (last > first && !hasCode(grid, last)) last--;
  const rows: number[] = [];
  for (let row = first; row <= lastRow; row++) {
    if (!isNoteRow(grid, row) || hasCode(grid, row)) {
      if (!repeated.has(row)) rows.push(row);
    } else if (row > last) break;
  }
  return rows;
}

/** Whether a row has an economic code anywhere. */
export function hasCode(grid: Grid, row: number): boolean {
  return [...filled(grid, row)].some(({ column }) => isEconomicCode(grid, row, column));
}

/** Economic codes begin with 3 and have at most five digits. */
function isEconomicCode(grid: Grid, row: number, column: number): boolean {
  if (!isWholeCode(grid, row, column)) return false;
  const text = bareCode(grid, row, column);
  if (/^3[0-9]{2}(?:[0-9]{2})?(?![0-9.])/.test(text)) return namedBeside(grid, row, column) !== "";
  // A number that a format shows as 301.00 may be an amount: its name must be that code's.
  const withDecimals = /^(3[0-9]{2}(?:[0-9]{2})?)\.0+$/.exec(text)?.[1];
  return (
    withDecimals !== undefined &&
    economicCodesNamed(namedBeside(grid, row, column)).includes(withDecimals)
  );
}

/** The name that a code has beside it, or in the same cell; nothing beside an amount such as 301, or a total. */
function namedBeside(grid: Grid, row: number, column: number): string {
  for (let beside = column; beside <= column + 3; beside++) {
    const text = grid.own(row, beside);
    if (/\p{Script=Han}/u.test(text)) return isTotal(text) ? "" : text;
    if (beside > column && text !== "" && !/^[0-9]{2}$/.test(text)) return "";
  }
  return "";
}

export function economicBlocksOf(grid: Grid, body: readonly number[]): EconomicBlock[] {
  const starts: number[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const codes = body.filter((row) => isEconomicCode(grid, row, column));
    if (codes.length > 0 && codes.length >= amountsIn(grid, body, column)) starts.push(column);
  }
  const separate = starts.filter(
    (column, index) => index === 0 || !sameBlock(grid, body, starts[index - 1]!, column),
  );
  return separate.map((column, index) =>
    block(grid, body, column, separate[index + 1] ?? grid.columnCount),
  );
}

/** The numbers of a column that are no code, nor its last two digits: a column of amounts may hold 301, with a remark beside. */
function amountsIn(grid: Grid, body: readonly number[], column: number): number {
  return body.filter((row) => {
    const text = grid.own(row, column);
    return /^[0-9][0-9.,]{2,}$/.test(text) && !isEconomicCode(grid, row, column);
  }).length;
}

/** Two neighbouring columns of codes (类 and 款 apart) with no words between them are one block. */
function sameBlock(grid: Grid, body: readonly number[], left: number, right: number): boolean {
  return !body.some((row) => {
    for (let column = left; column < right; column++)
      if (/\p{Script=Han}/u.test(grid.own(row, column))) return true;
    return false;
  });
}

function block(grid: Grid, body: readonly number[], start: number, end: number): EconomicBlock {
  const names = nameColumn(grid, body, start, end);
  const codeColumns = Array.from(
    { length: Math.max(1, names - start) },
    (_, index) => start + index,
  );
  return { codeColumns, figureColumn: figureColumn(grid, body, names, end) };
}

function nameColumn(grid: Grid, body: readonly number[], start: number, end: number): number {
  for (let column = start; column < end; column++) {
    if (
      body.some(
        (row) => /\p{Script=Han}/u.test(grid.own(row, column)) && !isTotal(grid.own(row, column)),
      )
    )
      return column;
  }
  return start;
}

function isTotal(text: string): boolean {
  return /(?:合计|总计|小计)$|^(?:人员|(?:日常)?公用)(?:经费|支出)/.test(text);
}

/** The first column after the names that holds figures; in an empty table the one whose head says so. */
function figureColumn(grid: Grid, body: readonly number[], names: number, end: number): number {
  const right = Array.from(
    { length: Math.max(0, end - names - 1) },
    (_, index) => names + 1 + index,
  );
  const holdsFigures = (column: number) =>
    body.some((row) => /^[-—(/]?[0-9]|^[-—/]+$/.test(grid.own(row, column)));
  const free = (column: number) => body.some((row) => !coveredFromLeft(grid, row, column));
  return (
    right.find(holdsFigures) ??
    right.find((column) => isHeaded(grid, body[0]!, column)) ??
    right.find(free) ??
    names + 1
  );
}

/** 决算数 or 金额 within the three rows above the first code. */
function isHeaded(grid: Grid, firstRow: number, column: number): boolean {
  return [1, 2, 3].some((above) =>
    /^(?:决算数|金额|决算|合计|小计)$/.test(grid.seen(firstRow - above, column)),
  );
}

function coveredFromLeft(grid: Grid, row: number, column: number): boolean {
  const merge = grid.merge(row, column);
  return merge !== undefined && merge.firstColumn < column;
}
