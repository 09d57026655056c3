import { addressOf } from "../../sheets/address";
import type { BookState, SheetState } from "./book-state";
import { calculate } from "./calculate";
import { emptiedCell, entered, shown } from "./entries";

/** What a change did: the range edited, and the sheets whose formulas came to another result. */
export interface Edit {
  readonly sheet: SheetState;
  readonly address: string;
  readonly calculated: readonly SheetState[];
}

/** Puts entries into cells from `row`, `column` on; where an entry is `null` the cell stays as it is. Formats stay. */
export function edit(
  book: BookState,
  sheet: SheetState,
  at: { readonly row: number; readonly column: number },
  entries: readonly (readonly unknown[])[],
): Edit {
  entries.forEach((line, down) =>
    line.forEach((entry, right) => {
      if (entry !== null) put(sheet, at.row + down, at.column + right, entry);
    }),
  );
  book.dirty = true;
  return { sheet, address: addressOfBlock(at, entries), calculated: calculate(book) };
}

/** Sets the number formats of cells; what stands in them is shown anew. */
export function setFormats(
  sheet: SheetState,
  at: { readonly row: number; readonly column: number },
  formats: readonly (readonly unknown[])[],
): void {
  formats.forEach((line, down) =>
    line.forEach((format, right) => {
      const [row, column] = [at.row + down, at.column + right];
      while (sheet.rows.length <= row) sheet.rows.push([]);
      const old = sheet.rows[row]![column] ?? emptiedCell("General");
      sheet.rows[row]![column] = shown({ ...old, format: String(format) });
    }),
  );
}

function put(sheet: SheetState, row: number, column: number, entry: unknown): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row]!;
  const old = cells[column];
  const cell = entered(old, entry);
  // A cell that is emptied keeps its format, as Excel's do; nothing reads it, but a new entry does.
  cells[column] = cell ?? (old?.format === undefined ? undefined : emptiedCell(old.format));
}

function addressOfBlock(
  { row, column }: { readonly row: number; readonly column: number },
  entries: readonly (readonly unknown[])[],
): string {
  const first = addressOf(row, column);
  const last = addressOf(row + entries.length - 1, column + (entries[0]?.length ?? 1) - 1);
  return first === last ? first : `${first}:${last}`;
}
