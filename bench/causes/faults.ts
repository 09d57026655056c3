import type { TableId } from "../../src/tables/table-id";
import { columnCopied, columnsExchanged, slid } from "./column-faults";
import type { DrawnTable } from "./drawn-table";
import { classesExchanged, linesExchanged } from "./exchanged-lines";
import { changed, deepest, siblings, type Faulty, type Make } from "./faulty";
import { classLeftOut, leftOut, leftOutAddedUp, mistyped, twice } from "./line-faults";
import type { Dice } from "./random";
import { mistypedAlike } from "./shared-faults";
import { codesCopied, rowsRunAhead, rowsSlid } from "./row-slides";

/** What may be wrong with a drawn workbook. */
export type FaultKind = keyof typeof FAULTS;

/** Every kind of fault that is no figure, and single slips of figures. */
export const FAULTS = {
  "code mistyped": mistyped,
  "code mistyped alike in two tables": mistypedAlike,
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
  "leaf left out, added up": leftOutAddedUp(["expenditure", "general-public-budget"]),
  "leaf of 收入决算表 left out, added up": leftOutAddedUp(["revenue"]),
  "columns exchanged": columnsExchanged,
  "column copied": columnCopied,
  "column slid by one": slid(1),
  "column slid by two": slid(2),
  "figures slid by one": rowsSlid(1),
  "figures slid by two": rowsSlid(2),
  "figures slid, several shifts": rowsRunAhead,
  "codes of another table": codesCopied,
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
