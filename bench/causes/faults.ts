import type { TableId } from "../../src/tables/table-id";
import type { DrawnRow, DrawnTable } from "./draw-tables";
import type { Dice } from "./random";

/** A workbook with something wrong, and what that is. */
export interface Faulty {
  readonly tables: readonly DrawnTable[];
  readonly truth: Truth;
}

export interface Truth {
  readonly of:
    "code" | "line-left-out" | "line-twice" | "columns" | "lines" | "slice" | "table" | "figure";
  readonly table: TableId;
  /** The code that a line bears, or that is missing. */
  readonly code?: string;
  readonly should?: string;
  /** Cells whose amounts are not what they should be: `table|line|column`. */
  readonly cells: ReadonlySet<string>;
}

export type FaultKind = keyof typeof FAULTS;

type Make = (tables: readonly DrawnTable[], dice: Dice) => Faulty | undefined;

const BY_CODE: readonly TableId[] = [
  "revenue",
  "expenditure",
  "general-public-budget",
  "government-funds",
];

/** Every kind of fault that is no figure, and single slips of figures. */
export const FAULTS = {
  "code mistyped": mistyped,
  "leaf left out": leftOut(
    (rows, code) => code.length === deepest(rows) && siblings(rows, code) > 1,
  ),
  "only child left out": leftOut(
    (rows, code) => code.length === deepest(rows) && siblings(rows, code) === 1,
  ),
  "款 left out": leftOut((_, code) => code.length === 5, 7),
  "类 left out": leftOut((_, code) => code.length === 3),
  "class left out of a two-sided table": classLeftOut,
  "line twice": twice(false),
  "line twice, added up": twice(true),
  "leaf left out, added up": leftOutAddedUp,
  "columns exchanged": columnsExchanged,
  "column copied": columnCopied,
  "column slid by one": slid(1),
  "column slid by two": slid(2),
  "lines exchanged": linesExchanged,
  "classes exchanged": classesExchanged,
  "table of another unit": undefined as unknown as Make,
  "table of another year": undefined as unknown as Make,
  "single slip": singleSlip,
} satisfies Record<string, Make>;

/** The same table of other accounts, drawn by the caller, with another head. */
export function foreign(id: TableId, from: readonly DrawnTable[]): Make {
  return (tables) => {
    const other = from.find((table) => table.id === id);
    if (!other || !tables.some((table) => table.id === id)) return undefined;
    return {
      tables: tables.map((table) => (table.id === id ? other : table)),
      truth: { of: "table", table: id, cells: new Set() },
    };
  };
}

function byCode(tables: readonly DrawnTable[], dice: Dice): DrawnTable {
  return dice.pick(tables.filter(({ id }) => BY_CODE.includes(id)));
}

function lines({ rows }: DrawnTable): readonly DrawnRow[] {
  return rows.filter(({ code }) => code !== "合计");
}

function deepest(rows: readonly DrawnRow[]): number {
  return Math.max(...rows.filter(({ code }) => code !== "合计").map(({ code }) => code.length));
}

function siblings(rows: readonly DrawnRow[], code: string): number {
  return rows.filter(
    (row) => row.code.length === code.length && row.code.slice(0, -2) === code.slice(0, -2),
  ).length;
}

function changed(
  tables: readonly DrawnTable[],
  table: DrawnTable,
  rows: readonly DrawnRow[],
): readonly DrawnTable[] {
  return tables.map((each) => (each === table ? { ...each, rows } : each));
}

function differing(before: DrawnTable, after: readonly DrawnRow[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const row of after) {
    const old = before.rows.find(({ code }) => code === row.code);
    row.amounts.forEach((amount, at) => {
      if (old && amount !== old.amounts[at]) keys.add(`${before.id}|${row.code}|${at}`);
    });
  }
  return keys;
}

