import { formOf } from "../../../tables/forms";
import type { RowsSlid } from "../cause";
import { fromTo, lineLabel, rowsNamed } from "../lines/lines-named";
import { direction, runsOf, type MovedLine, type RowRun } from "./row-runs";

/** What is said where rows were copied, or one was moved, and nothing slid; `undefined` where figures slid. */
export function fewRowsSentence(cause: RowsSlid): string | undefined {
  const { copyOf, moves } = cause;
  if (copyOf) {
    const lines = moves.map(({ line }) => line);
    return `${rowsNamed(lines)}（${fromTo(lines)}）的金额与${rowsNamed(copyOf)}（${fromTo(copyOf)}）的完全相同，疑似抄重`;
  }
  const turn = oneRowMoved(cause);
  if (turn === undefined) return undefined;
  const { one, others } = turn;
  const rest = `${rowsNamed([others.first.from, others.last.from])}的金额各${direction(others.shift)}`;
  return `${rowsNamed([one.from])}的金额疑似放错了行：是 ${lineLabel(one.line)} 的，应移到${rowsNamed([one.line])}，${rest}`;
}

/** The same in a few words. */
export function fewRowsShortly(cause: RowsSlid): string | undefined {
  const { copyOf, moves } = cause;
  if (copyOf)
    return `${rowsNamed(moves.map(({ line }) => line))}的金额与${rowsNamed(copyOf)}的重复`;
  const turn = oneRowMoved(cause);
  return turn && `${rowsNamed([turn.one.from])}的金额应移到${rowsNamed([turn.one.line])}`;
}

/** One row of figures that was moved past others, which stand a row off since then; nothing is lost. */
interface OneRowMoved {
  readonly one: MovedLine;
  readonly others: RowRun;
}

function oneRowMoved({ moves, surplus, table }: RowsSlid): OneRowMoved | undefined {
  // In groups side by side others stand on the same rows.
  if (formOf(table).layout === "code-blocks") return undefined;
  const runs = runsOf(moves);
  const [top, bottom] = runs;
  if (!top || !bottom || runs.length > 2 || surplus.length > 0) return undefined;
  const [single, others] = top.first === top.last ? [top, bottom] : [bottom, top];
  const isTurned =
    single.first === single.last &&
    Math.abs(others.shift) === 1 &&
    single.shift === -others.shift * (moves.length - 1) &&
    moves.every(({ from }) => from !== undefined);
  return isTurned ? { one: single.first, others } : undefined;
}
