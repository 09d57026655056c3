import { placeOf } from "../../sheets/address";
import type { PlacedFigure, TableReading } from "../../tables/reading";

/** A cell as sources name it. */
export interface CellAddress {
  readonly sheet: string;
  readonly address: string;
}

/** The table that a cell holds a figure of. */
export function tableWith(
  cell: CellAddress,
  tables: readonly TableReading[],
): TableReading | undefined {
  return tables.find((table) => figureAt(cell, table) !== undefined);
}

/** The figure of a table that stands in a cell. */
export function figureAt(
  { sheet, address }: CellAddress,
  { figures }: TableReading,
): PlacedFigure | undefined {
  const place = placeOf(address);
  return figures.find(
    (one) => one.sheet === sheet && one.row === place?.row && one.column === place.column,
  );
}
