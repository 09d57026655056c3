import { asName } from "../../sheets/wording";
import type { ItemsForm, LineForm } from "../../tables/form";
import { columnNumbers } from "../column-numbers";
import type { Grid } from "../grid";
import { headYears } from "../head-years";
import { headPath } from "../heads";
import { readByPlace } from "../inexact/by-place";
import { isInformation } from "../information-sheets";
import { isMoneyAt } from "../money-at";
import type { Region } from "../region";
import { isNoteRow } from "./body-end";
import {
  holdsAmount,
  isBeside,
  itemCaption,
  kindNamed,
  meantBy,
  type Caption,
  type Found,
  type Meant,
  type Spot,
} from "./item-spots";

/** The column in which at least three items stand below one another. */
export function downColumn(captions: readonly Caption[]): number | undefined {
  const items = new Map<number, Set<string>>();
  for (const { item, column } of captions)
    items.set(column, (items.get(column) ?? new Set()).add(item.key));
  return [...items].find(([, keys]) => keys.size >= 4)?.[0];
}

export function downLines(
  region: Region,
  form: ItemsForm,
  captions: readonly Caption[],
  column: number,
): Found {
  const { grid, title, firstRow } = region;
  const exact = captions.filter((caption) => caption.column === column);
  const lines = itemLines(region, form, exact, column);
  const zone = { firstRow, lastRow: Math.max(firstRow, lines[0]!.row - 1) };
  const numbers = columnNumbers(grid, zone);
  const spots: Spot[] = [];
  const paths = Array.from({ length: grid.columnCount }, (_, at) => headPath(grid, zone, at));
  const years = headYears(paths.slice(column + 1), title.year);
  for (let right = column + 1; right < grid.columnCount; right++) {
    const path = paths[right]!;
    if (years.isOther(path) || isBeside(form, path)) continue;
    const named = path.map((head) => kindNamed(form, head));
    const kind =
      named.findLast((found) => found !== undefined) ??
      (path.length > 0 ? form.unnamed : undefined);
    if (!kind || spots.some((spot) => spot.kind.form === kind)) continue;
    const number = numbers.get(right);
    for (const { item, row } of moneyLines(grid, lines, right)) {
      spots.push({
        item,
        kind: meantBy(kind),
        row,
        column: right,
        ...lineNumber(grid, row, column),
        ...(number !== undefined && { columnNumber: number }),
      });
    }
  }
  return { spots, remarks: [] };
}

interface ItemRow {
  readonly item: Meant<LineForm>;
  readonly row: number;
  /** The caption as it stands there. */
  readonly printed: string;
}

/**
 * The rows from the first item to the notes. A caption that no form has is read by the one that it is
 * near to, or kept as a strange item; counts and the like, which other parts of the product read, are not.
 */
function itemLines(
  { grid, lastRow }: Region,
  form: ItemsForm,
  exact: readonly Caption[],
  column: number,
): readonly ItemRow[] {
  const rows: { row: number; printed: string; item?: LineForm | undefined }[] = [];
  for (let row = exact[0]!.row; row <= lastRow && !isNoteRow(grid, row); row++) {
    const printed = grid.own(row, column);
    const item = exact.find((caption) => caption.row === row)?.item;
    const isCaption = /\p{Script=Han}/u.test(printed) && !isBesideMoney(printed);
    if (item || isCaption || isNameless(grid, row, column)) rows.push({ row, printed, item });
  }
  const meant = readByPlace(
    rows.map(({ printed, item }) => ({ caption: itemCaption(printed), exact: item })),
    form.items,
  );
  return rows.map(({ row, printed, item }, index) => {
    if (item) return { row, printed, item: meantBy(item) };
    const near = meant[index];
    return {
      row,
      printed,
      item: near
        ? { ...meantBy(near), caption: printed, inexact: true }
        : strangeItem(printed, row),
    };
  });
}

/** Counts, and amounts that belong to other tables. */
function isBesideMoney(printed: string): boolean {
  return (
    isInformation(printed) || /(?:数|数量|批次|人次|人数|团组|保有量)(?:\([^()]*\))?$/.test(printed)
  );
}

function strangeItem(printed: string, row: number): Meant<LineForm> {
  const key = printed === "" ? `第${row + 1}行` : asName(itemCaption(printed));
  return { key, caption: printed };
}

/** An amount that nothing says the item of. */
function isNameless(grid: Grid, row: number, column: number): boolean {
  if (grid.seen(row, column) !== "") return false;
  for (let right = column + 1; right < grid.columnCount; right++)
    if (isMoneyAt(grid, row, right)) return true;
  return false;
}

/**
 * An item's caption may stand more than once: as a heading over its parts, for its money, and once
 * more among counts further down. The first with an amount is meant, for the total rather one that
 * says “三公”; in an empty table the first. A strange item is kept only where an amount stands.
 */
function moneyLines(grid: Grid, lines: readonly ItemRow[], column: number): readonly ItemRow[] {
  const keys = [...new Set(lines.map(({ item }) => item.key))];
  return keys.flatMap((key) => {
    const own = lines.filter(({ item }) => item.key === key);
    const filledIn = own.filter(({ row }) => holdsAmount(grid, row, column));
    const meant = filledIn.find(({ printed }) => printed.includes("三公")) ?? filledIn[0];
    if (meant) return [meant];
    return own[0]!.item.form ? [own[0]!] : [];
  });
}

function lineNumber(grid: Grid, row: number, caption: number): { lineNumber?: number } {
  const text = grid.own(row, caption + 1);
  return /^[0-9]{1,2}$/.test(text) ? { lineNumber: parseInt(text, 10) } : {};
}
