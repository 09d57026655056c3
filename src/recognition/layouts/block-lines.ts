import type { CellPlace } from "../../sheets/sheet";
import { asName } from "../../sheets/wording";
import type { Line } from "../../tables/reading";
import { codeColumnsOf } from "../code-columns";
import { codeCellsIn, readCode, type CodeColumns } from "../codes";
import type { Grid } from "../grid";
import { isMoneyAt } from "../money-at";
import { spoiledCode } from "../spoiled-codes";
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
  const written = codeColumnsOf(grid, body, codeColumns);
  for (const row of body) {
    const isCode = (column: number) => !/^\p{Script=Han}/u.test(grid.own(row, column));
    const codes = { ...written, columns: codeColumns.filter(isCode) };
    const read = readCode(grid, row, codes, before);
    const place = { sheet: grid.sheet.name, row, column: codeColumns[0]! };
    const name = nameOf(grid, row, codeColumns.at(-1)!, figureColumn);
    if (read && /^3/.test(read.code)) {
      const { code } = read;
      before = code;
      const caption = read.name ?? name;
      const codeCells = codeCellsIn(grid, row, written);
      const line = { key: code, code, caption, standing: "main", zone: "items", place } as const;
      lines.push({ ...line, ...(codeCells && { codeCells }) });
      continue;
    }
    const spoiled = { name, ...spoiledCode(grid, row, written, before) };
    const bearsDigits = spoiled.name !== "" && /[0-9]/.test(spoiled.text ?? "");
    if (bearsDigits || (!ofTotals.has(row) && isMoneyAt(grid, row, figureColumn)))
      lines.push(unreadLine(grid, written, spoiled, place));
  }
  return lines;
}

/** Which sum a line belongs to whose code is none is not known, and its amount is not nothing. */
function unreadLine(
  grid: Grid,
  written: CodeColumns,
  { name, text }: { readonly name: string; readonly text?: string },
  place: CellPlace,
): Line {
  const codeCells = codeCellsIn(grid, place.row, written);
  return {
    key: name === "" ? `第${place.row + 1}行` : asName(name),
    caption: name,
    standing: "unknown",
    zone: "items",
    place,
    ...(text !== undefined && { unreadCode: text }),
    ...(text !== undefined && codeCells && { codeCells }),
  };
}

function nameOf(grid: Grid, row: number, from: number, to: number): string {
  for (let column = from; column < to; column++)
    if (/\p{Script=Han}/u.test(grid.own(row, column))) return grid.own(row, column);
  return "";
}
