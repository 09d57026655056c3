import { newGuid, type BookState, type SheetState } from "./book/book-state";
import type { ForeignFormat } from "./excel-face";
import { rangeOf } from "./objects/addresses";

/** Lays a conditional format of somebody else's over some ranges, below those that are there. */
export function addForeignFormat(
  book: BookState,
  sheet: SheetState,
  address: string,
  look: ForeignFormat,
): void {
  const format = { formula: "=TRUE", stopIfTrue: false, ...look };
  const ranges = address.split(",").map(rangeOf);
  const added = { ...format, id: newGuid(book), ranges };
  sheet.conditionalFormats = [...sheet.conditionalFormats, added];
}

/** Removes the formats that begin at an address; only those of the formula, where one is given. */
export function removeFormats(sheet: SheetState, address: string, formula?: string): void {
  const { firstRow, firstColumn } = rangeOf(address);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    (format) =>
      !format.ranges.some(
        (range) => range.firstRow === firstRow && range.firstColumn === firstColumn,
      ) || (formula ?? format.formula) !== format.formula,
  );
}

/** Copies of the formats of a sheet, as a copied sheet has them. */
export function copiedFormats(book: BookState, { conditionalFormats }: SheetState) {
  return conditionalFormats.map((format) => ({ ...format, id: newGuid(book) }));
}
