import type Decimal from "decimal.js";
import { Money, ZERO } from "../../amounts/decimal";
import { printedAmount } from "../../amounts/rounding";
import { placeKey, placesOnce } from "./cell-index";
import type { Suspect } from "./suspect";

/**
 * A cell may be wrong by itself and be moved with a leaf as well: what it should be is what both
 * changes make of it together. Where they cancel, as far as rounding tells, nothing is to be written, and nothing is said.
 */
export function eachCellOnce(suspects: readonly Suspect[]): readonly Suspect[] {
  const byCell = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    const key = placeKey(suspect.cell.placed);
    byCell.set(key, [...(byCell.get(key) ?? []), suspect]);
  }
  return [...byCell.values()].flatMap(([first, ...others]) =>
    others.length === 0 ? [first!] : (together([first!, ...others]) ?? []),
  );
}

function together(own: readonly [Suspect, ...Suspect[]]): Suspect | undefined {
  const [first] = own;
  const { cell, printed, explains, chainOf } = first;
  const shared = {
    cell,
    printed,
    certain: own.every(({ certain }) => certain),
    rivals: placesOnce(own.flatMap(({ rivals }) => rivals)),
    rivalCauses: own.flatMap((each) => each.rivalCauses),
    explains,
    ...(chainOf && { chainOf }),
  };
  const suggestions = own.map(({ suggested }) => suggested);
  if (!suggestions.every((text) => text !== undefined)) return shared;
  const stands = printedAmount(cell.placed.figure) ?? ZERO;
  const should = suggestions.reduce((sum, text) => sum.plus(new Money(text).minus(stands)), stands);
  if (should.equals(stands) || mayStand(own, stands)) return undefined;
  return { ...shared, suggested: should.toFixed(decimalsOf(suggestions[0]!)) };
}

/** Within what rounding leaves open to the changes together, the printed amount is right. */
function mayStand(own: readonly Suspect[], stands: Decimal): boolean {
  const changes = (end: 0 | 1) =>
    own.reduce(
      (sum, { range, suggested }) => sum.plus(new Money(range?.[end] ?? suggested!).minus(stands)),
      ZERO,
    );
  return changes(0).lessThanOrEqualTo(ZERO) && changes(1).greaterThanOrEqualTo(ZERO);
}

/** All suggestions for a cell have its own decimals. */
function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}
