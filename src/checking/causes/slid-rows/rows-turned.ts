import type { RowGrid, RowRelation } from "./row-grid";

/** Lines that have each other's figures: the row on which those of each stand; lines that are left out have their own. */
export type Turn = ReadonlyMap<number, number>;

/** One row of figures is moved no further than so many lines. */
const FARTHEST = 12;
/** A turn must mend so many relations: one may hold by chance. */
const LEAST_MENDED = 2;
/** More turns than this that mend the same say nothing; those that mend most are tried. */
const MOST_TRIED = 4;

/** Two lines exchanged, wherever they stand. */
export function exchangesIn(grid: RowGrid): readonly Turn[] {
  const trial = new TurnTrial(grid);
  const { length } = grid.lines;
  const lines = [...Array(length).keys()].filter((line) => grid.isInBroken(line));
  const pairs = lines.flatMap((one, at) =>
    lines.slice(at + 1).map(
      (other): Turn =>
        new Map([
          [one, other],
          [other, one],
        ]),
    ),
  );
  return trial.best(pairs);
}

/** The figures of one line moved to another row, those between them each a row up or down. */
export function singleMovesIn(grid: RowGrid): readonly Turn[] {
  const trial = new TurnTrial(grid);
  const { length } = grid.lines;
  const turns = grid.lines.flatMap((_, first) => {
    const lengths = [...Array(FARTHEST - 1).keys()].map((more) => more + 3);
    const ends = lengths.map((count) => first + count - 1).filter((last) => last < length);
    return ends
      .filter((last) => trial.mayMend(first, last))
      .flatMap((last) => [turned(first, last, 1), turned(first, last, -1)]);
  });
  return trial.best(turns);
}

/** Lines from the first to the last whose figures stand one row below (1) or above (-1), those of the end at the other. */
function turned(first: number, last: number, by: 1 | -1): Turn {
  const count = last - first + 1;
  const lines = [...Array(count).keys()];
  return new Map(lines.map((at) => [first + at, first + ((at + by + count) % count)]));
}

/** Which turns mend every broken relation that they touch, and break none. */
class TurnTrial {
  private readonly relations: readonly RowRelation[][];
  private readonly broken: ReadonlySet<RowRelation>;
  private readonly brokenOf: readonly RowRelation[][];
  /** The row of each line's figures; those of a turn only while it is tried. */
  private readonly rows: number[];

  constructor(private readonly grid: RowGrid) {
    this.broken = new Set(grid.broken);
    this.relations = byLine(grid, grid.relations);
    this.brokenOf = byLine(grid, grid.broken);
    this.rows = [...grid.inPlace];
  }

  /** Whether enough is broken on the lines from the first to the last. */
  mayMend(first: number, last: number): boolean {
    let broken = 0;
    for (let line = first; line <= last && broken < LEAST_MENDED; line++)
      broken += this.brokenOf[line]!.length;
    return broken >= LEAST_MENDED;
  }

  /** Those that mend most; none where too many mend as much. */
  best(turns: readonly Turn[]): readonly Turn[] {
    const fitting = turns
      .map((turn) => ({ turn, mended: this.mendedBy(turn) }))
      .filter(({ mended }) => mended >= LEAST_MENDED)
      .sort((a, b) => b.mended - a.mended || a.turn.size - b.turn.size);
    return fitting.slice(0, MOST_TRIED).map(({ turn }) => turn);
  }

  /** How many broken relations hold by it; 0 where one that it touches does not. */
  private mendedBy(turn: Turn): number {
    for (const [line, row] of turn) this.rows[line] = row;
    const mended = this.mendedInRows([...turn.keys()]);
    for (const line of turn.keys()) this.rows[line] = line;
    return mended;
  }

  private mendedInRows(lines: readonly number[]): number {
    const { grid, rows } = this;
    const isBad = (each: RowRelation) => grid.outcome(each, rows) === "broken";
    const moved = lines.filter((line) => !grid.isAlike(line, rows[line]!));
    // Nearly every turn ends at the first relation that it does not mend.
    if (moved.some((line) => this.brokenOf[line]!.some(isBad))) return 0;
    const mended = new Set(moved.flatMap((line) => this.brokenOf[line]!));
    if (mended.size < LEAST_MENDED) return 0;
    const touched = new Set(moved.flatMap((line) => this.relations[line]!));
    return [...touched].some((each) => !this.broken.has(each) && isBad(each)) ? 0 : mended.size;
  }
}

function byLine({ lines }: RowGrid, relations: readonly RowRelation[]): readonly RowRelation[][] {
  const found = lines.map((): RowRelation[] => []);
  for (const relation of relations)
    for (const line of new Set(relation.terms.map((term) => term.line)))
      found[line]!.push(relation);
  return found;
}
