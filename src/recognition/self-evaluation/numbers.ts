import { readFigure, settle } from "../../amounts/read-figure";
import { isAmount, type PlacedScore } from "../../tables/self-evaluation";
import { filled, type Grid } from "../grid";

/** The number in a cell, with the decimals that it shows; 97% reads 97. */
export function numberAt(grid: Grid, row: number, column: number): PlacedScore | undefined {
  const place = { sheet: grid.sheet.name, row, column };
  const cell = grid.cell(row, column);
  if (!cell) return undefined;
  const percent = /^[0-9.]+%$/.exec(grid.own(row, column));
  const text = percent ? grid.own(row, column).slice(0, -1) : undefined;
  const figure = settle(readFigure(text === undefined ? cell : { value: text, text }), 0);
  return isAmount(figure) ? { figure, place } : undefined;
}

/** The first number on the right of a cell. */
export function numberBeside(grid: Grid, row: number, column: number): PlacedScore | undefined {
  for (const cell of filled(grid, row)) {
    const number = cell.column > column ? numberAt(grid, row, cell.column) : undefined;
    if (number) return number;
  }
  return undefined;
}

/** The weight that a caption carries: 产出指标（60分） → 60; （20分*执行率） → 20. */
export function weightIn(text: string): number | undefined {
  const digits = /\(?([0-9]{1,3}(?:\.[0-9])?)分/.exec(text)?.[1];
  return digits === undefined ? undefined : parseFloat(digits);
}
