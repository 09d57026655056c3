import { Money, sum } from "../../amounts/decimal";
import type { Fact, FactLine } from "../fact";

/** Half of 0.01 万元, the coarsest print that is usual, in 元. */
const ROUNDING = new Money(50);

/**
 * The lines of named facts that occur; and those that only last year may have had, where the others do
 * not make up last year's whole.
 */
export function linesThatOccur(
  lines: readonly FactLine[],
  lastYearsWhole: Fact | undefined,
): readonly FactLine[] {
  const occurring = lines.filter(occurs);
  const isWhole = !fallShort(occurring, lastYearsWhole);
  return isWhole ? occurring : lines.filter((line) => occurs(line) || isUnknownBefore(line));
}

/** Spent or received, this year or last; what is not known of this year may have been. */
function occurs(line: FactLine): boolean {
  const now = line.fact("本年");
  return now?.kind === "missing" || isNotZero(now) || isNotZero(line.fact("上年"));
}

function isUnknownBefore(line: FactLine): boolean {
  return line.fact("上年")?.kind === "missing";
}

/** Whether last year's lines are known, and miss last year's whole by more than rounding explains. */
function fallShort(lines: readonly FactLine[], whole: Fact | undefined): boolean {
  const amounts = lines.flatMap((line) => {
    const fact = line.fact("上年");
    return fact?.kind === "amount" ? [fact.yuan] : [];
  });
  if (whole?.kind !== "amount" || amounts.length < lines.length) return false;
  const allowance = ROUNDING.times(amounts.length + 1);
  return sum(amounts).minus(whole.yuan).abs().greaterThan(allowance);
}

function isNotZero(fact: Fact | undefined): boolean {
  return fact?.kind === "amount" && !fact.yuan.isZero();
}
