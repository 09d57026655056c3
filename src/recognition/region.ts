import type { Form } from "../tables/form";
import { filled, type Grid } from "./grid";
import { readTitle, type Title } from "./titles";

/** The rows of a sheet that belong to one title. */
export interface Region {
  readonly grid: Grid;
  readonly title: Title;
  /** The title's own row; -1 when the name of the sheet is the title. */
  readonly titleRow: number;
  readonly firstRow: number;
  /** The last row, which belongs to it. */
  readonly lastRow: number;
}

/** One region for each title on the sheet; where none is printed, the name of the sheet may be one. */
export function regionsOf(grid: Grid, forms: readonly Form[]): readonly Region[] {
  const titles = titlesOn(grid, forms);
  if (titles.length === 0) return sheetNameAsTitle(grid, forms);
  return titles.map(({ title, row }, index) => ({
    grid,
    title,
    titleRow: row,
    firstRow: row + 1,
    lastRow: (titles[index + 1]?.row ?? grid.rowCount) - 1,
  }));
}

function sheetNameAsTitle(grid: Grid, forms: readonly Form[]): readonly Region[] {
  const title = readTitle(grid.sheet.name, forms);
  return title ? [{ grid, title, titleRow: -1, firstRow: 0, lastRow: grid.rowCount - 1 }] : [];
}

function titlesOn(grid: Grid, forms: readonly Form[]): { title: Title; row: number }[] {
  const found: { title: Title; row: number }[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    const title = titleIn(grid, row, forms);
    if (title && !goesOn(title, found.at(-1)?.title)) found.push({ title, row });
  }
  return found;
}

/** 续表 under the same table: a page of it, whose heads its reader passes over. */
function goesOn(title: Title, before: Title | undefined): boolean {
  return title.continued && before?.form === title.form;
}

function titleIn(grid: Grid, row: number, forms: readonly Form[]): Title | undefined {
  for (const { column, text } of filled(grid, row)) {
    if (!text.includes("表")) continue;
    const title = readTitle(grid.cell(row, column)?.text ?? "", forms);
    if (title) return title;
  }
  return undefined;
}
