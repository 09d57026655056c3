import type { Cell } from "../../sheets/sheet";
import { holdsWhatWasSeen, type SeenCell } from "../seen-cell";
import { cellIn, type AnsweredBlock } from "./block";
import { entryOf } from "./entry";

/** Somebody who works between our requests is soon done; one who is not is told. */
const TURNS = 5;

/** What was written where it should not have been. */
export interface Misplaced {
  readonly worksheet: Excel.Worksheet;
  /** The range that was written: Excel moves it along when rows are inserted. */
  readonly range: Excel.Range;
  readonly column: number;
  readonly ours: SeenCell["cell"];
  readonly overwritten: Cell | undefined;
  /** The other cells of its line that were looked at, as they were when it was written. */
  readonly line: readonly SeenCell[];
}

/**
 * Puts back what was overwritten by mistake, and if lines were sorted meanwhile, in the line that took
 * ours along. Tells whether nothing of ours is left.
 */
export async function putBack(misplaced: Misplaced): Promise<boolean> {
  const { ours, overwritten, line } = misplaced;
  let place = misplaced.range;
  for (let turn = 0; turn < TURNS; turn++) {
    if (await restored(place, ours, overwritten)) return true;
    const found = line.length === 0 ? "unknown" : await strayed(misplaced);
    if (found === "nowhere") return true;
    if (found === "unknown") return false;
    place = found;
  }
  return false;
}

/**
 * Sets a cell that is thought to hold ours. Each request loads what it overwrites in turn, for the
 * same reason as ever; what was not ours goes back. Tells whether it was ours.
 */
async function restored(
  range: Excel.Range,
  ours: SeenCell["cell"],
  overwritten: Cell | undefined,
): Promise<boolean> {
  let standing = ours;
  let wanted = overwritten;
  for (let turn = 0; turn < TURNS; turn++) {
    range.load("rowIndex,columnIndex,values,text,formulas,numberFormat");
    range.formulas = [[entryOf(wanted)]];
    await range.context.sync();
    const found = cellIn(range, 0, 0);
    if (holdsWhatWasSeen(found, { cell: standing })) return turn === 0;
    standing = wanted;
    wanted = found;
  }
  return false;
}

/** The cell that holds ours in the line that was written, wherever that stands now. */
async function strayed({
  worksheet,
  column,
  ours,
  line,
}: Misplaced): Promise<Excel.Range | "nowhere" | "unknown"> {
  const { context } = worksheet;
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,text,formulas,numberFormat");
  await context.sync();
  if (used.isNullObject) return "nowhere";
  // Of too many cells Excel tells nothing.
  if ((used.values as unknown) === null) return "unknown";
  const down = used.values.findIndex(
    (_, row) =>
      holdsWhatWasSeen(inBlock(used, row, column), { cell: ours }) &&
      line.every((seen) => holdsWhatWasSeen(inBlock(used, row, seen.column), seen)),
  );
  return down < 0 ? "nowhere" : worksheet.getRangeByIndexes(used.rowIndex + down, column, 1, 1);
}

function inBlock(block: AnsweredBlock, down: number, column: number): Cell | undefined {
  const right = column - block.columnIndex;
  const isInside = right >= 0 && right < block.values[down]!.length;
  return isInside ? cellIn(block, down, right) : undefined;
}
