import type { CheckedIdentity } from "../checked-identity";
import { PROOF_THRESHOLDS } from "./proof-thresholds";

const { unlikely, leastFigures } = PROOF_THRESHOLDS;

/**
 * Whether rounding could explain a miss, but hardly ever would: of m figures, each off by up to half
 * a last digit, the miss has a standard deviation of half·√(m/3). Noughts were hardly rounded.
 */
export function isUnlikely(identity: CheckedIdentity): boolean {
  const { outcome } = identity.judgement;
  if (outcome.kind !== "rounding" || identity.relation !== "＝") return false;
  const figures = roundedFigures(identity);
  const all = allAmounts(identity);
  // The allowance is the sum of all halves, so this is their root mean square where all are alike.
  const half = outcome.allowance.dividedBy(all).toNumber();
  const deviation = half * Math.sqrt(figures / 3);
  return figures >= leastFigures && outcome.difference.abs().toNumber() > unlikely * deviation;
}

/** How many figures of a relation were rounded: amounts that are not nought. */
export function roundedFigures({ left, right }: CheckedIdentity): number {
  return [...left, ...right].filter(
    ({ placed: { figure } }) => figure.kind === "amount" && !figure.printed.isZero(),
  ).length;
}

function allAmounts({ left, right }: CheckedIdentity): number {
  return [...left, ...right].filter(({ placed: { figure } }) => figure.kind === "amount").length;
}
