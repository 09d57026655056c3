import { normalise, withoutOrdinal } from "../../sheets/wording";
import type { LineForm, SideForm, TwoSidedForm } from "../../tables/form";
import { filled, type Grid } from "../grid";
import type { Region } from "../region";

/** A side of the form as it stands on the sheet. */
export interface Side {
  readonly name: "revenue" | "expenditure";
  readonly form: SideForm;
  readonly captionColumn: number;
  /** The last column that belongs to it. */
  readonly lastColumn: number;
  /** A third group of columns, which goes on with a side whose items stand before it. */
  readonly further?: true;
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
  const further = nextCaptions(grid, rows, expenditure ?? revenue ?? 0);
  const end = further ?? grid.columnCount;
  return [
    ...side("revenue", form.revenue, revenue, (expenditure ?? end) - 1),
    ...side("expenditure", form.expenditure, expenditure, end - 1),
    ...(further === undefined || expenditure === undefined || revenue === undefined
      ? []
      : furtherSide(form, further, grid.columnCount - 1)),
  ];
}

/**
 * 财决01 prints spending once more by its nature and by economic class, and the totals of the side
 * below that: the third group of columns has lines of its own, and those that follow the items.
 */
function furtherSide(form: TwoSidedForm, captionColumn: number, lastColumn: number): Side[] {
  const following = form.expenditure.lines.filter(({ zone }) => zone !== "items");
  const lines = [...(form.spendingAgain ?? []), ...following];
  const side = { ...form.expenditure, lines };
  return [{ name: "expenditure", form: side, captionColumn, lastColumn, further: true }];
}

function side(
  name: Side["name"],
  form: SideForm,
  captionColumn: number | undefined,
  lastColumn: number,
): Side[] {
  return captionColumn === undefined ? [] : [{ name, form, captionColumn, lastColumn }];
}

/** The column with the most items; a third group of columns may hold more of the totals. */
function captionColumn(
  grid: Grid,
  rows: readonly number[],
  form: SideForm,
  after: number,
): number | undefined {
  const captions = new Set(aliasesOf(form.lines));
  const items = new Set(itemAliases(form));
  let best: ColumnCounts | undefined;
  for (const [column, texts] of textsByColumn(grid, rows, after)) {
    const here = {
      column,
      items: texts.filter((text) => items.has(text)).length,
      all: texts.filter((text) => captions.has(text)).length,
    };
    if (here.all >= 2 && (!best || isMore(here, best))) best = here;
  }
  return best?.column;
}

interface ColumnCounts {
  readonly column: number;
  readonly items: number;
  readonly all: number;
}

function isMore(one: ColumnCounts, than: ColumnCounts): boolean {
  return one.items > than.items || (one.items === than.items && one.all > than.all);
}

/** The captions in each column behind `after`, from left to right; blank places, of which a wide sheet has millions, are not looked at. */
function textsByColumn(
  grid: Grid,
  rows: readonly number[],
  after: number,
): readonly (readonly [column: number, texts: readonly string[]])[] {
  const columns = new Map<number, string[]>();
  for (const row of rows)
    for (const { column } of filled(grid, row)) {
      if (column <= after) continue;
      const texts = columns.get(column) ?? [];
      columns.set(column, texts);
      texts.push(captionAt(grid, row, column));
    }
  return [...columns].sort(([a], [b]) => a - b);
}

/** A third block of captions, such as 按支出性质分类, ends the expenditure side. */
function nextCaptions(grid: Grid, body: readonly number[], after: number): number | undefined {
  const least = Math.max(3, body.length / 4);
  const isWords = (text: string) => /\p{Script=Han}{3}/u.test(text);
  return textsByColumn(grid, body, after).find(
    ([, texts]) => texts.filter(isWords).length >= least,
  )?.[0];
}
