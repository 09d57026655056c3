import type Decimal from "decimal.js";
import { halfDigit } from "../../amounts/decimal";
import { changeFrom, percentOf, type Change } from "../arithmetic/change";
import { amountText } from "../arithmetic/written-amount";
import type { NumberSettings } from "../arithmetic/number-settings";
import type { Source } from "../fact";
import type { Segment } from "../paragraph";
import type { WrittenFact } from "./lookup";
import { amountSegments, percentSegment, words } from "./segments";

/** `增加97.57万元，增长40.75%`, `减少…，下降…`, `持平`. */
export function changeClause(
  now: WrittenFact,
  base: WrittenFact,
  settings: NumberSettings,
): readonly Segment[] {
  const change = changeFrom(base.value, now.value);
  if (change.kind === "equal") return [words("持平")];
  const sources = [...now.sources, ...base.sources];
  return [
    words(change.kind === "more" ? "增加" : "减少"),
    ...amountSegments(change.by, settings, sources, difference(change, now, base, settings)),
    ...growth(change, base.value, settings, sources),
  ];
}

type Moved = Exclude<Change, { kind: "equal" }>;

function difference(
  { kind, by }: Moved,
  now: WrittenFact,
  base: WrittenFact,
  settings: NumberSettings,
): string {
  const [a, b] = kind === "more" ? [now, base] : [base, now];
  return `${text(a.value, settings)}－${text(b.value, settings)}＝${text(by, settings)}`;
}

/** No percentage is said of a base that is zero or below: it would mean nothing. */
function growth(
  { kind, by, percent }: Moved,
  base: Decimal,
  settings: NumberSettings,
  sources: readonly Source[],
): readonly Segment[] {
  if (!percent) return base.isZero() ? [words("（基数为零，不计算增减比例）")] : [];
  const arithmetic = `${text(by, settings)}÷${text(base, settings)}`;
  return [
    words(kind === "more" ? "，增长" : "，下降"),
    percentSegment(percent, settings, sources, arithmetic),
  ];
}

/** `96.93%`; of a whole that is zero, words. */
export function shareClause(
  part: WrittenFact,
  whole: WrittenFact,
  settings: NumberSettings,
): readonly Segment[] {
  const percent = percentOf(part.value, whole.value);
  if (!percent) return [words("（合计为零，不计算比例）")];
  const arithmetic = `${text(part.value, settings)}÷${text(whole.value, settings)}`;
  const share = percentSegment(percent, settings, [...part.sources, ...whole.sources], arithmetic);
  if (!isMore(part, whole, settings)) return [share];
  return [{ ...share, doubt: `占比超过100%（${arithmetic}），请核对这两个数。` }];
}

/** More than the rounding of two printed numbers explains. */
function isMore(part: WrittenFact, whole: WrittenFact, { moneyDecimals }: NumberSettings): boolean {
  const allowance = halfDigit(moneyDecimals).times(2);
  return part.value.minus(whole.value).greaterThan(allowance);
}

/** `完成年初预算的98.57%`; without a budget, what that means. */
export function completionClause(
  final: WrittenFact,
  budget: WrittenFact,
  { settings, name }: { readonly settings: NumberSettings; readonly name: string },
): readonly Segment[] {
  const percent = percentOf(final.value, budget.value);
  if (!percent)
    return [words(budget.value.isZero() ? `未安排${name}` : `${name}为负数，不计算完成比例`)];
  const arithmetic = `${text(final.value, settings)}÷${text(budget.value, settings)}`;
  const sources = [...final.sources, ...budget.sources];
  return [words(`完成${name}的`), percentSegment(percent, settings, sources, arithmetic)];
}

function text(amount: Decimal, settings: NumberSettings): string {
  return amountText(amount, settings);
}
