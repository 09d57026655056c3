import { halfDigit, sum } from "../amounts/decimal";
import type { DraftTable } from "./pages";

/** What joining a further sheet to a table comes to. */
export type Joining =
  /** The sheet has nothing to do with the table. */
  | { readonly kind: "apart" }
  /** It goes on there, and its sums close, or there is no total yet that they could close to. */
  | { readonly kind: "joined" }
  /** It seems to go on there, and does not come out whole. */
  | { readonly kind: "incomplete" };

/**
 * Whether a table goes on upon the next sheet: its codes go on there, all amounts stand in its columns,
 * and 合计 is what its classes add up to. This is arithmetic of one table that tells pages apart, not a
 * check: what is wrong in the joined table is told by checking. `alone`: the table without that sheet;
 * `together`: with it, read as one from row `seam` on; `rows`: how many rows of the sheet hold something.
 */
export function joining(
  alone: DraftTable,
  together: DraftTable,
  { seam, rows }: { readonly seam: number; readonly rows: number },
): Joining {
  const added = together.draft.lines.filter(({ place }) => place.row >= seam);
  const known = added.filter(({ standing }) => standing !== "unknown");
  if (known.length === 0 || known.length * 2 < rows || !goesOn(alone, together, seam))
    return { kind: "apart" };
  return openColumns(together) <= MAY_BE_A_SLIP ? { kind: "joined" } : { kind: "incomplete" };
}

/** One wrong figure keeps one column from closing; a missing line keeps at least its own and the total's. */
const MAY_BE_A_SLIP = 1;

/** Codes that go on are none that stood before, and the total stands once. */
function goesOn(alone: DraftTable, together: DraftTable, seam: number): boolean {
  const before = new Set(alone.draft.lines.map(({ key }) => key));
  const added = together.draft.lines.filter(({ place }) => place.row >= seam);
  return added.every(({ key, code }) => !before.has(key) && (code === undefined || key === code));
}

/** In how many columns 合计 is not the sum of the classes; none where there is no total to close to. */
function openColumns({ draft: { lines, figures } }: DraftTable): number {
  const total = lines.find(({ zone }) => zone === "total");
  const classes = lines.filter(({ code }) => code?.length === CLASS);
  if (!total || classes.length === 0) return 0;
  const columns = [...new Set(figures.map(({ columnKey }) => columnKey))];
  const amountAt = (line: string, column: string) => {
    const found = figures.find((placed) => placed.line === line && placed.columnKey === column);
    return found?.figure.kind === "amount" ? found.figure : undefined;
  };
  return columns.filter((column) => {
    const own = amountAt(total.key, column);
    if (!own || own.stored.isZero()) return false;
    const parts = classes.flatMap(({ key }) => amountAt(key, column) ?? []);
    const difference = own.stored.minus(sum(parts.map(({ stored }) => stored))).abs();
    return difference.greaterThan(
      halfDigit(Math.max(own.decimals, MONEY_DECIMALS)).times(parts.length + 1),
    );
  }).length;
}

const CLASS = 3;

/** A figure may be printed shorter than money is kept: 300 stands for 300.00. */
const MONEY_DECIMALS = 2;
