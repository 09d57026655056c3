import { attributeOf, tagsOf } from "../package/xml-tags";

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

/** Sizes of a sheet's columns and rows in pixels at 100 %. */
export interface SheetGeometry {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
}

/** The height that a text needs in a box of our width. */
export function boxHeight(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line), 0);
  return Math.min(TALLEST, lines * LINE_HEIGHT + MARGIN);
}

function linesOf(line: string): number {
  const width = [...line].reduce((sum, letter) => sum + (letter > "\u00ff" ? WIDE_LETTER : NARROW_LETTER), 0);
  return Math.max(1, Math.ceil(width / (WIDTH - MARGIN)));
}

/** The anchor of a box beside a cell: left column, its offset, top row, its offset, then right and bottom alike. */
export function boxAnchor(geometry: SheetGeometry, row: number, column: number, text: string): string {
  const left = Math.min(column + 1, LAST_COLUMN - 1);
  const top = Math.min(Math.max(0, row - 1), LAST_ROW - 1);
  const right = reach(geometry.columnWidth, left, WIDTH + MARGIN, LAST_COLUMN);
  const bottom = reach(geometry.rowHeight, top, boxHeight(text) + MARGIN, LAST_ROW);
  return [left, MARGIN, top, MARGIN / 2, ...right, ...bottom].join(", ");
}

/** The column or row where a distance ends, and how far into it. */
function reach(size: (index: number) => number, from: number, distance: number, last: number): [number, number] {
  let rest = distance;
  for (let index = from; index < last; index++) {
    const length = size(index);
    if (rest < length) return [index, Math.round(rest)];
    rest -= length;
  }
  return [last, 0];
}

/** The geometry that a worksheet states, with Excel's own sizes where it states none. */
export function geometryOf(xml: string): SheetGeometry {
  const columns: { min: number; max: number; width: number }[] = [];
  const rows = new Map<number, number>();
  let column = 64;
  let height = 20;
  for (const tag of tagsOf(xml)) {
    if (tag.kind === "close") {
      if (tag.name === "sheetData") break;
      continue;
    }
    const number = (name: string): number | undefined => numberIn(attributeOf(tag, name));
    const hidden = /\shidden=["'](?:1|true)["']/.test(tag.attributes);
    if (tag.name === "sheetFormatPr") {
      column = pixelsWide(number("defaultColWidth")) ?? column;
      height = pixelsHigh(number("defaultRowHeight")) ?? height;
    } else if (tag.name === "col") {
      const width = hidden ? 0 : (pixelsWide(number("width")) ?? column);
      columns.push({ min: (number("min") ?? 1) - 1, max: (number("max") ?? 1) - 1, width });
    } else if (tag.name === "row") {
      const own = hidden ? 0 : pixelsHigh(number("ht"));
      if (own !== undefined) rows.set((number("r") ?? 0) - 1, own);
    }
  }
  return {
    columnWidth: (index) => columns.find(({ min, max }) => min <= index && index <= max)?.width ?? column,
    rowHeight: (index) => rows.get(index) ?? height,
  };
}

function numberIn(text: string | undefined): number | undefined {
  const number = text === undefined ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A column's width is stated in digits of the standard font, seven pixels each. */
function pixelsWide(digits: number | undefined): number | undefined {
  return digits === undefined ? undefined : Math.trunc(digits * 7) + 5;
}

/** A row's height is stated in points. */
function pixelsHigh(points: number | undefined): number | undefined {
  return points === undefined ? undefined : Math.round((points * 4) / 3);
}
