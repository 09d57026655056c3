import type { Form } from "../tables/form";
import type { Grid } from "./grid";
import { tableColumnsOf, titlesOn, type PlacedTitle, type TableColumns } from "./beside-each-other";
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
  /** What stands left of it on the sheet is another table's. */
  readonly firstColumn: number;
}

/** One region for each title on the sheet; where none is printed, the name of the sheet may be one. */
export function regionsOf(grid: Grid, forms: readonly Form[]): readonly Region[] {
  const regions = tableColumnsOf(grid, titlesOn(grid, forms)).flatMap(regionsIn);
  return regions.length === 0 ? sheetNameAsTitle(grid, forms) : regions;
}

function regionsIn({ grid, titles, firstColumn }: TableColumns): readonly Region[] {
  const heading = headingTitles(titles);
  return heading.map(({ title, row }, index) => ({
    grid,
    title,
    titleRow: row,
    firstRow: row + 1,
    lastRow: (heading[index + 1]?.row ?? grid.rowCount) - 1,
    firstColumn,
  }));
}

function sheetNameAsTitle(grid: Grid, forms: readonly Form[]): readonly Region[] {
  const title = readTitle(grid.sheet.name, forms);
  return title ? [wholeSheet(grid, title)] : [];
}

/** A sheet read as a table whose title it does not print. */
export function wholeSheet(grid: Grid, title: Title): Region {
  return {
    grid,
    title,
    titleRow: -1,
    firstRow: 0,
    lastRow: grid.rowCount - 1,
    firstColumn: 0,
  };
}

/** The first title of each row, but for those under which the table before goes on. */
function headingTitles(titles: readonly PlacedTitle[]): readonly PlacedTitle[] {
  return titles
    .filter(({ row }, index) => titles[index - 1]?.row !== row)
    .reduce<readonly PlacedTitle[]>((found, placed) => {
      return goesOn(placed.title, found.at(-1)?.title) ? found : [...found, placed];
    }, []);
}

/** 续表 under the same table: a page of it, whose heads its reader passes over. */
function goesOn(title: Title, before: Title | undefined): boolean {
  return title.continued && before?.form === title.form;
}
