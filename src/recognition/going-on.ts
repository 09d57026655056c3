import { halfDigit, sum } from "../amounts/decimal";
import { mostDecimals } from "../amounts/most-decimals";
import type { Line } from "../tables/reading";
import type { DraftTable } from "./draft-table";

/** What joining a further sheet to a table comes to. */
export type Joining =
  /** The sheet has nothing to do with the table. */
  | { readonly kind: "apart" }
  /** It goes on there, and its sums close, or there is no total yet that they could close to. */
  | { readonly kind: "joined" }
  /** It seems to go on there, and does not come out whole. */
  | { readonly kind: "incomplete" };

/** Where a further sheet begins, how many of its rows hold something, whether it says itself that it goes on, and holds amounts. */
export interface Seam {
  readonly at: number;
  readonly rows: number;
  readonly isSaid: boolean;
  readonly holdsMoney: boolean;
}

/**
 * Whether a table goes on upon the next sheet: its codes go on there, all amounts stand in its columns,
 * and 合计 is what its classes add up to. This is arithmetic of one table that tells pages apart, not a
 * check: what is wrong in the joined table is told by checking. `alone`: the table without that sheet;
 * `together`: with it, read as one from the seam on.
 */
export function joining(
  alone: DraftTable,
  together: DraftTable,
  { at, rows, isSaid, ...seam }: Seam,
): Joining {
  if (alone.form.layout === "items" && !hasAmounts(alone))
    return { kind: hasAmounts(together) ? "joined" : "apart" };
  const added = together.draft.lines.filter(({ place }) => place.row >= at);
  const known = added.filter(({ standing, caption }) => standing !== "unknown" && caption !== "");
  if (known.length === 0) return { kind: isSaid && !seam.holdsMoney ? "joined" : "apart" };
  const expected = isSaid ? added.length : rows;
  if (known.length * 2 < expected || !goesOn(alone, known)) return { kind: "apart" };
  if (comesOutWhole(together)) return { kind: "joined" };
  return isClosed(alone) ? { kind: "apart" } : { kind: "incomplete" };
}

/** Whether a table comes out whole, but for a wrong figure: checking tells that. */
export function comesOutWhole(table: DraftTable): boolean {
  return openColumns(table) <= MAY_BE_A_SLIP;
}

/** Whether any amount was read. */
export function hasAmounts({ draft }: DraftTable): boolean {
  return draft.figures.some(({ figure }) => figure.kind === "amount");
}

/** One wrong figure keeps one column from closing; a missing line keeps at least its own and the total's. */
const MAY_BE_A_SLIP = 1;

/** What goes on is none of what stood before, and nothing, the total included, stands twice. */
function goesOn(alone: DraftTable, added: readonly Line[]): boolean {
  const before = new Set(alone.draft.lines.map(({ key }) => key));
  return added.every(({ key }) => !before.has(key) && !/重[0-9]+$/.test(key));
}

/** A table that has its total and comes out whole needs no further page. */
export function isClosed(table: DraftTable): boolean {
  return totalOf(table) !== undefined && openColumns(table) === 0;
}

function totalOf({ draft }: DraftTable): Line | undefined {
  return draft.lines.find(({ zone, side }) => zone === "total" && side !== "revenue");
}

/** In how many columns 合计 is not the sum of the classes; none where there is no total to close to. */
function openColumns(table: DraftTable): number {
  const { lines, figures } = table.draft;
  const total = totalOf(table);
  const classes = lines.filter(({ code }) => code?.length === CLASS);
  if (!total || classes.length === 0) return 0;
  const columns = [...new Set(figures.map(({ columnKey }) => columnKey))];
  const asked = new Set([total, ...classes].map(({ key }) => key));
  const own = figures.filter(({ line }) => asked.has(line));
  // As many decimals as the longest of the table's amounts: beside 12.05 also 300 stands for 300.00.
  const half = halfDigit(mostDecimals(figures));
  const amountAt = (line: string, column: string) => {
    const found = own.find((placed) => placed.line === line && placed.columnKey === column);
    return found?.figure.kind === "amount" ? found.figure : undefined;
  };
  return columns.filter((column) => {
    const whole = amountAt(total.key, column);
    if (!whole || whole.stored.isZero()) return false;
    const parts = classes.flatMap(({ key }) => amountAt(key, column) ?? []);
    const difference = whole.stored.minus(sum(parts.map(({ stored }) => stored))).abs();
    return difference.greaterThan(half.times(parts.length + 1));
  }).length;
}

const CLASS = 3;
