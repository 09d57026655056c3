import type { CellPlace, Sheet, SheetRow } from "../../sheets/sheet";
import { asName } from "../../sheets/wording";
import type { LineCell, NewLine } from "../../workbook/live-workbook";
import type { SeenCell } from "../../workbook/seen-cell";
import type { LineDeletion, LineInsertion } from "../overview/remedies";
import { codeCellsLike, like } from "./code-cells";
import { captionsOf } from "./seen-captions";
import type { ChangedLine } from "./written-step";

/** A change, and what is seen before it: all that must still stand when it is made. */
export interface PlannedChange {
  readonly step: ChangedLine;
  readonly before: readonly SeenCell[];
}

/** A line that comes in, as it was suggested; `undefined` where it cannot be written like the others. */
export function insertionOf(
  sheets: readonly Sheet[],
  seen: LineInsertion,
): PlannedChange | undefined {
  const sheet = sheetHeld(sheets, seen.after);
  const row = seen.after.row + 1;
  const cells = cellsOf(sheet, { ...seen, name: printedName(sheets, seen.name) });
  if (!cells) return undefined;
  const line: NewLine = {
    ...{ sheet: sheet.name, row, cells },
    merges: mergesIn(sheet, seen.like.place.row),
  };
  const sentence = `第 ${row + 1} 行已插入 ${seen.code} ${seen.name}`.trimEnd();
  const [heads, above, below] = [
    headsOf(sheet, row),
    lineSeen(sheet, row - 1),
    lineSeen(sheet, row),
  ];
  return {
    step: {
      ...{ kind: "line", did: "inserted", line, sentence },
      around: [...heads, ...above, ...moved(below, 1)],
    },
    before: [...heads, ...above, ...below],
  };
}

/** Its code and name are written as those of the line that it is like; `undefined` where that is not understood. */
function cellsOf(
  sheet: Sheet,
  { like: model, code, name, amounts }: LineInsertion,
): readonly LineCell[] | undefined {
  const row = sheet.rows[model.place.row] ?? [];
  const codes = codeCellsLike(row, model, { code, name });
  if (!codes) return undefined;
  const named = name === "" ? undefined : nameColumn(row, model.caption);
  return [
    ...codes,
    ...(named === undefined ? [] : [{ column: named, cell: like(row[named], name) }]),
    ...amounts.map(({ column, amount }) => ({
      column,
      cell: { ...like(row[column], amount), value: Number(amount) },
    })),
  ];
}

/** A name as another table prints it: captions are read with brackets and blanks made alike. */
function printedName(sheets: readonly Sheet[], name: string): string {
  const wanted = asName(name);
  for (const { rows } of sheets)
    for (const cell of rows.flatMap((row) => row ?? []))
      if (typeof cell?.value === "string" && asName(cell.value) === wanted)
        return cell.value.trim();
  return name;
}

/** The cell of a line that holds its name and nothing else. */
function nameColumn(row: SheetRow, caption: string): number | undefined {
  const found = row.findIndex(
    (cell) => typeof cell?.value === "string" && asName(cell.value) === asName(caption),
  );
  return found < 0 ? undefined : found;
}

/** A line that goes, with all that stands in it. */
export function deletionOf(
  sheets: readonly Sheet[],
  { line: at, code, name }: LineDeletion,
): PlannedChange {
  const sheet = sheetHeld(sheets, at);
  const { row } = at;
  const cells = (sheet.rows[row] ?? []).flatMap((cell, column) => (cell ? [{ column, cell }] : []));
  const line: NewLine = { sheet: sheet.name, row, cells, merges: mergesIn(sheet, row) };
  const own = cells.map(({ column, cell }) => ({ row, column, cell }));
  const sentence = `第 ${row + 1} 行已删去（${code} ${name}`.trimEnd() + "）";
  const [heads, above] = [headsOf(sheet, row), lineSeen(sheet, row - 1)];
  const below = lineSeen(sheet, row + 1);
  return {
    step: {
      ...{ kind: "line", did: "deleted", line, sentence },
      around: [...heads, ...above, ...moved(below, -1)],
    },
    before: [...heads, ...above, ...own, ...below],
  };
}

/** The cells of a row that are merged with each other, and with those of no other row. */
function mergesIn({ merges }: Sheet, row: number): NewLine["merges"] {
  return merges
    .filter(({ firstRow, lastRow }) => firstRow === row && lastRow === row)
    .map(({ firstColumn, lastColumn }) => [firstColumn, lastColumn]);
}

function headsOf(sheet: Sheet, row: number): readonly SeenCell[] {
  return captionsOf(sheet, { sheet: sheet.name, row, column: -1 }).filter((one) => one.row < row);
}

/** By what a line is known: its code and name. */
function lineSeen(sheet: Sheet, row: number): readonly SeenCell[] {
  return captionsOf(sheet, { sheet: sheet.name, row, column: -1 }).filter((one) => one.row === row);
}

function moved(seen: readonly SeenCell[], by: number): readonly SeenCell[] {
  return seen.map((one) => ({ ...one, row: one.row + by }));
}

/** A line that is suggested stands on a sheet that was read. */
export function sheetHeld(
  sheets: readonly Sheet[],
  { sheet: name }: Pick<CellPlace, "sheet">,
): Sheet {
  return sheets.find((sheet) => sheet.name === name)!;
}
