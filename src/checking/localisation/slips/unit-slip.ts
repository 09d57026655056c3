import type { Problem, Equation } from "../problem";

/** A group of cells, a whole table as a rule, whose amounts are in the wrong unit of money. */
export interface UnitSlip {
  /** Index of the group. */
  readonly group: number;
  /** `tooLarge`: 元 printed where 万元 belong; `tooSmall`: 万元 where 元 belong. */
  readonly kind: "tooLarge" | "tooSmall";
}

/** 元 in one 万元. */
const YUAN = 10_000;

/** So many relations with other groups must be mended at least. */
const LEAST_MENDED = 3;

/**
 * The group that fits the other groups only when its amounts are taken 10,000 times smaller or
 * larger. To be asked before `explain`: a table in the wrong unit is consistent in itself, so the
 * fewest cells that would mend it all are innocent ones of other tables. Most of the group's
 * relations with other groups, and at least three, must be broken now and hold then; relations
 * with only zeros on one side do not count. Of several groups the one with the greatest share wins;
 * where two groups stand alone against each other that is the first, for want of a third.
 */
export function unitSlip(
  problem: Problem,
  groups: readonly (readonly number[])[],
): UnitSlip | undefined {
  let best: UnitSlip | undefined;
  let bestShare = 0.5;
  groups.forEach((cells, group) => {
    const balances = balancesOf(problem, new Set(cells));
    const consider = (kind: UnitSlip["kind"], share: number) => {
      if (share > bestShare) [best, bestShare] = [{ group, kind }, share];
    };
    consider("tooLarge", mendedShare(balances, 1, YUAN));
    consider("tooSmall", mendedShare(balances, YUAN, 1));
  });
  return best;
}

/** The group's equations with other groups that have amounts on both sides. */
function balancesOf(problem: Problem, own: ReadonlySet<number>): Balance[] {
  return problem.relations
    .filter(({ kind }) => kind === "equal")
    .map((relation) => balanceOf(problem, relation, own))
    .filter(({ inside, outside }) => inside !== 0 && outside !== 0);
}

/** A relation parted into what the group contributes and what the others do, with allowances. */
interface Balance {
  readonly inside: number;
  readonly insideAllowance: number;
  readonly outside: number;
  readonly outsideAllowance: number;
}

function balanceOf(problem: Problem, { terms }: Equation, own: ReadonlySet<number>): Balance {
  const side = (within: boolean) => {
    let sum = 0;
    let allowance = 0;
    for (const { cell, coefficient } of terms) {
      if (own.has(cell) !== within) continue;
      sum += 2 * coefficient * (problem.cells[cell]?.printed ?? 0);
      allowance += Math.abs(coefficient) * (problem.cells[cell]?.half ?? 0);
    }
    return [sum, allowance] as const;
  };
  const [inside, insideAllowance] = side(true);
  const [outside, outsideAllowance] = side(false);
  return { inside, insideAllowance, outside, outsideAllowance };
}

/** The share of equations that are broken as printed, but hold with each side taken so many times. */
function mendedShare(balances: readonly Balance[], inside: number, outside: number): number {
  const mended = balances.filter((each) => !holds(each, 1, 1) && holds(each, inside, outside));
  return mended.length < LEAST_MENDED ? 0 : mended.length / balances.length;
}

function holds(balance: Balance, inside: number, outside: number): boolean {
  const residual = inside * balance.inside + outside * balance.outside;
  const allowance = inside * balance.insideAllowance + outside * balance.outsideAllowance;
  return Math.abs(residual) <= allowance;
}
