import { halfDigit } from "../../amounts/decimal";
import { evaluate } from "../evaluate";
import type { NumberSegment, Segment } from "../paragraph";
import { BUDGET_NAME, type WordKey } from "../wording/words";
import type { KnownNumber } from "./lookup";
import type { Rendering } from "./rendering";
import { amountSegments, numberSegment, words } from "./segments";

/** `增加97.57万元，增长40.75%`, `减少…，下降…`, `持平`. */
export function changeClause(
  now: KnownNumber,
  base: KnownNumber,
  rendering: Rendering,
): readonly Segment[] {
  const difference = now.written.minus(base.written);
  if (difference.isZero()) return [wordOf("equal", rendering)];
  const isMore = difference.isPositive();
  return [
    wordOf(isMore ? "up" : "down", rendering),
    ...amountSegments({ kind: "difference", of: now.called, base: base.called }, rendering),
    ...growth(now, base, rendering),
  ];
}

/** No percentage is said of a base that is zero or below, or that the text prints as zero. */
function growth(now: KnownNumber, base: KnownNumber, rendering: Rendering): readonly Segment[] {
  if (base.written.isZero()) return [wordOf("zeroBase", rendering)];
  if (base.exact.isNegative()) return [];
  const change = numberSegment({ kind: "change", of: now.called, base: base.called }, rendering);
  if (isZero(change)) return [words("，"), wordOf("nearlyEqual", rendering)];
  const isMore = now.written.greaterThan(base.written);
  return [words("，"), wordOf(isMore ? "rise" : "fall", rendering), change];
}

/** `0.00%` is no growth. */
function isZero({ text }: NumberSegment): boolean {
  return !/[1-9]/.test(text);
}

/** `96.93%`; of a whole that is zero, words. */
export function shareClause(
  part: KnownNumber,
  whole: KnownNumber,
  rendering: Rendering,
): readonly Segment[] {
  const expression = { kind: "share", of: part.called, base: whole.called } as const;
  if (evaluate(expression, rendering.book).kind !== "evaluated")
    return [wordOf("zeroWhole", rendering)];
  const share = numberSegment(expression, rendering);
  if (!isMoreThan(part, whole, rendering)) return [share];
  return [{ ...share, doubt: `占比超过100%（${share.arithmetic!}），请核对这两个数。` }];
}

/** More than the rounding of two printed numbers explains. */
function isMoreThan(part: KnownNumber, whole: KnownNumber, { settings }: Rendering): boolean {
  const allowance = halfDigit(settings.moneyDecimals).times(2);
  return part.written.minus(whole.written).greaterThan(allowance);
}

/** `完成年初预算的98.57%`; without a budget, what that means. */
export function completionClause(
  final: KnownNumber,
  budget: KnownNumber,
  { name, rendering }: { readonly name: string; readonly rendering: Rendering },
): readonly Segment[] {
  const called = (key: WordKey) => words(rendering.wording[key].replace(BUDGET_NAME, name));
  const expression = { kind: "completion", of: final.called, base: budget.called } as const;
  const evaluation = evaluate(expression, rendering.book);
  if (evaluation.kind !== "evaluated")
    return [called(budget.exact.isZero() ? "noBudget" : "negativeBudget")];
  return [called("completed"), numberSegment(expression, rendering)];
}

/** `40.75%` alone, for packs that have words of their own around it. */
export function percentClause(
  kind: "change" | "completion",
  of: KnownNumber,
  base: KnownNumber,
  rendering: Rendering,
): readonly Segment[] {
  const expression = { kind, of: of.called, base: base.called };
  const isTold = evaluate(expression, rendering.book).kind === "evaluated";
  return [isTold ? numberSegment(expression, rendering) : wordOf("zeroWhole", rendering)];
}

function wordOf(key: WordKey, { wording }: Rendering): Segment {
  return words(wording[key]);
}
