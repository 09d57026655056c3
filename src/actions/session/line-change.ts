import { cellAt, type Cell, type CellPlace, type Sheet } from "../../sheets/sheet";
import { asName } from "../../sheets/wording";
import type { LineCell, NewLine } from "../../workbook/live-workbook";
import type { SeenCell } from "../../workbook/seen-cell";
import type { LineDeletion, LineInsertion } from "../overview/overview";
import type { ChangedLine } from "./desk";
import { captionsOf } from "./seen-captions";

/** A change, and what is seen before it: all that must still stand when it is made. */
export interface PlannedChange {
  readonly step: ChangedLine;
  readonly before: readonly SeenCell[];
}

/** A line that comes in, as it was suggested. */
export function insertionOf(sheets: readonly Sheet[], seen: LineInsertion): PlannedChange {
  const sheet = sheetHeld(sheets, seen.after);
  const row = seen.after.row + 1;
  const line: NewLine = {
    ...{ sheet: sheet.name, row, cells: cellsOf(sheet, seen) },
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

/** Its code and name are written as those of the line beside it are: number or words, spaces before them. */
function cellsOf(sheet: Sheet, { like, code, name, amounts }: LineInsertion): readonly LineCell[] {
  const { row, column } = like.place;
  const model = cellAt(sheet, row, column);
  const codeValue = typeof model?.value === "number" ? Number(code) : `${indentOf(model)}${code}`;
  const named = nameColumn(sheet, like);
  const words = named === undefined || name === "" ? [] : [{ at: named, value: name }];
  const sibling = (at: number) => cellAt(sheet, row, at);
  return [
    { column, cell: likeCell(model, codeValue) },
    ...words.map(({ at, value }) => ({
      column: at,
      cell: likeCell(sibling(at), `${indentOf(sibling(at))}${value}`),
    })),
    ...amounts.map(({ column: at, amount }) => ({
      column: at,
      cell: likeCell(sibling(at), Number(amount)),
    })),
  ];
}

function likeCell(model: Cell | undefined, value: number | string): LineCell["cell"] {
  return model?.format === undefined ? { value } : { value, format: model.format };
}

function indentOf(model: Cell | undefined): string {
  return typeof model?.value === "string" ? /^\s*/.exec(model.value)![0] : "";
}

/** The cell of the line that holds its name. */
function nameColumn(sheet: Sheet, { place, caption }: LineInsertion["like"]): number | undefined {
  const found = (sheet.rows[place.row] ?? []).findIndex(
    (cell, at) =>
      at !== place.column &&
      typeof cell?.value === "string" &&
      asName(cell.value) === asName(caption),
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
