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
 * Puts back what was overwritten by mistake, all of it in one request, and if lines were sorted
 * meanwhile, in the line that took ours along. Tells whether nothing of ours is left.
 */
export async function putBack(all: readonly Misplaced[]): Promise<boolean> {
  const wereOurs = await restored(all, ({ range }) => range);
  let isClean = true;
  for (const [at, one] of all.entries())
    if (!wereOurs[at] && !(await broughtHome(one))) isClean = false;
  return isClean;
}

/** The same for what was not found where it had been written. */
async function broughtHome(misplaced: Misplaced): Promise<boolean> {
  for (let turn = 1; turn < TURNS; turn++) {
    const found = misplaced.line.length === 0 ? "unknown" : await strayed(misplaced);
    if (found === "nowhere") return true;
    if (found === "unknown") return false;
    const [wasOurs] = await restored([misplaced], () => found);
    if (wasOurs) return true;
  }
  return false;
}

/**
 * Sets cells that are thought to hold ours. Each request loads what it overwrites in turn, for the
 * same reason as ever; what was not ours goes back. Tells of each whether it was ours.
 */
async function restored(
  all: readonly Misplaced[],
  rangeOf: (one: Misplaced) => Excel.Range,
): Promise<readonly boolean[]> {
  const wereOurs = all.map(() => false);
  let open = all.map((one, at) => ({
    at,
    range: rangeOf(one),
    standing: one.ours,
    wanted: one.overwritten,
  }));
  for (let turn = 0; turn < TURNS && open.length > 0; turn++) {
    for (const { range, wanted } of open) {
      range.load("rowIndex,columnIndex,values,text,formulas,numberFormat");
      range.formulas = [[entryOf(wanted)]];
    }
    await open[0]!.range.context.sync();
    const found = open.map((one) => ({ ...one, now: cellIn(one.range, 0, 0) }));
    const isOver = ({ now, standing }: (typeof found)[number]) =>
      holdsWhatWasSeen(now, { cell: standing });
    if (turn === 0) for (const one of found) wereOurs[one.at] = isOver(one);
    open = found
      .filter((one) => !isOver(one))
      .map(({ at, range, wanted, now }) => ({ at, range, standing: wanted, wanted: now }));
  }
  return wereOurs;
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
