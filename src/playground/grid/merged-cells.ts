import type { CellRange } from "../../sheets/sheet";
import type { GridSpot } from "./grid-sheet";

/** How a cell takes part in a merge: its head spans, the others are covered. */
export type MergePart =
  | { readonly kind: "head"; readonly range: CellRange }
  | { readonly kind: "covered"; readonly range: CellRange };

export type MergeMap = ReadonlyMap<string, MergePart>;

export function mergeMap(merges: readonly CellRange[]): MergeMap {
  const map = new Map<string, MergePart>();
  for (const range of merges)
    for (let row = range.firstRow; row <= range.lastRow; row++)
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        const head = row === range.firstRow && column === range.firstColumn;
        map.set(spotKey({ row, column }), { kind: head ? "head" : "covered", range });
      }
  return map;
}

export function spotKey({ row, column }: GridSpot): string {
  return `${row},${column}`;
}

/** The cell that stands for a spot: the head of its merge, or itself. */
export function headOf(merges: MergeMap, spot: GridSpot): GridSpot {
  const part = merges.get(spotKey(spot));
  return part ? { row: part.range.firstRow, column: part.range.firstColumn } : spot;
}

/** How many of the rows (or columns) from `first` to `last` are shown. */
export function shownSpan(first: number, last: number, hidden: ReadonlySet<number>): number {
  let shown = 0;
  for (let index = first; index <= last; index++) if (!hidden.has(index)) shown++;
  return shown;
}
