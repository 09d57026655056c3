import { isWholeCode } from "./codes";
import type { Grid } from "./grid";
import type { HeadZone } from "./heads";

const COUNTS_ROWS = /^(?:序号|行次|行号|顺序号|编?号|次序)$/;

/**
 * The columns that number a table's lines, and hold neither codes nor amounts: headed so (序号, 行次), or
 * counting on from 1 with every line, whatever their head. `rows` are those of the body.
 */
export function countingColumns(
  grid: Grid,
  zone: HeadZone,
  rows: readonly number[],
): ReadonlySet<number> {
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column);
  const lines = rows.filter((row) => columns.some((column) => grid.own(row, column) !== ""));
  return new Set(
    columns.filter((column) => {
      const filled = lines.filter((row) => grid.own(row, column) !== "");
      const numbers = filled.flatMap((row) => numberAt(grid, row, column) ?? []);
      if (isHeadedSo(grid, zone, column)) {
        const codes = filled.filter((row) => isWholeCode(grid, row, column));
        return codes.length * 2 <= filled.length || countsOn(numbers) >= MOSTLY;
      }
      return (
        numbers.length >= Math.max(LONG, lines.length - 1) &&
        numbers[0]! <= 2 &&
        countsOn(numbers) === 1
      );
    }),
  );
}

/** Amounts do not count on for so long; codes of a level leave the lines above blank. */
const LONG = 6;
/** Pages begin anew, and lines that were put in have no number of their own. */
const MOSTLY = 0.8;

/** The share of numbers that are one more than the one above. */
function countsOn(numbers: readonly number[]): number {
  const steps = numbers.slice(1).filter((number, index) => number === numbers[index]! + 1);
  return numbers.length < 2 ? 0 : steps.length / (numbers.length - 1);
}

function numberAt(grid: Grid, row: number, column: number): number | undefined {
  const text = grid.own(row, column);
  return /^[0-9]{1,4}$/.test(text) ? parseInt(text, 10) : undefined;
}

/** The lowest head is one of numbers of lines. */
function isHeadedSo(grid: Grid, zone: HeadZone, column: number): boolean {
  for (let row = zone.lastRow; row >= zone.firstRow; row--) {
    const text = grid.seen(row, column);
    if (text !== "" && !NUMBERED.test(text)) return COUNTS_ROWS.test(text);
  }
  return false;
}

/** A number or a mark of 栏次 below the heads. */
const NUMBERED = /^(?:栏次|[-—]+|[0-9]{1,2}|[甲乙丙丁])$/;
