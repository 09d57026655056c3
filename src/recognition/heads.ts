import type { Grid } from "./grid";

/** The rows of a table's heads. */
export interface HeadZone {
  readonly firstRow: number;
  readonly lastRow: number;
  /** A line of the table, below the last row, that the lowest heads share: 上海 prints 合计 there. */
  readonly shared?: SharedRow;
}

export interface SharedRow {
  readonly row: number;
  /** The columns in which it holds a head. */
  readonly columns: ReadonlySet<number>;
}

export const NOT_A_HEAD =
  /^(?:栏次|行次|列次|次|类|款|项|[0-9]{1,2}(?:=.*)?|(?=[一二三四五六七八九十])[一二三四五六七八九]?十?[一二三四五六七八九]?|[-—]+|20[0-9]{2}年?度?|[千万亿]?元)$/;

const BESIDE_THE_TITLE =
  /单位:|部门:|公开[0-9]*表|^(?:公开|财决)?[0-9]*表$|金额单位|单位\(|^(?:编制|填报)/;

/** True for a text that stands in the head zone but heads no column: tags, units, numbers. */
function isHead(text: string): boolean {
  return text !== "" && !NOT_A_HEAD.test(text) && !BESIDE_THE_TITLE.test(text);
}

/** The heads above a column, from top to bottom, each once. */
export function headPath(grid: Grid, zone: HeadZone, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = zone.firstRow; row <= zone.lastRow; row++) {
    const text = grid.seen(row, column) || inherited(grid, zone, row, column);
    if (isHead(text) && path.at(-1) !== text) path.push(text);
  }
  const shared = sharedHead(grid, zone, column);
  return shared === "" || path.at(-1) === shared ? path : [...path, shared];
}

function sharedHead(grid: Grid, { shared }: HeadZone, column: number): string {
  return shared?.columns.has(column) ? grid.own(shared.row, column) : "";
}

/**
 * Where merges were lost, a group's caption stands in its first column only. A blank head takes the
 * caption on its left when every column from there to here has a head of its own further down, and
 * none of them begins another group further up.
 */
function inherited(grid: Grid, zone: HeadZone, row: number, column: number): string {
  if (grid.merge(row, column) || !hasHeadBelow(grid, zone, row, column)) return "";
  for (let left = column - 1; left >= 0; left--) {
    if (beginsGroupAbove(grid, zone, row, left + 1)) return "";
    if (isUnused(grid, zone, left)) continue;
    if (!hasHeadBelow(grid, zone, row, left) || grid.merge(row, left)) return "";
    const text = grid.own(row, left);
    if (text !== "") return isHead(text) ? text : "";
  }
  return "";
}

/** A blank column that somebody inserted for looks. */
function isUnused(grid: Grid, zone: HeadZone, column: number): boolean {
  for (let row = zone.firstRow; row <= zone.lastRow; row++)
    if (grid.seen(row, column) !== "") return false;
  return true;
}

function beginsGroupAbove(grid: Grid, zone: HeadZone, row: number, column: number): boolean {
  for (let above = zone.firstRow; above < row; above++)
    if (isHead(grid.own(above, column))) return true;
  return false;
}

function hasHeadBelow(grid: Grid, zone: HeadZone, row: number, column: number): boolean {
  for (let below = row + 1; below <= zone.lastRow; below++)
    if (isHead(grid.own(below, column))) return true;
  return sharedHead(grid, zone, column) !== "";
}
