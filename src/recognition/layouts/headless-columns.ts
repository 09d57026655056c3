import { readFigure } from "../../amounts/read-figure";
import type { ColumnForm } from "../../tables/form";
import type { Grid } from "../grid";
import type { HeadedColumn } from "../headed-columns";
import { isMoneyAt } from "../money-at";
import type { Region } from "../region";
import { bodyRowsOf } from "./body-end";

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
 * something: those among the table's figures, and those at its end where the form lacks as many
 * and nothing is reckoned there — beside a table many keep sums that show where it is off.
 */
export function withHeadless(
  columns: readonly HeadedColumn[],
  { region: { grid, lastRow }, from, form }: Body,
): readonly HeadedColumn[] {
  const rows = bodyRowsOf(grid, from, lastRow);
  const last = columns.findLastIndex(({ standing }) => standing === "main");
  const lacking = form.columns.filter(
    ({ key, optional, partOf }) =>
      !optional && partOf === undefined && !columns.some((column) => column.key === key),
  ).length;
  return columns.map((headed, at) => {
    if (headed.path.length > 0 || !holdsAmounts(grid, rows, headed.column)) return headed;
    if (at > last + lacking || (at > last && !isTyped(grid, rows, headed.column))) return headed;
    const key = `第${headed.column + 1}栏`;
    return { ...headed, key, path: [HEADLESS], standing: "unknown" };
  });
}

/** Amounts with decimals, or large whole ones that are mostly no functional codes, which begin with 2. */
function holdsAmounts(grid: Grid, rows: readonly number[], column: number): boolean {
  const amounts = rows
    .map((row) => readFigure(grid.cell(row, column)))
    .flatMap((figure) =>
      figure.kind === "amount" && !figure.stored.isZero() ? figure.stored : [],
    );
  if (amounts.some((amount) => !amount.isInteger())) return true;
  const codes = amounts.filter((amount) => /^2[0-9]{2}(?:[0-9]{2}){0,2}$/.test(amount.toFixed()));
  return amounts.some((amount) => amount.gte(LARGE)) && codes.length * 2 < amounts.length;
}

/** Numbers of lines are smaller. */
const LARGE = 1_000;

function isTyped(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows
    .filter((row) => isMoneyAt(grid, row, column))
    .every((row) => grid.cell(row, column)?.formula === undefined);
}
