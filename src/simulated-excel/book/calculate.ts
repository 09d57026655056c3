import type { Cell, Sheet } from "../../sheets/sheet";
import { withMissingResults } from "../../workbook/calculation/calculate-missing";
import type { BookState, SheetState } from "./book-state";
import { shown } from "./entries";

/** Calculates every formula anew. Returns the sheets in which a result became another. */
export function calculate(book: BookState): readonly SheetState[] {
  if (!book.sheets.some(hasFormulas)) return [];
  const results = withMissingResults(book.sheets.map(withoutResults));
  return book.sheets.filter((sheet, index) => takeResults(sheet, results[index]!));
}

function hasFormulas({ rows }: SheetState): boolean {
  return rows.some((row) => row.some((cell) => cell?.formula !== undefined));
}

function withoutResults(sheet: SheetState): Sheet {
  const rows = sheet.rows.map((row) =>
    row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: undefined })),
  );
  return { ...sheet, rows };
}

/** What could not be calculated keeps the result that the file gave it. */
function takeResults(sheet: SheetState, calculated: Sheet): boolean {
  let changed = false;
  sheet.rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      const result = calculated.rows[at]?.[column];
      if (!cell?.formula || result?.value === undefined || same(cell, result)) return;
      row[column] = shown({ ...cell, value: result.value });
      changed = true;
    }),
  );
  return changed;
}

function same(cell: Cell, result: Cell): boolean {
  return cell.value === result.value;
}
