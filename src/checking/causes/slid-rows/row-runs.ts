import type { Line } from "../../../tables/reading";
import type { LineMove } from "../cause";

/** A line whose figures stand on another one. */
export type MovedLine = Extract<LineMove, { from: Line }>;

/** A run of lines whose figures stand off by the same number of rows. */
export interface RowRun {
  readonly first: MovedLine;
  readonly last: MovedLine;
  readonly shift: number;
}

/** Neighbouring lines of one shift; lines that are right and lines without figures part none. */
export function runsOf(moves: readonly LineMove[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const move of moves) {
    if (move.from === undefined) continue;
    const shift = move.from.place.row - move.line.place.row;
    const last = runs.at(-1);
    if (last?.shift === shift) runs[runs.length - 1] = { ...last, last: move };
    else runs.push({ first: move, last: move, shift });
  }
  return runs;
}

/** Figures that stand too low have to go up. */
export function direction(shift: number): string {
  return `${shift > 0 ? "上移" : "下移"} ${Math.abs(shift)} 行`;
}
