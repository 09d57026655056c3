import type { DrawnRow, DrawnTable } from "./drawn-table";
import { byCode, changed, differing, leaves, type Faulty } from "./faulty";
import type { Dice } from "./random";

/** The figures of two neighbouring lines exchanged. */
export function linesExchanged(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = byCode(tables, dice);
  const body = leaves(table);
  const at = dice.whole(0, body.length - 2);
  return exchangedRows(tables, table, body[at], body[at + 1]);
}

/** Two classes of a two-sided table exchanged. */
export function classesExchanged(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
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
  const rows = withTurned(table.rows, one, other);
  const cells = differing(table, rows);
  if (cells.size === 0) return undefined;
  return { tables: changed(tables, table, rows), truth: { of: "lines", table: table.id, cells } };
}

/** Rows of which two bear each other's amounts. */
export function withTurned<Row extends { readonly amounts: unknown }>(
  rows: readonly Row[],
  one: Row,
  other: Row,
): readonly Row[] {
  return rows.map((row) => {
    if (row === one) return { ...row, amounts: other.amounts };
    return row === other ? { ...row, amounts: one.amounts } : row;
  });
}
