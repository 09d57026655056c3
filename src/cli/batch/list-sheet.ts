import type { FileSheet } from "../../workbook/new-file/sheet-xml";
import type { NewCell, NewRow } from "../../workbook/new-sheet";

/** A column of a list: its head, its width in letters, and what it says of an item. */
export interface ListColumn<Item> {
  readonly head: string;
  readonly width: number;
  /** Words, or a count. */
  readonly of: (item: Item) => string | number;
  readonly centred?: true;
}

/** A list as a sheet of its own: its title, the heads of its columns, a row for each item. */
export function listSheet<Item>(
  name: string,
  title: string,
  columns: readonly ListColumn<Item>[],
  items: readonly Item[],
): FileSheet {
  const centred = columns.flatMap((column, at) => (column.centred ? [at] : []));
  const head: NewRow = { style: "ruled-head", cells: columns.map((column) => words(column.head)) };
  const rows = items.map((item): NewRow => ({
    style: "ruled",
    cells: columns.map(({ of }) => cellOf(of(item))),
    centred,
  }));
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: [{ style: "title", cells: [words(title)], spans: [columns.length] }, head, ...rows],
    page: { across: true, repeatedRow: 1 },
  };
}

function cellOf(said: string | number): NewCell {
  return typeof said === "number"
    ? { kind: "amount", amount: String(said), format: "0" }
    : words(said);
}

function words(text: string): NewCell {
  return { kind: "words", text };
}
