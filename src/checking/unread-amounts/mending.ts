import type Decimal from "decimal.js";
import { powerOfTen, sum } from "../../amounts/decimal";
import { printedAmount, roundingHalf } from "../../amounts/rounding";
import type { Relation } from "../../identities/notation/syntax";
import { excessOf } from "../judge";
import type { UnreadAmount } from "./unread-amount";

/** By how much a relation is missed: left − right, and what rounding excuses, in one unit of money. */
export interface Miss {
  readonly relation: Relation;
  readonly difference: Decimal;
  readonly allowance: Decimal;
  /** 10 to this power turns an amount of a candidate's table into the relation's unit. */
  readonly powerOf: (candidate: UnreadAmount) => number;
  /** How many addends the relation names that the sheet lacks. */
  readonly missing: number;
}

/** A candidate as it is tried: added to left − right, or taken away. */
export interface Attempt {
  readonly candidate: UnreadAmount;
  readonly sign: 1 | -1;
}

/** More candidates than this are not tried in all their combinations. */
export const FEW = 5;

/** The fewest candidates with which the relation is not missed; `undefined` when none mend it. */
export function mending(
  candidates: readonly UnreadAmount[],
  miss: Miss,
): readonly Attempt[] | undefined {
  const tried = candidates.length > FEW ? singles(candidates) : combinations(candidates);
  const possible = tried.filter(
    (attempts) =>
      attempts.filter(({ candidate }) => candidate.role === "missing").length <= miss.missing,
  );
  return possible
    .filter((attempts) => mends(attempts, miss))
    .sort((one, other) => one.length - other.length)[0];
}

function singles(candidates: readonly UnreadAmount[]): readonly (readonly Attempt[])[] {
  return candidates.flatMap((candidate) => candidate.signs.map((sign) => [{ candidate, sign }]));
}

function combinations(candidates: readonly UnreadAmount[]): readonly (readonly Attempt[])[] {
  return candidates.reduce<readonly (readonly Attempt[])[]>(
    (known, candidate) => [
      ...known,
      ...candidate.signs.flatMap((sign) =>
        known.map((attempts) => [...attempts, { candidate, sign }]),
      ),
    ],
    [[]],
  );
}

function mends(attempts: readonly Attempt[], miss: Miss): boolean {
  const inUnit = (amount: Decimal, { candidate }: Attempt) =>
    amount.times(powerOfTen(miss.powerOf(candidate)));
  const moved = attempts.map((attempt) =>
    inUnit(printedAmount(attempt.candidate.placed.figure)!.times(attempt.sign), attempt),
  );
  const halves = attempts.map((attempt) =>
    inUnit(roundingHalf(attempt.candidate.placed.figure), attempt),
  );
  const excess = excessOf(miss.difference.plus(sum(moved)), miss.relation);
  return excess.lessThanOrEqualTo(miss.allowance.plus(sum(halves)));
}
