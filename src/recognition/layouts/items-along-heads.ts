import { addressOf } from "../../sheets/address";
import type { ColumnForm, ItemsForm, LineForm } from "../../tables/form";
import { columnNumbers, isNumberRow } from "../column-numbers";
import { filled, type Grid } from "../grid";
import { headYears } from "../head-years";
import { headPath, type HeadZone } from "../heads";
import type { Region } from "../region";
import { isNoteRow } from "./body-end";
import { isBeside, itemNamed, kindNamed, type Caption, type Found, type Spot } from "./item-spots";

export function alongHeads(region: Region, form: ItemsForm, captions: readonly Caption[]): Found {
  if (captions.length < 3) return { spots: [], remarks: [] };
  const { grid, title, firstRow, lastRow } = region;
  const zone = headZone(grid, firstRow, lastRow, form, captions);
  const kinds = kindLines(region, form, zone);
  const row = figureRow(grid, zone.lastRow + 1, lastRow);
  const numbers = columnNumbers(grid, zone);
  const spots: Spot[] = [];
  const paths = Array.from({ length: grid.columnCount }, (_, at) => headPath(grid, zone, at));
  const years = headYears(paths, title.year);
  for (const [column, path] of paths.entries()) {
    if (years.isOther(path) || isBeside(form, path)) continue;
    const item = itemOf(form, path);
    const named = path.map((head) => kindNamed(form, head));
    const kind = named.find((found) => found !== undefined) ?? form.unnamed;
    const number = numbers.get(column);
    const numbered = number === undefined ? {} : { columnNumber: number };
    const places = kinds.length > 0 ? kinds : kind ? [{ kind, row }] : [];
    for (const place of item ? places : []) {
      const taken = spots.some((spot) => spot.item === item && spot.kind === place.kind);
      if (!taken) spots.push({ item: item!, ...place, column, ...numbered });
    }
  }
  return { spots, remarks: kinds.length > 0 ? [] : furtherLines(grid, row, lastRow, spots) };
}

/** Forms that print 预算数 and 决算数 as two lines, below heads that name the items. */
function kindLines(
  { grid, lastRow }: Region,
  form: ItemsForm,
  zone: HeadZone,
): { kind: ColumnForm; row: number }[] {
  const found: { kind: ColumnForm; row: number }[] = [];
  for (let row = zone.lastRow + 1; row <= lastRow && !isNoteRow(grid, row); row++) {
    const first = [...filled(grid, row)]
      .map(({ text }) => kindNamed(form, text))
      .find((kind) => kind !== undefined);
    if (first && !found.some(({ kind }) => kind === first)) found.push({ kind: first, row });
  }
  return found;
}

/** From the first head to the row of 栏次, or to the last head where none is printed. */
function headZone(
  grid: Grid,
  firstRow: number,
  lastRow: number,
  form: ItemsForm,
  captions: readonly Caption[],
): HeadZone {
  const items = captions[0]!.row;
  const kinds: number[] = [];
  for (let row = Math.max(firstRow, items - 2); row <= Math.min(lastRow, items + 3); row++) {
    if ([...filled(grid, row)].filter(({ text }) => kindNamed(form, text)).length > 1)
      kinds.push(row);
  }
  const top = Math.min(items, ...kinds);
  const near = [...captions.map(({ row }) => row), ...kinds].filter((row) => row <= top + 5);
  const last = Math.max(...near);
  return {
    firstRow: top,
    lastRow: last < lastRow && isNumberRow(grid, last + 1) ? last + 1 : last,
  };
}

/** The first row below the heads that prints anything but notes; in an empty table a row without cells. */
function figureRow(grid: Grid, from: number, lastRow: number): number {
  for (let row = from; row <= lastRow; row++) {
    if (isNoteRow(grid, row)) return row === from ? grid.rowCount : from;
    if ([...filled(grid, row)].length > 0) return row;
  }
  return from;
}

function furtherLines(grid: Grid, row: number, lastRow: number, spots: readonly Spot[]): string[] {
  for (let below = row + 1; below <= lastRow && !isNoteRow(grid, below); below++) {
    const used = spots.find(({ column }) => /^[-(]?[0-9]/.test(grid.own(below, column)));
    if (used) return [`${addressOf(below, used.column)}起还有数字，只核对了第一行`];
  }
  return [];
}

/** The item that a path of heads names: the deepest, where 小计 and 合计 under a group mean the group. */
function itemOf(form: ItemsForm, path: readonly string[]): LineForm | undefined {
  const heads = path.filter((head) => kindNamed(form, head) === undefined);
  const named = heads.map((head) => itemNamed(form, head)).filter((item) => item !== undefined);
  const last = named.at(-1);
  const generic = /^(?:小计|合计)$/.test(heads.at(-1) ?? "");
  return generic && named.length > 1 && last?.key === "合计" ? named.at(-2) : last;
}
