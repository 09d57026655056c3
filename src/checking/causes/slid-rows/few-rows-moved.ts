import type { Line } from "../../../tables/reading";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import type { Cause, LineMove, LinesExchanged, RowsSlid } from "../cause";
import { FURTHER_RUN_OF_ROWS, MOST_RUNS_PAID, WEIGHTS } from "../weights";
import { lostAmounts } from "./lost-amounts";
import { NOWHERE, type RowGrid } from "./row-grid";
import { copiesIn, linesOf, type CopiedRows } from "./rows-copied";
import { exchangesIn, singleMovesIn, type Turn } from "./rows-turned";

/** Fewer wrong lines are no more than an exchange. */
const LEAST_LINES = 3;

/** Lines that were exchanged, one row that was moved past others, rows that were copied over others. */
export function fewRowsMoved(grid: RowGrid, accounts: AccountsProblem): readonly Cause[] {
  return [
    ...exchangesIn(grid).map((turn) => exchangeOf(turn, grid)),
    ...singleMovesIn(grid).flatMap((turn) => moveOf(turn, grid) ?? []),
    ...copiesIn(grid).flatMap((run) => copyOf(run, grid, accounts) ?? []),
  ];
}

function exchangeOf(turn: Turn, { lines, own }: RowGrid): LinesExchanged {
  const [one, other] = [...turn.keys()].map((line) => lines[line]!);
  const { table } = own.reading;
  return { kind: "lines", table, lines: [one!, other!], weight: WEIGHTS.exchanged };
}

/** Nothing where it is no more than an exchange. */
function moveOf(turn: Turn, grid: RowGrid): RowsSlid | undefined {
  const rows = grid.lines.map((_, line) => turn.get(line) ?? line);
  const moves = rows.flatMap((row, line): readonly LineMove[] =>
    row === line
      ? []
      : [{ line: grid.lines[line]!, from: grid.lines[row]!, isRight: grid.isAlike(row, line) }],
  );
  if (moves.filter(({ isRight }) => !isRight).length < LEAST_LINES) return undefined;
  const shifts = shiftsOf(rows);
  const { table } = grid.own.reading;
  return { kind: "rows", table, moves, surplus: [], shifts, weight: WEIGHTS.rowMoved };
}

/**
 * What should stand on the rows is nowhere; nothing where no amounts there would mend what they break, or
 * where the codes stand twice as well: then the lines were entered twice.
 */
function copyOf(run: CopiedRows, grid: RowGrid, accounts: AccountsProblem): RowsSlid | undefined {
  const wrong = linesOf(run);
  if (wrong.every((line) => haveOneCode(grid.lines[line]!, grid.lines[line - run.by]!)))
    return undefined;
  const rows = grid.lines.map((_, line) => (wrong.includes(line) ? NOWHERE : line));
  const lost = lostAmounts(rows, grid, accounts);
  if (lost.odd + lost.belowNought > 0) return undefined;
  return {
    ...{ kind: "rows", table: grid.own.reading.table, surplus: [], shifts: [] },
    moves: wrong.map((line) => ({ line: grid.lines[line]!, ...lost.of(line), isRight: false })),
    copyOf: wrong.map((line) => grid.lines[line - run.by]!),
    weight: WEIGHTS.copied,
  };
}

function haveOneCode({ code }: Line, other: Line): boolean {
  return code !== undefined && code === other.code;
}

/** What a slide by these runs costs. */
export function slideWeight(shifts: readonly number[]): number {
  return WEIGHTS.slid + Math.min(shifts.length - 1, MOST_RUNS_PAID) * FURTHER_RUN_OF_ROWS;
}

/** The shifts of the lines from top to bottom, each run once; lines in place and lines without figures part none. */
export function shiftsOf(rows: readonly number[]): readonly number[] {
  const runs: number[] = [];
  rows.forEach((row, line) => {
    const shift = row - line;
    if (row !== NOWHERE && shift !== 0 && runs.at(-1) !== shift) runs.push(shift);
  });
  return runs;
}
