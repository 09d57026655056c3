import type { Cell } from "../../sheets/sheet";
import { holdsWhatWasSeen, type SeenCell } from "../seen-cell";
import { cellIn } from "./block";

/** Cells of a sheet that were asked for once more; their answers are there after the next request. */
export interface AskedCells {
  /** What stands in one of them now. Another cell's place is a fault of ours, and throws. */
  readonly at: (row: number, column: number) => Cell | undefined;
}

/** Asks for some cells of a sheet: one range for each run of rows in which some of them stand. */
export function askCells(
  worksheet: Excel.Worksheet,
  cells: readonly Pick<SeenCell, "row" | "column">[],
): AskedCells {
  const columns = cells.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const runs = runsOf(cells.map(({ row }) => row)).map(({ from, to }) => {
    const range = worksheet.getRangeByIndexes(from, first, to - from + 1, last - first + 1);
    range.load("values,text,formulas,numberFormat");
    return { from, to, range };
  });
  return {
    at: (row, column) => {
      const { from, range } = runs.find((run) => run.from <= row && row <= run.to)!;
      const { values, text, formulas, numberFormat } = range;
      const block = { rowIndex: from, columnIndex: first, values, text, formulas, numberFormat };
      return cellIn(block, row - from, column - first);
    },
  };
}

/** Whether all cells that were seen hold what they held; `now` was asked for and answered. */
export function holdAsSeen(now: AskedCells, seen: readonly SeenCell[]): boolean {
  return seen.every((one) => holdsWhatWasSeen(now.at(one.row, one.column), one));
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last?.to === row - 1) runs[runs.length - 1] = { from: last.from, to: row };
    else runs.push({ from: row, to: row });
  }
  return runs;
}
