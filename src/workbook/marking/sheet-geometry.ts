import { attributeOf, tagsOf, type Tag } from "../package/xml-tags";

/** Sizes of a sheet's columns and rows in pixels at 100 %. */
export interface SheetGeometry {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
}

/** Excel's own sizes, for a sheet that states none. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

interface Columns {
  readonly min: number;
  readonly max: number;
  readonly width: number;
}

/** The geometry that a worksheet states before and among its rows. */
export function geometryOf(xml: string): SheetGeometry {
  const tags = [...tagsBeforeDataEnds(xml)];
  const format = tags.find(({ name }) => name === "sheetFormatPr");
  const width = pixelsWide(format && numberIn(format, "defaultColWidth")) ?? COLUMN_WIDTH;
  const height = pixelsHigh(format && numberIn(format, "defaultRowHeight")) ?? ROW_HEIGHT;
  const columns = tags.filter(({ name }) => name === "col").map((tag) => columnsOf(tag, width));
  const rows = rowHeights(tags.filter(({ name }) => name === "row"));
  return {
    columnWidth: (index) =>
      columns.find(({ min, max }) => min <= index && index <= max)?.width ?? width,
    rowHeight: (index) => rows.get(index) ?? height,
  };
}

/** By the row's number, from 0; a row that names none stands below the one before it. */
function rowHeights(tags: readonly Tag[]): ReadonlyMap<number, number | undefined> {
  let row = -1;
  return new Map(
    tags.map((tag) => {
      const stated = numberIn(tag, "r");
      row = stated === undefined ? row + 1 : stated - 1;
      return [row, heightOf(tag)];
    }),
  );
}

const SIZED: ReadonlySet<string> = new Set(["sheetFormatPr", "col", "row"]);

function* tagsBeforeDataEnds(xml: string): Generator<Tag> {
  for (const tag of tagsOf(xml)) {
    if (tag.name === "sheetData" && tag.kind !== "open") return;
    if (tag.kind !== "close" && SIZED.has(tag.name)) yield tag;
  }
}

function columnsOf(tag: Tag, standard: number): Columns {
  const width = isHidden(tag) ? 0 : (pixelsWide(numberIn(tag, "width")) ?? standard);
  return { min: (numberIn(tag, "min") ?? 1) - 1, max: (numberIn(tag, "max") ?? 1) - 1, width };
}

function heightOf(tag: Tag): number | undefined {
  return isHidden(tag) ? 0 : pixelsHigh(numberIn(tag, "ht"));
}

function isHidden(tag: Tag): boolean {
  return ["1", "true"].includes(attributeOf(tag, "hidden") ?? "");
}

function numberIn(tag: Tag, name: string): number | undefined {
  const number = Number(attributeOf(tag, name) ?? NaN);
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
