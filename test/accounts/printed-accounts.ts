import { type Accounts, TABLE_IDS, type TableId } from "./accounts";
import type { FigureLine } from "./code-lines";
import { exactTables } from "./exact-tables";
import { exactText, type Money, printFen } from "./fen";

/** A figure as the form shows it. */
export interface PrintedFigure {
  /** Plain decimal digits, without separators: `337.02`. */
  readonly text: string;
  /** The value with all its digits, where the cell may hold more than it shows: `337.0183`. */
  readonly exact?: string;
}

export interface PrintedLine {
  readonly key: string;
  readonly name: string;
  /** By column key; a column that is absent is blank. */
  readonly figures: Readonly<Record<string, PrintedFigure>>;
}

export type PrintedTable = readonly PrintedLine[];

/** The figures of a publication, still without any layout. */
export interface PrintedAccounts {
  readonly unit: string;
  readonly year: number;
  readonly money: Money;
  readonly tables: Readonly<Record<TableId, PrintedTable>>;
}

/** Each figure rounded half-up on its own, totals too: that is how 尾差 comes about. */
export function printAccounts(accounts: Accounts, money: Money): PrintedAccounts {
  const exact = exactTables(accounts);
  const tables: Record<string, PrintedTable> = {};
  for (const id of TABLE_IDS) tables[id] = exact[id].map((line) => printLine(line, money));
  const { unit, year } = accounts;
  return { unit, year, money, tables: tables as PrintedAccounts["tables"] };
}

function printLine({ key, name, amounts }: FigureLine, money: Money): PrintedLine {
  const figures = Object.entries(amounts).map(([column, amount]) => [
    column,
    { text: printFen(amount, money), exact: exactText(amount, money.unit) },
  ]);
  return { key, name, figures: Object.fromEntries(figures) as PrintedLine["figures"] };
}

/** The figure at a line and column. Two lines may share a key (`总计`) but never a column. */
export function figureAt(
  table: PrintedTable,
  line: string,
  column: string,
): PrintedFigure | undefined {
  return table.find(({ key, figures }) => key === line && column in figures)?.figures[column];
}

/** Whether a figure is a nought, however many decimals it shows. */
export function isNothing(figure: PrintedFigure): boolean {
  return /^-?[0.]+$/.test(figure.text);
}
