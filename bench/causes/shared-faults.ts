import type { DrawnTable } from "./drawn-table";
import { lines, type Faulty } from "./faulty";
import { mistyped } from "./line-faults";
import type { Dice } from "./random";

/** A code mistyped in one table, and copied with its slip into another that has it; told where it is first. */
export function mistypedAlike(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const faulty = mistyped(tables, dice);
  if (faulty === undefined) return undefined;
  const { code, should, table } = faulty.truth;
  const has = (own: DrawnTable, each: string | undefined) =>
    lines(own).some((row) => row.code === each);
  const others = faulty.tables.filter(
    (own) => own.id !== table && has(own, should) && !has(own, code),
  );
  if (others.length === 0) return undefined;
  const { id } = dice.pick(others);
  const copied = faulty.tables.map((own) =>
    own.id === id
      ? {
          ...own,
          rows: own.rows.map((row) => (row.code === should ? { ...row, code: code! } : row)),
        }
      : own,
  );
  return { ...faulty, tables: copied };
}
