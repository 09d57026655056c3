import { readFigure } from "../../amounts/read-figure";
import type { ColumnForm } from "../../tables/form";
import type { Grid } from "../grid";
import type { HeadedColumn } from "../headed-columns";
import { isMoneyAt } from "../money-at";
import type { Region } from "../region";
import { isNoteRow } from "./body-end";

/** What a column of amounts is called that no head stands above. */
export const HEADLESS = "没有表头的一栏";

interface Body {
  readonly region: Region;
  /** The first row below the heads. */
  readonly from: number;
  readonly form: { readonly columns: readonly ColumnForm[] };
}

/**
 * Gives columns of amounts that have no head a name of their own, so that their amounts count for
 * something: those among the table's figures, and one at its end where the form lacks a column and
 * nothing is reckoned there — beside a table many keep sums that show where it is off.
 */
export function withHeadless(
  columns: readonly HeadedColumn[],
  { region: { grid, lastRow }, from, form }: Body,
): readonly HeadedColumn[] {
  const rows: number[] = [];
  for (let row = from; row <= lastRow && !isNoteRow(grid, row); row++) rows.push(row);
  const last = columns.findLastIndex(({ standing }) => standing === "main");
  const lacksOne = form.columns.some(
    ({ key, optional, partOf }) =>
      !optional && partOf === undefined && !columns.some((column) => column.key === key),
  );
  return columns.map((headed, at) => {
    if (headed.path.length > 0 || !holdsAmounts(grid, rows, headed.column)) return headed;
    if (at > last && !(lacksOne && at === last + 1 && isTyped(grid, rows, headed.column)))
      return headed;
    const key = `第${headed.column + 1}栏`;
    return { ...headed, key, path: [HEADLESS], standing: "unknown" };
  });
}

/** Amounts with decimals: whole numbers may be codes or numbers of lines. */
function holdsAmounts(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.some((row) => {
    const figure = readFigure(grid.cell(row, column));
    return figure.kind === "amount" && !figure.stored.isInteger();
  });
}

function isTyped(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows
    .filter((row) => isMoneyAt(grid, row, column))
    .every((row) => grid.cell(row, column)?.formula === undefined);
}
