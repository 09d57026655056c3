import type { Line } from "../../../tables/reading";
import { remembered } from "../../remembered";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import { lostAmounts, type Lost } from "../slid-rows/lost-amounts";
import { NOWHERE, type RowGrid, type RowRelation } from "../slid-rows/row-grid";
import { groupMoves, rowOfPlace, twiceIn, type GroupMove } from "./group-moves";
import type { Strip } from "./group-strips";

/** Moves of groups, each of another one, that break nothing. */
export interface MovedGroups {
  readonly moves: readonly GroupMove[];
  /** The row of the figures of each line of the grid. */
  readonly rows: readonly number[];
  readonly lost: Lost;
  /**
   * So many relations hold again, 类 without amounts have theirs, and amounts stand twice, beyond the
   * amounts that had to be taken from relations for lines that lost theirs.
   */
  readonly evidence: number;
  /** So many relations of the table stay broken. */
  readonly stays: number;
}

/** Tells what comes of it when the figures of groups are moved back. */
export class GroupTrial {
  private readonly relations: readonly RowRelation[];
  private readonly bad: ReadonlySet<RowRelation>;
  /** The 类 that print nothing above their 款. */
  private readonly blankCategories: ReadonlySet<number>;

  constructor(
    private readonly grid: RowGrid,
    private readonly accounts: AccountsProblem,
  ) {
    const all = [...grid.relations, ...grid.alongLines];
    this.bad = new Set(all.filter((each) => grid.outcome(each, grid.inPlace) === "broken"));
    // What is broken tells soonest that a move is the wrong one.
    this.relations = [...this.bad, ...all.filter((each) => !this.bad.has(each))];
    this.blankCategories = blankCategoriesOf(grid);
  }

  /** The moves of one group after which all relations hold, or may, that speak of its lines alone. */
  movesOf(strip: Strip): readonly GroupMove[] {
    const lines = new Set(strip);
    const own = this.relations.filter(({ terms }) => terms.every(({ line }) => lines.has(line)));
    const moves = groupMoves(strip, this.grid);
    return moves.filter((move) => {
      const rows = rowsAfter([move], this.grid);
      return own.every((relation) => this.grid.outcome(relation, rows) !== "broken");
    });
  }

  /** Nothing where a relation breaks by it, or no more is explained than `least`. */
  moved(moves: readonly GroupMove[], least: number): MovedGroups | undefined {
    const { grid, bad } = this;
    const beside = moves.reduce((sum, move) => sum + this.besideRelations(move), 0);
    // Of thousands of moves hardly one gets so far.
    if (bad.size + beside < least) return undefined;
    const rows = rowsAfter(moves, grid);
    // The same lines in several columns say one thing.
    const mended = new Set<string>();
    let stays = 0;
    for (const relation of this.relations) {
      const isBroken = grid.outcome(relation, rows) === "broken";
      if (isBroken && !bad.has(relation)) return undefined;
      if (!isBroken && bad.has(relation)) mended.add(relation.terms.map(({ line }) => line).join());
      if (isBroken) stays++;
    }
    let evidence = mended.size + beside;
    if (evidence < least) return undefined;
    const lost = lostAmounts(rows, grid, this.accounts);
    if (lost.odd > 0) return undefined;
    const taken = rows.filter((row, line) => row === NOWHERE && !isNothing(lost, line));
    evidence -= taken.length;
    if (taken.length > 0 && this.wouldDo(rows)) return undefined;
    return evidence < least ? undefined : { moves, rows, lost, evidence, stays };
  }

  /** Whether all would hold as well if only the lines that lost their figures had other ones. */
  private wouldDo(rows: readonly number[]): boolean {
    const others = rows.map((row, line) => (row === NOWHERE ? row : line));
    const holds = this.relations.every((each) => this.grid.outcome(each, others) !== "broken");
    return holds && lostAmounts(others, this.grid, this.accounts).odd === 0;
  }

  /** What speaks for a move beside relations: amounts that stand twice, and 类 that get the amount they lack. */
  private readonly besideRelations = remembered((move: GroupMove): number => {
    const filled = move.strip.filter(
      (line, place) =>
        this.blankCategories.has(line) && this.grid.isFilled[rowOfPlace(move, place)],
    );
    return twiceIn(move, this.grid) + filled.length;
  });
}

/** The row of the figures of each line of the grid when some groups are moved back. */
function rowsAfter(moves: readonly GroupMove[], { inPlace }: RowGrid): readonly number[] {
  const rows = [...inPlace];
  for (const move of moves)
    move.strip.forEach((line, place) => (rows[line] = rowOfPlace(move, place)));
  return rows;
}

function blankCategoriesOf({ own, lines, isFilled }: RowGrid): ReadonlySet<number> {
  const at = new Map(lines.map(({ key }, line) => [key, line]));
  const isBlank = ({ code }: Line, line: number) =>
    code?.length === 3 &&
    !isFilled[line] &&
    own.below(code).some(({ key }) => isFilled[at.get(key)!]);
  return new Set(lines.flatMap((each, line) => (isBlank(each, line) ? [line] : [])));
}

/** Whether a line that lost its figures had none, as far as relations tell. */
function isNothing({ of }: Lost, line: number): boolean {
  const { told, taken } = of(line);
  return [...told.values(), ...taken.values()].every((amount) => amount.isZero());
}
