import type { Cell } from "../../sheets/sheet";
import type { LinePlace, LineCell, NewLine, Written } from "../live-workbook";
import type { SeenCell } from "../seen-cell";
import { cellIn, type AnsweredBlock } from "./block";
import { worksheetOf } from "./cells";
import { entryOf } from "./entry";
import { ExcelTrouble, inExcel } from "./in-excel";
import { sheetNamed, type KnownWorkbook } from "./known-sheets";
import { askCells, holdAsSeen } from "./look-again";
import { refusalOf } from "./refusal";
import { askFormulas, restoreFormulas } from "./sheet-formulas";

const DONE: Written = { kind: "done" };
const CHANGED: Written = {
  kind: "changed",
  what: "captions",
  message: "这里的行刚刚变过（可能改过、插入过行列或排过序），保持现在的样子。",
};
const STRAY: Written = {
  kind: "changed",
  what: "captions",
  message: "表正在被改动，没能全部恢复原样，请看看这一行和它前后的行。",
};

const BROUGHT_BACK: Written = {
  kind: "changed",
  what: "captions",
  message: "这里的行刚刚变过，删去的一行已经放回。请看看其他表中引用它的公式。",
};

/**
 * Has a row come in and fills it. As with cells, what was seen is read again before, and once more in
 * the request that inserts; where it was something else, the row goes again.
 */
export function insertLine(
  known: KnownWorkbook,
  line: NewLine,
  seen: readonly SeenCell[],
): Promise<Written> {
  return whereSeen(known, line, seen, async (worksheet) => {
    const before = askCells(worksheet, seen);
    const row = wholeRow(worksheet, line).insert(Excel.InsertShiftDirection.down);
    fill(worksheet, line);
    const refused = await refusalOf(worksheet.context);
    if (refused) return afterRefusal(worksheet, line, seen, refused);
    if (holdAsSeen(before, seen)) return DONE;
    row.delete(Excel.DeleteShiftDirection.up);
    return (await refusalOf(worksheet.context)) ? STRAY : CHANGED;
  });
}

/** Has a row go; where it was another than was seen, what went comes back. */
export function deleteLine(
  known: KnownWorkbook,
  line: LinePlace & Pick<NewLine, "merges">,
  seen: readonly SeenCell[],
): Promise<Written> {
  return whereSeen(known, line, seen, async (worksheet) => {
    const before = askCells(worksheet, seen);
    const whole = wholeRow(worksheet, line).getUsedRangeOrNullObject(true);
    whole.load("rowIndex,columnIndex,values,text,formulas,numberFormat");
    const formulas = askFormulas(worksheet);
    wholeRow(worksheet, line).delete(Excel.DeleteShiftDirection.up);
    const refused = await refusalOf(worksheet.context);
    if (refused) return (await haveMoved(worksheet, line, seen, -1)) ? DONE : refused;
    if (holdAsSeen(before, seen) && holdsNoMore(whole, line, seen)) return DONE;
    wholeRow(worksheet, line).insert(Excel.InsertShiftDirection.down);
    fill(worksheet, { ...line, cells: contentsOf(whole) });
    const now = askFormulas(worksheet);
    if (await refusalOf(worksheet.context)) return STRAY;
    restoreFormulas(worksheet, formulas, now);
    return (await refusalOf(worksheet.context)) ? STRAY : BROUGHT_BACK;
  });
}

/** Looks at what was seen, then works in the same sheet. */
async function whereSeen(
  known: KnownWorkbook,
  { sheet }: LinePlace,
  seen: readonly SeenCell[],
  work: (worksheet: Excel.Worksheet) => Promise<Written>,
): Promise<Written> {
  try {
    return await inExcel(async (context) => {
      const worksheet = worksheetOf(context, known, sheet);
      const now = askCells(worksheet, seen);
      await context.sync();
      // Merged cells and hidden rows are elsewhere after it, whether or not Excel tells of it in time.
      const { id } = sheetNamed(known, sheet) ?? {};
      if (id !== undefined) known.frames.delete(id);
      return holdAsSeen(now, seen) ? await work(worksheet) : CHANGED;
    });
  } catch (error) {
    if (error instanceof ExcelTrouble) return { kind: "refused", message: error.message };
    throw error;
  }
}

function wholeRow(worksheet: Excel.Worksheet, { row }: LinePlace): Excel.Range {
  return worksheet.getRange(`${row + 1}:${row + 1}`);
}

function fill(worksheet: Excel.Worksheet, { row, cells, merges }: NewLine): void {
  for (const [first, last] of merges)
    worksheet.getRangeByIndexes(row, first, 1, last - first + 1).merge(false);
  for (const { column, cell } of cells) {
    const range = worksheet.getRangeByIndexes(row, column, 1, 1);
    if (cell.format !== undefined) range.numberFormat = [[cell.format]];
    range.formulas = [[entryOf({ ...cell, text: "" })]];
  }
}

/** Excel may refuse a request that it did, or did in part: a row that is not filled as it should be goes again. */
async function afterRefusal(
  worksheet: Excel.Worksheet,
  line: NewLine,
  seen: readonly SeenCell[],
  refused: Written,
): Promise<Written> {
  if (!(await haveMoved(worksheet, line, seen, 1))) return refused;
  const own = line.cells.map(({ column, cell }) => ({ row: line.row, column, cell }));
  if (await standThere(worksheet, own)) return DONE;
  wholeRow(worksheet, line).delete(Excel.DeleteShiftDirection.up);
  return (await refusalOf(worksheet.context)) ? STRAY : refused;
}

/** Whether the lines that stood below stand a row lower now (1) or higher (-1), and are not the same there. */
async function haveMoved(
  worksheet: Excel.Worksheet,
  { row }: LinePlace,
  seen: readonly SeenCell[],
  by: 1 | -1,
): Promise<boolean> {
  const below = seen.filter((one) => (by === 1 ? one.row >= row : one.row > row));
  if (below.length === 0) return false;
  const moved = below.map((one) => ({ ...one, row: one.row + by }));
  return (await standThere(worksheet, moved)) && !(await standThere(worksheet, below));
}

async function standThere(
  worksheet: Excel.Worksheet,
  cells: readonly SeenCell[],
): Promise<boolean> {
  const now = askCells(worksheet, cells);
  await worksheet.context.sync();
  return holdAsSeen(now, cells);
}

/** Whether a row held nothing but what was seen in it. */
function holdsNoMore(whole: Excel.Range, { row }: LinePlace, seen: readonly SeenCell[]): boolean {
  const own = seen.filter((one) => one.row === row);
  return contentsOf(whole).every(({ column }) => own.some((one) => one.column === column));
}

function contentsOf(whole: Excel.Range): readonly LineCell[] {
  return whole.isNullObject ? [] : cellsIn(whole);
}

function cellsIn(block: AnsweredBlock): readonly LineCell[] {
  return block.values[0]!.flatMap((_, right) => {
    const cell: Cell | undefined = cellIn(block, 0, right);
    return cell ? [{ column: block.columnIndex + right, cell }] : [];
  });
}
