import type { Operand } from "./operand";
import type { CheckedIdentity } from "./checked-identity";

/** Fewer relations than this say nothing about the digits of a set. */
const ENOUGH = 10;
/** Among exact amounts nearly every relation holds to its last digit. */
const SHARE = 0.9;

/**
 * Where cells hold exact amounts and print them rounded, rounding excuses nothing: the digits behind
 * the print add up. That they are exact is judged by the set itself: when nearly all relations
 * between such cells hold to the last digit, one that does not is broken. Else the digits mean
 * nothing, and that they do not add up stays a notice.
 */
export function heldToExactDigits(
  identities: readonly CheckedIdentity[],
): readonly CheckedIdentity[] {
  if (!digitsAreExact(identities)) return identities;
  return identities.map((identity) => {
    const { hidden, ...shown } = identity.judgement;
    const { exact } = shown;
    return hidden && exact?.kind === "broken"
      ? { ...identity, judgement: { ...shown, outcome: exact } }
      : identity;
  });
}

/** Sums say more than pairs of equal cells, which agree in any digits when one was copied. */
function digitsAreExact(identities: readonly CheckedIdentity[]): boolean {
  const sums = identities.filter(
    ({ judgement, right }) => judgement.exact !== undefined && amounts(right) > 1,
  );
  const held = sums.filter(({ judgement }) => judgement.exact?.kind !== "broken");
  return sums.length >= ENOUGH && held.length >= sums.length * SHARE;
}

function amounts(operands: readonly Operand[]): number {
  return operands.filter(
    ({ placed: { figure } }) => figure.kind === "amount" && !figure.stored.isZero(),
  ).length;
}
