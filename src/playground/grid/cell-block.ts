import type { CellRange } from "../../sheets/sheet";
import type { GridSheet, GridSpot } from "./grid-sheet";
import { spotKey, type MergeMap } from "./merged-cells";

/** An entry for a cell of a block. */
export interface BlockEntry {
  readonly spot: GridSpot;
  readonly text: string;
}

/** The rectangle between two corners. */
export function rangeBetween(one: GridSpot, other: GridSpot): CellRange {
  return {
    firstRow: Math.min(one.row, other.row),
    firstColumn: Math.min(one.column, other.column),
    lastRow: Math.max(one.row, other.row),
    lastColumn: Math.max(one.column, other.column),
  };
}

/** A block as spreadsheets put it on the clipboard: what is shown, by tabs and lines. */
export function textOfBlock({ rows }: GridSheet, range: CellRange): string {
  return counted(range.firstRow, range.lastRow)
    .map((row) =>
      counted(range.firstColumn, range.lastColumn)
        .map((column) => quoted(rows[row]?.[column]?.text ?? ""))
        .join("\t"),
    )
    .join("\n");
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The entries of what was on the clipboard, from a cell on; cells that a merge covers take none. */
export function pastedEntries(
  text: string,
  from: GridSpot,
  merges: MergeMap,
): readonly BlockEntry[] {
  return linesOf(text)
    .flatMap((cells, down) =>
      cells.map((entry, right) => ({
        spot: { row: from.row + down, column: from.column + right },
        text: entry,
      })),
    )
    .filter(({ spot }) => merges.get(spotKey(spot))?.kind !== "covered");
}

/** An entry of nothing for each cell of a block that holds something. */
export function erasedEntries({ rows }: GridSheet, range: CellRange): readonly BlockEntry[] {
  return counted(range.firstRow, range.lastRow).flatMap((row) =>
    counted(range.firstColumn, range.lastColumn)
      .filter((column) => (rows[row]?.[column]?.entry ?? "") !== "")
      .map((column) => ({ spot: { row, column }, text: "" })),
  );
}

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/** Cells by tabs and lines; one in quotation marks may hold both. */
function linesOf(text: string): readonly (readonly string[])[] {
  const plain = text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  const lines: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let match = CELL.exec(plain); match; match = CELL.exec(plain)) {
    const [, inQuotes, bare, end] = match;
    lines.at(-1)!.push(inQuotes?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "") break;
    if (end === "\n") lines.push([]);
  }
  return lines;
}

function counted(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
