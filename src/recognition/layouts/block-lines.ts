import type { CellPlace } from "../../sheets/sheet";
import { asName } from "../../sheets/wording";
import type { Line } from "../../tables/reading";
import { readCode, textForCode } from "../codes";
import type { Grid } from "../grid";
import { isMoneyAt } from "../money-at";
import type { EconomicBlock } from "./economic-blocks";
import type { TotalLine } from "./economic-totals";

/** The lines of one block: codes, and amounts whose code is none; `totals` are read beside them. */
export function blockLines(
  grid: Grid,
  body: readonly number[],
  { codeColumns, figureColumn }: EconomicBlock,
  totals: readonly TotalLine[],
): readonly Line[] {
  const lines: Line[] = [];
  let before = "";
  const ofTotals = new Set(
    totals.filter((total) => total.figureColumn === figureColumn).map(({ line }) => line.place.row),
  );
  for (const row of body) {
    const columns = codeColumns.filter((column) => !/^\p{Script=Han}/u.test(grid.own(row, column)));
    const read = readCode(grid, row, columns, before);
    const place = { sheet: grid.sheet.name, row, column: codeColumns[0]! };
    const name = nameOf(grid, row, codeColumns.at(-1)!, figureColumn);
    if (read && /^3/.test(read.code)) {
      const { code, column } = read;
      before = code;
      const caption = read.name ?? name;
      const codeCell = column === undefined ? {} : { codeCell: { ...place, column } };
      lines.push({ key: code, code, caption, standing: "main", zone: "items", place, ...codeCell });
    } else if (bearsDigits(grid, columns, name, row)) {
      lines.push(unreadLine(grid, columns, name, place));
    } else if (!ofTotals.has(row) && isMoneyAt(grid, row, figureColumn)) {
      lines.push(unreadLine(grid, columns, name, place));
    }
  }
  return lines;
}

function bearsDigits(grid: Grid, columns: readonly number[], name: string, row: number): boolean {
  return name !== "" && /[0-9]/.test(textForCode(grid, row, columns)?.text ?? "");
}

/** Which sum a line belongs to whose code is none is not known, and its amount is not nothing. */
function unreadLine(grid: Grid, columns: readonly number[], name: string, place: CellPlace): Line {
  const unread = textForCode(grid, place.row, columns);
  return {
    key: name === "" ? `第${place.row + 1}行` : asName(name),
    caption: name,
    standing: "unknown",
    zone: "items",
    place,
    ...(unread && { unreadCode: unread.text, codeCell: { ...place, column: unread.column } }),
  };
}

function nameOf(grid: Grid, row: number, from: number, to: number): string {
  for (let column = from; column < to; column++)
    if (/\p{Script=Han}/u.test(grid.own(row, column))) return grid.own(row, column);
  return "";
}
