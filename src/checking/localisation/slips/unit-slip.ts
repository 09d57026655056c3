import type { Problem } from "../problem";
import { UnitBalances, type Balance, type Powers } from "./unit-balances";

/** A group of cells, a whole table as a rule, whose amounts are in the wrong unit of money. */
export interface UnitSlip {
  /** Index of the group. */
  readonly group: number;
  /** The power of ten by which its amounts are too large: 4 where 元 are printed for 万元; below nought too small. */
  readonly power: number;
  /** Index of the one other group that may be in the wrong unit in its stead, where nothing says which. */
  readonly instead?: number;
}

/** So many relations with other groups, mended together, are proof however little is known of them. */
const PROOF = 3;
/** Few relations are proof only where rounding may make no more than this share of the amounts. */
const SLACK = 0.02;
/** A quotient of 1,000 and more is no slip of a digit, as a rule. */
const NO_SLIP_OF_A_DIGIT = 3;
/** Else as many amounts of other sizes must fit: one leaf with its totals cannot be told from a table. */
const SEVERAL_SIZES = 3;
/** More groups than nine tables are not tried. */
const MOST_GROUPS = 9;

/**
 * The groups that fit the others only when their amounts are taken so many times smaller or larger:
 * the fewest that leave the fewest relations broken, all in one unit, then further ones in another.
 * To be asked before `localise`: a table in the wrong unit is consistent in itself, so the fewest cells
 * that would mend it all are innocent ones of other tables. Of a group's relations with the
 * others at least three, and more than stay broken, must be broken as printed and hold then; relations with only zeros on
 * one side do not count. One or two do where the group holds in itself, nothing else is wrong with
 * the figures on the other side, and the quotient is too exact for chance. `powers`: those that units
 * of money may differ by.
 */
export function unitSlips(
  problem: Problem,
  groups: readonly (readonly number[])[],
  powers: readonly number[],
): readonly UnitSlip[] {
  if (groups.length > MOST_GROUPS) return [];
  const balances = new UnitBalances(problem, groups);
  const found: UnitSlip[] = [];
  let known: Powers = groups.map(() => 0);
  for (;;) {
    const next = furtherSlips(balances, known, powers);
    if (next.length === 0) return found;
    found.push(...next);
    known = known.map((power, group) => next.find((slip) => slip.group === group)?.power ?? power);
  }
}

/** Some groups in one other unit of money, and how well they fit so. */
interface Reading {
  readonly groups: readonly number[];
  readonly powers: Powers;
  readonly broken: number;
}

function furtherSlips(
  balances: UnitBalances,
  known: Powers,
  powers: readonly number[],
): readonly UnitSlip[] {
  const broken = balances.across.filter((balance) => !balances.holds(balance, known));
  if (broken.length === 0) return [];
  const promising = powers.filter((power) => mendsOne(balances, broken, known, power));
  const readings = promising
    .flatMap((power) => readingsWith(balances, known, power))
    .filter(({ groups, broken: left }) => costOf(left, groups.length) < costOf(broken.length, 0))
    .sort((a, b) => costOf(a.broken, a.groups.length) - costOf(b.broken, b.groups.length));
  const best = readings.find((reading) => isConvincing(balances, known, reading));
  if (best === undefined) return [];
  const instead = insteadOf(best, readings, balances);
  return best.groups.map((group) => ({
    group,
    power: best.powers[group]!,
    ...(instead !== undefined && { instead }),
  }));
}

/** How many relations stay broken when these groups are in another unit. */
export function brokenWith(
  problem: Problem,
  groups: readonly (readonly number[])[],
  slips: readonly UnitSlip[],
): number {
  const powers = groups.map((_, group) => slips.find((slip) => slip.group === group)?.power ?? 0);
  return new UnitBalances(problem, groups).broken(powers).length;
}

/** Smaller is likelier: whatever is in another unit must mend one relation at least. */
export function costOf(broken: number, inOtherUnit: number): number {
  return 2 * broken + inOtherUnit;
}

