import { isWholeCode } from "./codes";
import type { Grid } from "./grid";
import type { HeadZone } from "./heads";

/** Heads of numbers of lines. */
export const OF_LINE_NUMBERS = /^(?:序号|顺序号|行次|行号|行|次|次序|编?号)$/;
/** Heads of what is the same for all lines of a unit. */
const OF_UNITS =
  /^(?:(?:预算)?(?:单位|部门)|(?:组织)?机构|(?:统一)?社会信用)(?:编码|代码|编号|码)$|^(?:会计|预算|决算)?年[度份]?$/;

/**
 * The columns that label a table's lines, and hold neither codes of lines nor amounts: their numbers, headed
 * so (序号, 行次) or counting on from 1 with every line; the unit's code and the year. `rows` are those
 * of the body.
 */
export function labelColumns(
  grid: Grid,
  zone: HeadZone,
  rows: readonly number[],
): ReadonlySet<number> {
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column);
  const lines = rows.filter((row) => columns.some((column) => grid.own(row, column) !== ""));
  return new Set(columns.filter((column) => isLabel(grid, zone, lines, column)));
}

function isLabel(grid: Grid, zone: HeadZone, lines: readonly number[], column: number): boolean {
  const head = lowestHead(grid, zone, column);
  if (OF_UNITS.test(head)) return true;
  const filled = lines.filter((row) => grid.own(row, column) !== "");
  const numbers = filled.flatMap((row) => numberAt(grid, row, column) ?? []);
  if (OF_LINE_NUMBERS.test(head)) {
    const codes = filled.filter((row) => isWholeCode(grid, row, column));
    return codes.length * 2 <= filled.length || shareCountingOn(numbers) >= MOSTLY;
  }
  if (numbers.length < Math.max(LONG, lines.length - 1)) return false;
  const [first] = numbers;
  return first! <= 2
    ? shareCountingOn(numbers) === 1
    : /^(?:[0-9]{4}|[0-9]{6})$/.test(String(first)) && numbers.every((each) => each === first);
}

/** Amounts do not count on for so long; codes of a level leave the lines above blank. */
const LONG = 6;
/** Pages begin anew, and lines that were put in have no number of their own. */
const MOSTLY = 0.8;

/** The share of numbers that are one more than the one above. */
function shareCountingOn(numbers: readonly number[]): number {
  const steps = numbers.slice(1).filter((number, index) => number === numbers[index]! + 1);
  return numbers.length < 2 ? 0 : steps.length / (numbers.length - 1);
}

function numberAt(grid: Grid, row: number, column: number): number | undefined {
  const text = grid.own(row, column);
  return /^[0-9]{1,6}$/.test(text) ? parseInt(text, 10) : undefined;
}

function lowestHead(grid: Grid, zone: HeadZone, column: number): string {
  for (let row = zone.lastRow; row >= zone.firstRow; row--) {
    const text = grid.seen(row, column);
    if (text !== "" && !NO_HEAD.test(text)) return text;
  }
  return "";
}

/** A number or a mark of 栏次 below the heads. */
const NO_HEAD = /^(?:栏次|[-—]+|[0-9]{1,2}|[甲乙丙丁])$/;
