import type { Equation, PrintedCell, Problem } from "../problem";

/** By which power of ten the amounts of each group are too large as they are printed; 0: as they should be. */
export type Powers = readonly number[];

/** What a group contributes to a relation, in half digits: its sum, and how far rounding may take it. */
interface Side {
  readonly group: number;
  readonly sum: number;
  readonly allowance: number;
  /** How many printed amounts it has there. */
  readonly printed: number;
}

/** A relation parted by groups of cells, whole tables as a rule. */
export interface Balance {
  readonly kind: Equation["kind"];
  readonly cells: readonly number[];
  /** One for each group, those that contribute nothing included. */
  readonly sides: readonly Side[];
  /** The groups that contribute something. */
  readonly between: readonly number[];
}

/** The relations of a problem, judged with the amounts of each group taken in another unit of money. */
export class UnitBalances {
  private readonly all: readonly Balance[];
  /** Those in which several groups have amounts. */
  readonly across: readonly Balance[];
  private readonly groupOf = new Map<number, number>();
  private readonly coarse = new Map<string, number>();

  constructor(
    private readonly problem: Problem,
    readonly groups: readonly (readonly number[])[],
  ) {
    groups.forEach((cells, group) => cells.forEach((cell) => this.groupOf.set(cell, group)));
    this.all = problem.relations.map((relation) => this.balanceOf(relation));
    this.across = this.all.filter(({ between }) => between.length > 1);
  }

  holds(balance: Balance, powers: Powers): boolean {
    const [residual, allowance] = this.missOf(balance, powers);
    return balance.kind === "atMost" ? residual <= allowance : Math.abs(residual) <= allowance;
  }

  /** Holds with its two sides alike, whether it asks for that or not. */
  isEven(balance: Balance, powers: Powers): boolean {
    const [residual, allowance] = this.missOf(balance, powers);
    return Math.abs(residual) <= allowance;
  }

  /** How much of what a side of a balance amounts to rounding may make. */
  slackOf(balance: Balance, powers: Powers): number {
    const [, allowance] = this.missOf(balance, powers);
    const factorOf = factors(balance, powers);
    const sizes = balance.sides
      .filter(({ sum }) => sum !== 0)
      .map(({ sum, group }) => Math.abs(sum) * factorOf(group));
    return allowance / Math.min(...sizes);
  }

  broken(powers: Powers): readonly Balance[] {
    return this.all.filter((balance) => !this.holds(balance, powers));
  }

  /** The amounts of a group that differ in size, noughts left out. */
  sizesIn(group: number): number {
    const sizes = this.groups[group]!.map((cell) => Math.abs(this.cell(cell).printed));
    return new Set(sizes.filter((size) => size > 0)).size;
  }

  private balanceOf({ kind, terms }: Equation): Balance {
    const sides = new Map<number, Side>();
    for (const { cell, coefficient } of terms) {
      const group = this.groupOf.get(cell)!;
      const { sum, allowance, printed } = sides.get(group) ?? { sum: 0, allowance: 0, printed: 0 };
      const own = this.cell(cell);
      sides.set(group, {
        group,
        sum: sum + 2 * coefficient * own.printed,
        allowance: allowance + Math.abs(coefficient) * own.half,
        printed: printed + (own.half === 0 ? 0 : Math.abs(coefficient)),
      });
    }
    const all = [...sides.values()];
    const between = all.filter(({ sum }) => sum !== 0).map(({ group }) => group);
    return { kind, cells: terms.map(({ cell }) => cell), sides: all, between };
  }

  private missOf(balance: Balance, powers: Powers): readonly [residual: number, allowed: number] {
    const factorOf = factors(balance, powers);
    let residual = 0;
    let allowed = 0;
    for (const { group, sum, allowance, printed } of balance.sides) {
      residual += sum * factorOf(group);
      const coarse = printed * this.coarseStep(group, powers[group]!);
      allowed += Math.max(allowance, coarse) * factorOf(group);
    }
    return [residual, allowed];
  }

  /**
   * Amounts that somebody multiplied after they were rounded end in so many noughts: their last digit
   * is that of the others, and their sums miss by it. Nought where they are exact.
   */
  private coarseStep(group: number, power: number): number {
    if (power <= 0) return 0;
    const key = `${group} ${power}`;
    const known = this.coarse.get(key);
    if (known !== undefined) return known;
    const others = this.problem.cells.filter((_, cell) => this.groupOf.get(cell) !== group);
    const step = others.reduce((least, each) => Math.min(least, each.step), Infinity) * 10 ** power;
    const isCoarse = this.groups[group]!.every((cell) => this.cell(cell).printed % step === 0);
    const found = isCoarse ? step : 0;
    this.coarse.set(key, found);
    return found;
  }

  private cell(cell: number): PrintedCell {
    return this.problem.cells[cell]!;
  }
}

/** What the amounts of each group count in the smallest unit of a balance: whole numbers, for exact sums. */
function factors({ sides }: Balance, powers: Powers): (group: number) => number {
  const smallest = Math.max(...sides.map(({ group }) => powers[group]!));
  return (group) => 10 ** (smallest - powers[group]!);
}