function mistyped(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
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

function leftOut(suits: (rows: readonly DrawnRow[], code: string) => boolean, least = 0): Make {
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

function classLeftOut(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
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

function leaves(table: DrawnTable): readonly DrawnRow[] {
  const length = deepest(table.rows);
  return lines(table).filter(({ code }) => code.length === length);
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

function twice(addedUp: boolean): Make {
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

function leftOutAddedUp(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = dice.pick(
    tables.filter(({ id }) => id === "expenditure" || id === "general-public-budget"),
  );
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

function columnsExchanged(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = byCode(tables, dice);
  const total = table.rows[0]!.amounts;
  const filled = total.flatMap((amount, at) => (amount !== undefined ? [at] : []));
  const at = dice.some(filled, 2);
  if (at.length < 2) return undefined;
  const [a, b] = [at[0]!, at[1]!];
  const rows = table.rows.map((row) => ({
    ...row,
    amounts: row.amounts.map((amount, column) =>
      column === a ? row.amounts[b] : column === b ? row.amounts[a] : amount,
    ),
  }));
  const cells = differing(table, rows);
  if (cells.size === 0) return undefined;
  return { tables: changed(tables, table, rows), truth: { of: "columns", table: table.id, cells } };
}

function columnCopied(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = dice.pick(
    tables.filter(({ id }) => id === "expenditure" || id === "general-public-budget"),
  );
  const to = dice.whole(1, 2);
  const from = dice.pick([0, 3 - to]);
  const rows = table.rows.map((row) => ({
    ...row,
    amounts: row.amounts.map((amount, column) => (column === to ? row.amounts[from] : amount)),
  }));
  const cells = differing(table, rows);
  if (cells.size < 4) return undefined;
  return { tables: changed(tables, table, rows), truth: { of: "slice", table: table.id, cells } };
}

function slid(by: number): Make {
  return (tables, dice) => {
    const table = dice.pick(
      tables.filter(({ id }) => id === "expenditure" || id === "general-public-budget"),
    );
    const column = dice.whole(1, 2);
    const body = lines(table);
    if (body.length < 8) return undefined;
    const first = dice.whole(0, body.length - 6);
    const rows = table.rows.map((row) => {
      const at = body.indexOf(row);
      if (at < first) return row;
      const source = at - by < first ? undefined : body[at - by];
      return {
        ...row,
        amounts: row.amounts.map((amount, each) =>
          each === column ? source?.amounts[column] : amount,
        ),
      };
    });
    const cells = differing(table, rows);
    if (cells.size < 3) return undefined;
    return { tables: changed(tables, table, rows), truth: { of: "slice", table: table.id, cells } };
  };
}

function linesExchanged(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = byCode(tables, dice);
  const body = leaves(table);
  const at = dice.whole(0, body.length - 2);
  return exchangedRows(tables, table, body[at], body[at + 1]);
}

function classesExchanged(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = dice.pick(tables.filter(({ left }) => left !== undefined));
  const filled = table.rows.filter(({ name }) => name.length === 3);
  const [one, other] = dice.some(filled, 2);
  return exchangedRows(tables, table, one, other);
}

function exchangedRows(
  tables: readonly DrawnTable[],
  table: DrawnTable,
  one: DrawnRow | undefined,
  other: DrawnRow | undefined,
): Faulty | undefined {
  if (!one || !other) return undefined;
  const rows = table.rows.map((row) =>
    row === one
      ? { ...row, amounts: other.amounts }
      : row === other
        ? { ...row, amounts: one.amounts }
        : row,
  );
  const cells = differing(table, rows);
  if (cells.size === 0) return undefined;
  return { tables: changed(tables, table, rows), truth: { of: "lines", table: table.id, cells } };
}

function singleSlip(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = dice.pick(tables);
  const spots = table.rows.flatMap((row) =>
    row.amounts.flatMap((amount, at) =>
      amount === undefined || amount < 10 || row.code === "" ? [] : [{ row, at, amount }],
    ),
  );
  if (spots.length === 0) return undefined;
  const { row, at, amount } = dice.pick(spots);
  const text = String(amount);
  const slips = [
    amount * 10,
    Math.floor(amount / 10),
    amount + 10 ** dice.whole(1, text.length - 1),
    parseInt(text.slice(0, 1) + text.slice(2), 10),
  ];
  const wrong = dice.pick(slips.filter((each) => each !== amount));
  const rows = table.rows.map((each) =>
    each === row
      ? { ...each, amounts: each.amounts.map((own, column) => (column === at ? wrong : own)) }
      : each,
  );
  return {
    tables: changed(tables, table, rows),
    truth: { of: "figure", table: table.id, cells: new Set([`${table.id}|${row.code}|${at}`]) },
  };
}
