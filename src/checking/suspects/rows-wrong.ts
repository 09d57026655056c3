import type { TableId } from "../../tables/table-id";
import type { Suspect } from "./suspect";

/** On so many lines of one table, figures of so many columns each. */
const LINES = 3;
const COLUMNS = 2;

/**
 * Figures wrong in several columns on several lines of a table were hardly mistyped one by one: rows
 * were moved or overwritten. Where no cause explains it, no figure is certain, in the tables beside it neither.
 */
export function unlessWholeRows(suspects: readonly Suspect[]): readonly Suspect[] {
  const tables = new Set(suspects.map(({ cell }) => cell.table));
  return [...tables].some((table) => areRowsWrong(table, suspects))
    ? suspects.map((suspect) => ({ ...suspect, certain: false }))
    : suspects;
}

function areRowsWrong(table: TableId, suspects: readonly Suspect[]): boolean {
  const columns = new Map<string, Set<string>>();
  for (const { cell, chainOf } of suspects) {
    // A leaf with all that was added up from it is one mistake, however many lines it reaches.
    if (cell.table !== table || chainOf !== undefined) continue;
    const { line, columnKey } = cell.placed;
    columns.set(line, (columns.get(line) ?? new Set()).add(columnKey));
  }
  return [...columns.values()].filter(({ size }) => size >= COLUMNS).length >= LINES;
}
