import type { ItemsForm } from "../../tables/form";
import { columnNumbers } from "../column-numbers";
import type { Grid } from "../grid";
import { headYears } from "../head-years";
import { headPath } from "../heads";
import type { Region } from "../region";
import { isBeside, kindNamed, type Caption, type Found, type Spot } from "./item-spots";

/** The column in which at least three items stand below one another. */
export function downColumn(captions: readonly Caption[]): number | undefined {
  const items = new Map<number, Set<string>>();
  for (const { item, column } of captions)
    items.set(column, (items.get(column) ?? new Set()).add(item.key));
  return [...items].find(([, keys]) => keys.size >= 4)?.[0];
}

export function downLines(
  { grid, title, firstRow }: Region,
  form: ItemsForm,
  captions: readonly Caption[],
  column: number,
): Found {
  const lines = captions.filter((caption) => caption.column === column);
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
