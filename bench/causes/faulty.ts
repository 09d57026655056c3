import type { TableId } from "../../src/tables/table-id";
import type { DrawnRow, DrawnTable } from "./drawn-table";
import type { Dice } from "./random";

/** A workbook with something wrong, and what that is. */
export interface Faulty {
  readonly tables: readonly DrawnTable[];
  readonly truth: Truth;
}

export interface Truth {
  readonly of:
    | "code"
    | "line-left-out"
    | "line-twice"
    | "columns"
    | "lines"
    | "rows"
    | "slice"
    | "table"
    | "figure";
  readonly table: TableId;
  /** The code that a line bears, or that is missing. */
  readonly code?: string;
  readonly should?: string;
  /** Cells whose amounts are not what they should be: `table|line|column`. */
  readonly cells: ReadonlySet<string>;
}

/** Draws a fault into a workbook; nothing where the tables have no room for it. */
export type Make = (tables: readonly DrawnTable[], dice: Dice) => Faulty | undefined;

const BY_CODE: readonly TableId[] = [
  "revenue",
  "expenditure",
  "general-public-budget",
  "government-funds",
];

/** One of the tables with a line for each code. */
export function byCode(tables: readonly DrawnTable[], dice: Dice): DrawnTable {
  return dice.pick(tables.filter(({ id }) => BY_CODE.includes(id)));
}

/** Its lines of codes, without 合计. */
export function lines({ rows }: DrawnTable): readonly DrawnRow[] {
  return rows.filter(({ code }) => code !== "合计");
}

/** The lines of the longest codes. */
export function leaves(table: DrawnTable): readonly DrawnRow[] {
  const length = deepest(table.rows);
  return lines(table).filter(({ code }) => code.length === length);
}

/** How many digits the longest of its codes has. */
export function deepest(rows: readonly DrawnRow[]): number {
  return Math.max(...rows.filter(({ code }) => code !== "合计").map(({ code }) => code.length));
}

/** How many lines stand below the same code as this one, itself included. */
export function siblings(rows: readonly DrawnRow[], code: string): number {
  return rows.filter(
    (row) => row.code.length === code.length && row.code.slice(0, -2) === code.slice(0, -2),
  ).length;
}

/** The workbook with other rows in one table. */
export function changed(
  tables: readonly DrawnTable[],
  table: DrawnTable,
  rows: readonly DrawnRow[],
): readonly DrawnTable[] {
  return tables.map((each) => (each === table ? { ...each, rows } : each));
}

/** The cells whose amounts differ from before, as `table|line|column`. */
export function differing(before: DrawnTable, after: readonly DrawnRow[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const row of after) {
    const old = before.rows.find(({ code }) => code === row.code);
    row.amounts.forEach((amount, at) => {
      if (old && amount !== old.amounts[at]) keys.add(`${before.id}|${row.code}|${at}`);
    });
  }
  return keys;
}
