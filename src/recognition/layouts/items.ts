import { normalise, withoutOrdinal } from "../../sheets/wording";
import type { ColumnForm, ItemsForm, LineForm } from "../../tables/form";
import type { Column, Line } from "../../tables/reading";
import { readFigure } from "../../amounts/read-figure";
import { addressOf } from "../../sheets/address";
import { misfit, type Draft, type DraftFigure, type Misfit } from "../draft";
import { filled, type Grid } from "../grid";
import { columnNumbers, headPath, isNumberRow, type HeadZone } from "../heads";
import type { Region } from "../region";
import { isNoteRow } from "./body-end";

/** Where a figure of an item stands. */
interface Spot {
  readonly item: LineForm;
  readonly kind: ColumnForm;
  readonly row: number;
  readonly column: number;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

/**
 * Reads the “三公” table: items along one line (预算数 then 决算数, or in pairs), items along the heads
 * and 预算数, 决算数 down the lines, or items down a column.
 */
export function readItems(region: Region, form: ItemsForm): Draft | Misfit {
  const captions = captionCells(region, form);
  const down = downColumn(captions);
  const found =
    down === undefined
      ? alongHeads(region, form, captions)
      : downLines(region, form, captions, down);
  if (found.spots.length === 0)
    return misfit(`没有找到《${form.title}》的栏目（如“公务接待费”“预算数”“决算数”）`);
  return draftOf(region.grid, form, found);
}

interface Caption {
  readonly item: LineForm;
  readonly row: number;
  readonly column: number;
}

function captionCells({ grid, firstRow, lastRow }: Region, form: ItemsForm): Caption[] {
  const found: Caption[] = [];
  for (let row = firstRow; row <= lastRow && !(found.length > 0 && isNoteRow(grid, row)); row++) {
    for (const { column, text } of filled(grid, row)) {
      const item = itemNamed(form, text);
      if (item) found.push({ item, row, column });
    }
  }
  return found;
}

function itemNamed(form: ItemsForm, text: string): LineForm | undefined {
  const caption = withoutOrdinal(withoutOrdinal(text).replace(/^其中:?/, "")).replace(
    /\((?:万?元)\)$/,
    "",
  );
  return form.items.find(({ aliases }) => aliases.some((alias) => normalise(alias) === caption));
}

function kindNamed(form: ItemsForm, text: string): ColumnForm | undefined {
  const head = text.replace(/^20[0-9]{2}年?度?/, "").replace(/\((?:万?元)\)$/, "");
  return form.columns.find(({ aliases }) => aliases.some((alias) => normalise(alias) === head));
}

/** The column in which at least three items stand below one another. */
function downColumn(captions: readonly Caption[]): number | undefined {
  const items = new Map<number, Set<string>>();
  for (const { item, column } of captions)
    items.set(column, (items.get(column) ?? new Set()).add(item.key));
  return [...items].find(([, keys]) => keys.size >= 4)?.[0];
}

interface Found {
  readonly spots: readonly Spot[];
  readonly remarks: readonly string[];
}

function alongHeads(region: Region, form: ItemsForm, captions: readonly Caption[]): Found {
  if (captions.length < 3) return { spots: [], remarks: [] };
  const { grid, firstRow, lastRow } = region;
  const zone = headZone(grid, firstRow, lastRow, form, captions);
  const kinds = kindLines(region, form, zone);
  const row = figureRow(grid, zone.lastRow + 1, lastRow);
  const numbers = columnNumbers(grid, zone);
  const spots: Spot[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const path = headPath(grid, zone, column);
    const item = itemOf(form, path);
    const kind = path.map((head) => kindNamed(form, head)).find((found) => found !== undefined);
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
  if (heads.some((head) => /上年|增减|比上年/.test(head))) return undefined;
  const named = heads.map((head) => itemNamed(form, head)).filter((item) => item !== undefined);
  const last = named.at(-1);
  const generic = /^(?:小计|合计)$/.test(heads.at(-1) ?? "");
  return generic && named.length > 1 && last?.key === "合计" ? named.at(-2) : last;
}

function downLines(
  { grid, firstRow }: Region,
  form: ItemsForm,
  captions: readonly Caption[],
  column: number,
): Found {
  const lines = captions.filter((caption) => caption.column === column);
  const zone = { firstRow, lastRow: Math.max(firstRow, lines[0]!.row - 1) };
  const numbers = columnNumbers(grid, zone);
  const spots: Spot[] = [];
  for (let right = column + 1; right < grid.columnCount; right++) {
    const kind = headPath(grid, zone, right)
      .map((head) => kindNamed(form, head))
      .findLast((found) => found !== undefined);
    if (!kind || spots.some((spot) => spot.kind === kind)) continue;
    const number = numbers.get(right);
    for (const { item, row } of moneyLines(grid, lines, right)) {
      spots.push({
        item,
        kind,
        row,
        column: right,
        ...lineNumber(grid, row, column),
        ...(number !== undefined && { columnNumber: number }),
      });
    }
  }
  return { spots, remarks: [] };
}

/**
 * An item's caption may stand more than once: as a heading over its parts, for its money, and once
 * more among counts further down. The first with an amount is meant; in an empty table the first.
 */
function moneyLines(grid: Grid, lines: readonly Caption[], column: number): readonly Caption[] {
  const holdsAmount = ({ row }: Caption) => /^[-(]?[0-9]/.test(grid.own(row, column));
  const items = [...new Set(lines.map(({ item }) => item))];
  return items.map((item) => {
    const own = lines.filter((line) => line.item === item);
    return own.find(holdsAmount) ?? own[0]!;
  });
}

function lineNumber(grid: Grid, row: number, caption: number): { lineNumber?: number } {
  const text = grid.own(row, caption + 1);
  return /^[0-9]{1,2}$/.test(text) ? { lineNumber: parseInt(text, 10) } : {};
}

function draftOf(grid: Grid, form: ItemsForm, { spots, remarks }: Found): Draft {
  const { name } = grid.sheet;
  const items = form.items.filter((item) => spots.some((spot) => spot.item === item));
  const kinds = form.columns.filter((kind) => spots.some((spot) => spot.kind === kind));
  const first = (test: (spot: Spot) => boolean) => spots.find(test)!;
  return {
    kind: "draft",
    lines: items.map((item): Line => {
      const { row, column, lineNumber } = first((spot) => spot.item === item);
      const standing = item.partOf === undefined ? "main" : "part";
      return {
        key: item.key,
        caption: item.key,
        standing,
        place: { sheet: name, row, column },
        ...(lineNumber !== undefined && { number: lineNumber }),
      };
    }),
    columns: kinds.map((kind): Column => ({
      key: kind.key,
      caption: kind.key,
      standing: "main",
      column: first((spot) => spot.kind === kind).column,
    })),
    figures: spots.map((spot) => draftSpot(grid, spot)),
    firstRow: Math.min(...spots.map(({ row }) => row)),
    lastRow: Math.max(...spots.map(({ row }) => row)),
    firstColumn: Math.min(...spots.map(({ column }) => column)),
    lastColumn: Math.max(...spots.map(({ column }) => column)),
    remarks,
  };
}

function draftSpot(
  grid: Grid,
  { item, kind, row, column, lineNumber, columnNumber }: Spot,
): DraftFigure {
  const cell = grid.cell(row, column);
  return {
    sheet: grid.sheet.name,
    row,
    column,
    line: item.key,
    columnKey: kind.key,
    figure: readFigure(cell),
    ...(lineNumber !== undefined && { lineNumber }),
    ...(columnNumber !== undefined && { columnNumber }),
    ...(cell?.formula !== undefined && { formula: cell.formula }),
  };
}
