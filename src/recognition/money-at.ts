import { readFigure } from "../amounts/read-figure";
import type { Grid } from "./grid";

/** Whether a cell holds an amount other than nothing. */
export function isMoneyAt(grid: Grid, row: number, column: number): boolean {
  const figure = readFigure(grid.cell(row, column));
  return figure.kind === "amount" && !figure.stored.isZero();
}
