import { normalise, withoutOrdinal } from "../../sheets/wording";
import type { LineForm, SideForm, TwoSidedForm } from "../../tables/form";
import type { Grid } from "../grid";
import type { Region } from "../region";

/** A side of the form as it stands on the sheet. */
export interface Side {
  readonly name: "revenue" | "expenditure";
  readonly form: SideForm;
  readonly captionColumn: number;
  /** The last column that belongs to it. */
  readonly lastColumn: number;
}

export function itemAliases(side: SideForm): string[] {
  return aliasesOf(side.lines.filter(({ zone }) => zone === "items"));
}

function aliasesOf(lines: readonly LineForm[]): string[] {
  return lines.flatMap(({ aliases }) => aliases.map(normalise));
}

/** The caption as forms declare it: without ordinal and 其中. */
export function captionAt(grid: Grid, row: number, column: number): string {
  return withoutOrdinal(grid.own(row, column).replace(/^其中:?/, ""));
}

/** Each side is found where most of its captions stand. */
export function formSidesOf({ grid, firstRow, lastRow }: Region, form: TwoSidedForm): Side[] {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const revenue = captionColumn(grid, rows, form.revenue, -1);
  const expenditure = captionColumn(grid, rows, form.expenditure, revenue ?? -1);
  const end = nextCaptions(grid, rows, expenditure ?? revenue ?? 0) ?? grid.columnCount;
  return [
    ...side("revenue", form.revenue, revenue, (expenditure ?? end) - 1),
    ...side("expenditure", form.expenditure, expenditure, end - 1),
  ];
}

function side(
  name: Side["name"],
  form: SideForm,
  captionColumn: number | undefined,
  lastColumn: number,
): Side[] {
  return captionColumn === undefined ? [] : [{ name, form, captionColumn, lastColumn }];
}

function captionColumn(
  grid: Grid,
  rows: readonly number[],
  form: SideForm,
  after: number,
): number | undefined {
  const captions = new Set(aliasesOf(form.lines));
  let best: { column: number; count: number } | undefined;
  for (let column = after + 1; column < grid.columnCount; column++) {
    const count = rows.filter((row) => captions.has(captionAt(grid, row, column))).length;
    if (count >= 2 && count > (best?.count ?? 0)) best = { column, count };
  }
  return best?.column;
}

/** A third block of captions, such as 按支出性质分类, ends the expenditure side. */
function nextCaptions(grid: Grid, body: readonly number[], after: number): number | undefined {
  for (let column = after + 1; column < grid.columnCount; column++) {
    const words = body.filter((row) => /\p{Script=Han}{3}/u.test(grid.own(row, column))).length;
    if (words >= Math.max(3, body.length / 4)) return column;
  }
  return undefined;
}
