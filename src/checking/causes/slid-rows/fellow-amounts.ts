import { printedAmount } from "../../../amounts/rounding";
import { type CodeSets, wholeOf } from "../codes/code-sets";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import type { RowGrid } from "./row-grid";

/** Whether the whole of a row is what another table prints for the code of a line. */
export type IsFellow = (line: number, row: number) => boolean;

/**
 * Tables need not print the same for a code, but a figure that is another line's there and none of its
 * own hardly stands there by chance.
 */
export function fellowsOf(grid: RowGrid, sets: CodeSets, { digits }: AccountsProblem): IsFellow {
  const { table, columns } = grid.own.reading;
  const whole = columns.findIndex(({ key }) => key === wholeOf(grid.own));
  const fellows = grid.lines.map(({ code }) =>
    code === undefined ? [] : sets.others(code, table).flatMap((other) => amountIn(other, code)),
  );
  return (line, row) => {
    const amount = grid.amount(row, whole);
    if (amount === 0) return false;
    const half = grid.half(row, whole);
    return fellows[line]!.some((other) => 2 * Math.abs(other.amount - amount) <= half + other.half);
  };

  function amountIn(other: RowGrid["own"], code: string) {
    const placed = other.figure(code, wholeOf(other));
    const printed = placed && printedAmount(placed.figure);
    if (placed === undefined || printed === undefined || printed.isZero()) return [];
    const cell = { sign: 1, table: other.reading.table, placed } as const;
    return [{ amount: digits.toInteger(printed, cell), half: digits.stepOf(cell) }];
  }
}
