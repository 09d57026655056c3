import type { SheetGeometry } from "./sheet-geometry";

/*
 * How large a comment's box must be and where it lies. Excel takes the box from an anchor in columns
 * and rows, so that a fixed count of columns would be a sliver over narrow ones.
 */
const WIDTH = 300;
const MARGIN = 12;
const LINE_HEIGHT = 16;
const WIDE_LETTER = 12;
const NARROW_LETTER = 7;
const TALLEST = 480;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** The height that a text needs in a box of our width. */
export function boxHeight(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line), 0);
  return Math.min(TALLEST, lines * LINE_HEIGHT + MARGIN);
}

function linesOf(line: string): number {
  const width = [...line].reduce(
    (sum, letter) => sum + (letter > "\u00ff" ? WIDE_LETTER : NARROW_LETTER),
    0,
  );
  return Math.max(1, Math.ceil(width / (WIDTH - MARGIN)));
}

/** The anchor of a box beside a cell: left column, its offset, top row, its offset, then right and bottom alike. */
export function boxAnchor(
  geometry: SheetGeometry,
  row: number,
  column: number,
  text: string,
): string {
  const left = Math.min(column + 1, LAST_COLUMN - 1);
  const top = Math.min(Math.max(0, row - 1), LAST_ROW - 1);
  const right = reach(geometry.columnWidth, left, WIDTH + MARGIN, LAST_COLUMN);
  const bottom = reach(geometry.rowHeight, top, boxHeight(text) + MARGIN, LAST_ROW);
  return [left, MARGIN, top, MARGIN / 2, ...right, ...bottom].join(", ");
}

/** The row, and the offset in it, that lies this many pixels below the top of a row. */
export function lowerEdge(geometry: SheetGeometry, row: number, pixels: number): [number, number] {
  return reach(geometry.rowHeight, row, pixels, LAST_ROW);
}

/** The row, and the offset in it, that lies this many pixels below the top of a row, or above it where negative. */
export function upperEdge(geometry: SheetGeometry, row: number, pixels: number): [number, number] {
  let rest = pixels;
  let index = row;
  while (rest < 0 && index > 0) rest += geometry.rowHeight(--index);
  return [index, Math.max(0, Math.round(rest))];
}

/** The column or row where a distance ends, and how far into it. */
function reach(
  size: (index: number) => number,
  from: number,
  distance: number,
  last: number,
): [number, number] {
  let rest = distance;
  for (let index = from; index < last; index++) {
    const length = size(index);
    if (rest < length) return [index, Math.round(rest)];
    rest -= length;
  }
  return [last, 0];
}
