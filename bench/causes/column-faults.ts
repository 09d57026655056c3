import { byCode, changed, differing, lines, type Faulty, type Make } from "./faulty";
import type { DrawnTable } from "./drawn-table";
import type { Dice } from "./random";

/** Two columns exchanged. */
export function columnsExchanged(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
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

/** A column that holds its neighbour's figures. */
export function columnCopied(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
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

/** One column, from some line on, so many lines too low. */
export function slid(by: number): Make {
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
