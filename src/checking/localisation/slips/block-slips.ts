/**
 * Slips of a whole block: figures slid by some lines, or a column filled from its neighbour. One
 * such move is a simpler story than many wrong cells. Amounts in finest digits.
 */

/** A cell of one column, in the column's order. */
export interface ColumnCell {
  readonly printed: number;
  /** The amounts that fit, by the smallest explanation; both the printed one where no fault is found. */
  readonly lowest: number;
  readonly highest: number;
}

/** Consecutive cells of a column. */
export interface Run {
  /** Index of the first cell. */
  readonly start: number;
  readonly length: number;
}

/** The figures that belong to the cells of the run stand `shift` cells further on (negative: back). */
export interface SlidRun extends Run {
  readonly shift: number;
}

/** Two figures may agree by chance; three that are not 0 hardly do. */
const LEAST_TELLING = 3;

/**
 * The longest run that slid: what fits each cell is printed `shift` cells further on. Zeros agree
 * but tell nothing; `undefined` when fewer than three wrong cells tell. Among equals the shortest
 * way wins, forwards first.
 */
export function slidRun(column: readonly ColumnCell[], furthest = 5): SlidRun | undefined {
  let best: (SlidRun & TellingRun) | undefined;
  for (let distance = 1; distance <= furthest; distance++) {
    for (const shift of [distance, -distance]) {
      const run = longestRun(column.map((cell, at) => slid(cell, column[at + shift])));
      if (run !== undefined && run.telling > (best?.telling ?? 0)) best = { ...run, shift };
    }
  }
  return best && { start: best.start, length: best.length, shift: best.shift };
}

/** The longest run of wrong cells that print what the same line of a neighbouring column prints. */
export function copiedRun(
  column: readonly ColumnCell[],
  neighbour: readonly number[],
): Run | undefined {
  const run = longestRun(column.map((cell, at) => copied(cell, neighbour[at])));
  return run && { start: run.start, length: run.length };
}

/** What a cell says about a move: it bears it out, has nothing against it, or refutes it. */
type Testimony = "telling" | "agreeing" | "refuting";

function slid(cell: ColumnCell, source: ColumnCell | undefined): Testimony {
  if (source === undefined || !fits(source.printed, cell)) return "refuting";
  return source.printed !== 0 && isWrong(cell) ? "telling" : "agreeing";
}

function copied(cell: ColumnCell, neighbour: number | undefined): Testimony {
  if (cell.printed !== neighbour) return "refuting";
  return cell.printed !== 0 && isWrong(cell) ? "telling" : "agreeing";
}

function fits(amount: number, { lowest, highest }: ColumnCell): boolean {
  return lowest <= amount && amount <= highest;
}

function isWrong(cell: ColumnCell): boolean {
  return !fits(cell.printed, cell);
}

interface TellingRun extends Run {
  readonly telling: number;
}

/** The run with the most telling cells, from its first to its last; nothing in it refutes. */
function longestRun(testimonies: readonly Testimony[]): TellingRun | undefined {
  let best: TellingRun | undefined;
  let start = 0;
  let telling = 0;
  testimonies.forEach((testimony, at) => {
    if (testimony === "refuting") telling = 0;
    if (testimony !== "telling") return;
    if (telling++ === 0) start = at;
    if (telling > (best?.telling ?? LEAST_TELLING - 1))
      best = { start, length: at - start + 1, telling };
  });
  return best;
}
