import type { IsFellow } from "./fellow-amounts";
import { NOWHERE, type RowGrid, type RowRelation } from "./row-grid";

/** On which row the figures of each line stand, and what that costs: relations broken, and what is odd. */
export interface RowPath {
  readonly rows: readonly number[];
  readonly cost: number;
}

/** Costs in broken relations. */
export const COST = {
  broken: 1,
  /** From one line to the next the figures stand off by another number of lines. */
  turn: 1.5,
  /** They stand in place again. */
  back: 0.5,
  /** A line whose figures are nowhere mends whatever it stands in. */
  nowhere: 1.5,
  /** Those next to it went with it. */
  nowhereToo: 0.8,
  /** One with lines below it mends more. */
  sumNowhere: 0.1,
  /** Figures on a row that are no line's. */
  surplus: 0.5,
  /** What another table prints for the line. */
  fellow: -0.5,
  /** A line stands on a row without figures: what slid leaves such rows behind. */
  blank: 0.5,
} as const;

/** A path that grows by lines; its rows are written down only when it is followed. */
export interface Growing {
  readonly before: Followed;
  readonly row: number;
  readonly cost: number;
  readonly shift: number;
  /** The row of the last line whose figures stand somewhere. */
  readonly lastRow: number;
  /** How many lines since have theirs nowhere. */
  readonly lost: number;
}

export type Followed = RowPath & Omit<Growing, "before" | "row">;

export const START: Followed = { rows: [], cost: 0, shift: 0, lastRow: -1, lost: 0 };

/** A path gone on by one line, and what that costs; nothing where that is too much. */
export class PathSteps {
  /** The relations whose last line each is. */
  private readonly closing: readonly RowRelation[][];
  private readonly isSum: readonly boolean[];
  /** How many rows before each are filled. */
  private readonly filledBefore: readonly number[];

  /** `most`: what a path may cost with each line; without it any path is followed. */
  constructor(
    private readonly grid: RowGrid,
    private readonly isFellow: IsFellow,
    private readonly most: readonly number[] = [],
  ) {
    this.closing = grid.lines.map((): RowRelation[] => []);
    for (const relation of grid.relations) this.closing[relation.last]!.push(relation);
    this.isSum = grid.lines.map(({ code }) => grid.own.below(code).length > 0);
    const filledBefore = [0];
    for (const filled of grid.isFilled) filledBefore.push(filledBefore.at(-1)! + Number(filled));
    this.filledBefore = filledBefore;
  }

  /** Its figures stand so many lines off; nothing where the order of the figures forbids it. */
  to(shift: number, line: number, before: Followed): Growing | undefined {
    const row = line + shift;
    if (row <= before.lastRow || row >= this.grid.lines.length) return undefined;
    const surplus = this.surplusCost(before.lastRow, row);
    if (surplus > 0 && before.lost > 0) return undefined;
    const turn = shift === before.shift ? 0 : shift === 0 ? COST.back : COST.turn;
    const fellow = this.isFellow(line, row) ? COST.fellow : 0;
    const blank = this.grid.isFilled[row] ? 0 : COST.blank;
    const cost = this.withBroken(before.cost + surplus + turn + fellow + blank, line, row, before);
    return cost === undefined ? undefined : { before, row, cost, shift, lastRow: row, lost: 0 };
  }

  /** Its figures are nowhere. */
  lost(line: number, before: Followed): Growing | undefined {
    const { shift, lastRow, lost } = before;
    const nowhere = lost > 0 ? COST.nowhereToo : COST.nowhere;
    const ofSum = this.isSum[line] ? COST.sumNowhere : 0;
    const cost = this.withBroken(before.cost + nowhere + ofSum, line, NOWHERE, before);
    if (cost === undefined) return undefined;
    return { before, row: NOWHERE, cost, shift, lastRow, lost: lost + 1 };
  }

  /** Filled rows between two are no line's. */
  surplusCost(after: number, before: number): number {
    return COST.surplus * (this.filledBefore[before]! - this.filledBefore[after + 1]!);
  }

  /** The cost with the relations that are broken on the line's row; they are looked at only while it is not too dear. */
  private withBroken(
    cost: number,
    line: number,
    row: number,
    { rows }: Followed,
  ): number | undefined {
    const most = this.most[line] ?? Infinity;
    if (cost > most) return undefined;
    let broken = 0;
    for (const each of this.closing[line]!)
      if (this.grid.outcome(each, rows, row) === "broken") broken++;
    const all = cost + COST.broken * broken;
    return all > most ? undefined : all;
  }
}
