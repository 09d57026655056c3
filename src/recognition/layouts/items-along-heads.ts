import { readFigure } from "../../amounts/read-figure";
import { addressOf } from "../../sheets/address";
import type { ColumnForm, ItemsForm } from "../../tables/form";
import { pathName } from "../column-names";
import { columnNumbers, isNumberRow } from "../column-numbers";
import { filled, type Grid } from "../grid";
import { headYears } from "../head-years";
import { headPath, type HeadZone } from "../heads";
import type { Region } from "../region";
import { isNoteRow } from "./body-end";
import { HEADLESS } from "./headless-columns";
import { itemColumns, type ItemColumn } from "./item-heads";
import {
  headsIn,
  holdsAmount,
  isBeside,
  kindNamed,
  meantBy,
  type Caption,
  type Found,
  type Meant,
  type Spot,
} from "./item-spots";

export function alongHeads(region: Region, form: ItemsForm, captions: readonly Caption[]): Found {
  if (captions.length < 3) return { spots: [], remarks: [] };
  const { grid, title, firstRow, lastRow } = region;
  const zone = headZone(grid, firstRow, lastRow, form, captions);
  const kinds = kindLines(region, form, zone);
  const numbers = columnNumbers(grid, zone);
  const paths = Array.from({ length: grid.columnCount }, (_, at) => headPath(grid, zone, at));
  const years = headYears(paths, title.year);
  const columns = itemColumns(
    form,
    paths
      .map((path, column) => ({ column, path }))
      .filter(({ path }) => !years.isOther(path) && !isBeside(form, path)),
  );
  const places = columns.filter(({ item }) => item !== undefined).map(({ column }) => column);
  const row = figureRow(grid, { from: zone.lastRow + 1, lastRow }, places);
  const spots: Spot[] = [];
  for (const headed of columns) {
    const number = numbers.get(headed.column);
    const numbered = number === undefined ? {} : { columnNumber: number };
    for (const spot of spotsOf(grid, form, headed, kinds.length > 0 ? kinds : [{ row }])) {
      if (!isTaken(spot, spots)) spots.push({ ...spot, ...numbered });
      else if (holdsAmount(grid, spot.row, spot.column))
        spots.push({ ...spot, ...numbered, item: strange(spot, headed) });
    }
  }
  const remarks = kinds.length > 0 ? [] : furtherLines(grid, row, lastRow, spots);
  return { spots, remarks };
}

/** A row of figures; those of forms that print the kinds as lines have a kind. */
interface FigureRow {
  readonly row: number;
  readonly kind?: ColumnForm;
}

/** The figures of one column. What the form does not know is kept only where an amount stands. */
function spotsOf(
  grid: Grid,
  form: ItemsForm,
  headed: ItemColumn,
  rows: readonly FigureRow[],
): Spot[] {
  const { column, path, kind } = headed;
  const item = headed.item ?? headless(headed, rows);
  if (!item) return [];
  return rows.flatMap((place) => {
    const known = place.kind ?? kind?.form ?? form.unnamed;
    if (!known && kind === undefined && path.length === 0) return [];
    if ((!item.form || !known) && !holdsAmount(grid, place.row, column)) return [];
    const meant = known ? meantBy(known) : { key: pathName(path), caption: path.join("·") };
    return [{ item, kind: meant, row: place.row, column }];
  });
}

/** Amounts under 预算数 or 决算数 that no head says the item of: they count for something. */
function headless(
  { column, kind }: ItemColumn,
  rows: readonly FigureRow[],
): Meant<never> | undefined {
  const isFigure = kind !== undefined || rows.some((row) => row.kind !== undefined);
  return isFigure ? { key: `第${column + 1}栏`, caption: HEADLESS } : undefined;
}

function isTaken({ item, kind }: Spot, spots: readonly Spot[]): boolean {
  return spots.some((spot) => spot.item.key === item.key && spot.kind.key === kind.key);
}

/** An item that stands once more under the same kind. */
function strange({ item, column }: Spot, { path }: ItemColumn): Meant<never> {
  return { key: `${item.key}重${column + 1}`, caption: path.join("·") };
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
    if ([...filled(grid, row)].filter(({ text }) => namesKind(form, text)).length > 1)
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

function namesKind(form: ItemsForm, text: string): boolean {
  return headsIn(form, text).some((head) => kindNamed(form, head) !== undefined);
}

/**
 * The first row below the heads that prints anything but notes, or words at its beginning (相关统计数 above
 * counts, 本单位无此项支出); in an empty table a row without cells.
 */
function figureRow(
  grid: Grid,
  { from, lastRow }: { readonly from: number; readonly lastRow: number },
  places: readonly number[],
): number {
  for (let row = from; row <= lastRow; row++) {
    if (isNoteRow(grid, row) || saysWords(grid, row, places))
      return row === from ? grid.rowCount : from;
    if ([...filled(grid, row)].length > 0) return row;
  }
  return from;
}

/** Whether a row holds nothing but words at its beginning: a label or a sentence, no figure's. */
function saysWords(grid: Grid, row: number, places: readonly number[]): boolean {
  const [first, ...further] = [...filled(grid, row)];
  if (!first || further.length > 0 || first.column > Math.min(...places)) return false;
  const figure = readFigure(grid.cell(row, first.column));
  return places.includes(first.column) && figure.kind === "text" && figure.why === "text";
}

function furtherLines(grid: Grid, row: number, lastRow: number, spots: readonly Spot[]): string[] {
  for (let below = row + 1; below <= lastRow && !isNoteRow(grid, below); below++) {
    const used = spots.find(({ column }) => holdsAmount(grid, below, column));
    if (used) return [`${addressOf(below, used.column)}起还有数字，只核对了第一行`];
  }
  return [];
}
