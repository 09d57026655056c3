import type { TableId } from "../../src/tables/table-id";
import type { DrawnRow, DrawnTable } from "./drawn-table";
import {
  byCode,
  changed,
  deepest,
  differing,
  leaves,
  lines,
  siblings,
  type Faulty,
  type Make,
} from "./faulty";
import type { Dice } from "./random";

/** A digit of a code mistyped, or two neighbours swapped. */
export function mistyped(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = byCode(tables, dice);
  const row = dice.pick(
    dice.chance(0.85)
      ? lines(table).filter(({ code }) => code.length === deepest(table.rows))
      : lines(table),
  );
  const at = dice.whole(1, row.code.length - 1);
  const digits = [...row.code];
  if (dice.chance(0.3) && at > 1 && digits[at] !== digits[at - 1]) {
    [digits[at - 1], digits[at]] = [digits[at]!, digits[at - 1]!];
  } else {
    digits[at] = String((parseInt(digits[at]!, 10) + dice.whole(1, 9)) % 10);
  }
  const code = digits.join("");
  if (table.rows.some((each) => each.code === code) || code === row.code) return undefined;
  const rows = table.rows.map((each) => (each === row ? { ...each, code } : each));
  return {
    tables: changed(tables, table, rows),
    truth: { of: "code", table: table.id, code, should: row.code, cells: new Set() },
  };
}

/** A line left out whose code suits. */
export function leftOut(
  suits: (rows: readonly DrawnRow[], code: string) => boolean,
  least = 0,
): Make {
  return (tables, dice) => {
    const table = byCode(tables, dice);
    if (deepest(table.rows) < least) return undefined;
    const fitting = lines(table).filter(({ code }) => suits(table.rows, code));
    if (fitting.length === 0) return undefined;
    const row = dice.pick(fitting);
    return {
      tables: changed(
        tables,
        table,
        table.rows.filter((each) => each !== row),
      ),
      truth: { of: "line-left-out", table: table.id, code: row.code, cells: new Set() },
    };
  };
}

/** A class left out of a two-sided table. */
export function classLeftOut(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = dice.pick(tables.filter(({ left }) => left !== undefined));
  const fitting = table.rows.filter(
    ({ name, amounts }) => name.length === 3 && amounts[0] !== undefined,
  );
  if (fitting.length === 0) return undefined;
  const row = dice.pick(fitting);
  const rows = table.rows.flatMap((each) => (each === row ? [] : [each]));
  return {
    tables: changed(tables, table, rows),
    truth: { of: "line-left-out", table: table.id, code: row.name, cells: new Set() },
  };
}

/** A line entered twice, with or without being added up. */
export function twice(addedUp: boolean): Make {
  return (tables, dice) => {
    const table = byCode(tables, dice);
    const row = dice.pick(leaves(table));
    const rows = table.rows.flatMap((each) => (each === row ? [each, { ...each }] : [each]));
    const all = addedUp ? withTotals(rows, row.code, row.amounts, 1) : rows;
    return {
      tables: changed(tables, table, all),
      truth: { of: "line-twice", table: table.id, code: row.code, cells: differing(table, all) },
    };
  };
}

/** A line left out of one of these tables before the totals were added up. */
export function leftOutAddedUp(ids: readonly TableId[]): Make {
  return (tables, dice) =>
    withoutLine(dice.pick(tables.filter(({ id }) => ids.includes(id))), tables, dice);
}

function withoutLine(
  table: DrawnTable,
  tables: readonly DrawnTable[],
  dice: Dice,
): Faulty | undefined {
  const fitting = leaves(table).filter(({ code }) => siblings(table.rows, code) > 1);
  if (fitting.length === 0) return undefined;
  const row = dice.pick(fitting);
  const rows = withTotals(
    table.rows.filter((each) => each !== row),
    row.code,
    row.amounts,
    -1,
  );
  return {
    tables: changed(tables, table, rows),
    truth: { of: "line-left-out", table: table.id, code: row.code, cells: differing(table, rows) },
  };
}

function withTotals(
  rows: readonly DrawnRow[],
  code: string,
  change: readonly (number | undefined)[],
  sign: 1 | -1,
): DrawnRow[] {
  return rows.map((row) =>
    row.code === "合计" || (row.code !== code && code.startsWith(row.code))
      ? {
          ...row,
          amounts: row.amounts.map((amount, at) =>
            orNothing((amount ?? 0) + sign * (change[at] ?? 0)),
          ),
        }
      : row,
  );
}

function orNothing(amount: number): number | undefined {
  return amount === 0 ? undefined : amount;
}
