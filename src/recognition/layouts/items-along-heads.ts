import type { ColumnForm, ItemsForm } from "../../tables/form";
import { pathName } from "../column-names";
import { columnNumbers, isNumberRow } from "../column-numbers";
import { filled, type Grid } from "../grid";
import { headYears } from "../head-years";
import { headPath, type HeadZone } from "../heads";
import type { Region } from "../region";
import { isNoteRow } from "./body-end";
import { figureRow, furtherLines, isTotalRow } from "./figure-row";
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
  const from = zone.lastRow + 1;
  const row = figureRow(grid, { from, lastRow }, places);
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
  const remarks = kinds.length > 0 ? [] : furtherLines(grid, { from, row, lastRow }, spots);
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
  // 合计 of all units, below the heads of a table by unit, stands beside its figures.
  const heads = captions.map(({ row }) => row).filter((row) => !isTotalRow(grid, row));
  const near = [...heads, ...kinds].filter((row) => row <= top + 5);
  const last = Math.max(...near);
  return {
    firstRow: top,
    lastRow: last < lastRow && isNumberRow(grid, last + 1) ? last + 1 : last,
  };
}

function namesKind(form: ItemsForm, text: string): boolean {
  return headsIn(form, text).some((head) => kindNamed(form, head) !== undefined);
}
