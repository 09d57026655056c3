import { addressOf } from "../sheets/address";
import type { CellPlace } from "../sheets/sheet";

/** One cell: `{ "sheet": "表1", "address": "G8" }`. */
export interface CellJson {
  readonly sheet: string;
  readonly address: string;
}

/** A place as other programs read it. */
export function cellJson({ sheet, row, column }: CellPlace): CellJson {
  return { sheet, address: addressOf(row, column) };
}