function mendsOne(
  balances: UnitBalances,
  broken: readonly Balance[],
  known: Powers,
  power: number,
): boolean {
  return broken.some((balance) =>
    balance.between.some((group) => balances.isEven(balance, inUnit(known, [group], power))),
  );
}

function inUnit(known: Powers, groups: readonly number[], power: number): Powers {
  return known.map((own, group) => (groups.includes(group) ? power : own));
}

/** Every choice of groups, no more than half of those that have relations with others. */
function readingsWith(balances: UnitBalances, known: Powers, power: number): readonly Reading[] {
  const related = [...new Set(balances.across.flatMap(({ between }) => between))];
  const open = related.filter((group) => known[group] === 0);
  return subsetsOf(open)
    .filter(({ length }) => length > 0 && length * 2 <= related.length)
    .map((groups) => {
      const powers = inUnit(known, groups, power);
      const left = balances.across.filter((balance) => !balances.holds(balance, powers));
      return { groups, powers, broken: left.length };
    });
}

function subsetsOf(items: readonly number[]): readonly (readonly number[])[] {
  return items.reduce<readonly (readonly number[])[]>(
    (subsets, item) => subsets.flatMap((subset) => [subset, [...subset, item]]),
    [[]],
  );
}

/**
 * Each of its groups is mended by its unit, the others being as they are, and by nothing less than the
 * whole of it: where a column or some lines alone are in another unit, others of its relations break.
 */
function isConvincing(balances: UnitBalances, known: Powers, reading: Reading): boolean {
  const broken = balances.broken(reading.powers);
  const stillBroken = new Set(broken.flatMap(({ cells }) => cells));
  return reading.groups.every((group) => {
    const own = balances.across.filter(({ between }) => between.includes(group));
    const without = reading.powers.map((power, each) => (each === group ? known[each]! : power));
    const mended = own.filter(
      (balance) => balances.isEven(balance, reading.powers) && !balances.holds(balance, without),
    );
    const left = own.filter((balance) => broken.includes(balance));
    const isPart = left.some((balance) => balances.holds(balance, without));
    const within = broken.filter(({ between }) => between.every((each) => each === group));
    if (isPart || within.length * 2 > mended.length) return false;
    // What most of them hold against is wrong in itself.
    const doubtful = mended.filter(({ cells }) => cells.some((cell) => stillBroken.has(cell)));
    if (left.length >= mended.length || doubtful.length * 2 > mended.length) return false;
    return mended.length >= PROOF || isExact(group, mended);
  });

  function isExact(group: number, mended: readonly Balance[]): boolean {
    const isSlipOfDigit =
      Math.abs(reading.powers[group]!) < NO_SLIP_OF_A_DIGIT &&
      balances.sizesIn(group) < SEVERAL_SIZES;
    const isSound = balances.groups[group]!.every((cell) => !stillBroken.has(cell));
    return (
      !isSlipOfDigit &&
      isSound &&
      mended.every(
        (balance) =>
          balance.cells.every((cell) => !stillBroken.has(cell)) &&
          balances.slackOf(balance, reading.powers) <= SLACK,
      )
    );
  }
}

/** The other of two groups, where one of them stands against the other alone. */
function insteadOf(
  best: Reading,
  readings: readonly Reading[],
  { across }: UnitBalances,
): number | undefined {
  const [group] = best.groups;
  if (best.groups.length > 1) return undefined;
  const power = best.powers[group!]!;
  const equal = readings.find(
    (other) =>
      other.groups.length === 1 &&
      other.groups[0] !== group &&
      other.broken === best.broken &&
      other.powers[other.groups[0]!] === -power,
  );
  const isAgainst = across.some(
    ({ between }) => between.includes(group!) && between.includes(equal?.groups[0] ?? -1),
  );
  return isAgainst ? equal!.groups[0] : undefined;
}
