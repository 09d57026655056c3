import { Money } from "../../amounts/decimal";
import type Decimal from "decimal.js";
import type { FactLine } from "../fact";
import { numberIn, type KnownNumber } from "../template/lookup";
import { within, type Rendering } from "../template/rendering";
import type { Difference } from "./difference";

/** Amounts are of like size where they are no further apart than this part of the larger. */
const LIKE = new Money("0.2");

/** A code that fell, and by how much; or a new one, and what it took. */
interface Shifted {
  readonly line: FactLine;
  readonly amount: Decimal;
}

/**
 * 科目调整: what one code lost, a new one took. Told of either, where another line of the list moved the
 * other way by an amount of like size; the nearest in size.
 */
export function reclassifiedReasons(
  difference: Difference,
  rendering: Rendering,
): readonly string[] {
  const { of, base } = difference.pair;
  if (of.kind !== "line" || base.kind !== "line") return [];
  const list = rendering.book.list(of.list);
  if (list?.kind !== "lines") return [];
  const isNew = difference.way === "up" && difference.hadNothing;
  if (!isNew && !fell(difference.now, difference.base)) return [];
  const others = list.lines.filter(({ key }) => key !== of.key);
  const shifted = others.flatMap((line) => shiftedOf(line, base.field, !isNew, rendering));
  const nearest = nearestTo(difference.by.abs(), shifted);
  return nearest ? [sentence(nearest.line, { isNew, against: difference.against })] : [];
}

/** A line that is new, or that fell, against the same base. */
function shiftedOf(
  line: FactLine,
  base: string,
  wanted: boolean,
  rendering: Rendering,
): readonly Shifted[] {
  const own = within(rendering, line, 0);
  const [now, before] = [numberIn(own, "本年"), numberIn(own, base)];
  if (now.kind === "missing" || before.kind === "missing") return [];
  const amount = now.written.minus(before.written).abs();
  const isNew = before.written.isZero() && now.written.isPositive() && !now.written.isZero();
  return (wanted ? isNew : fell(now, before)) ? [{ line, amount }] : [];
}

/** Half of it or more is gone. */
function fell(now: KnownNumber, base: KnownNumber): boolean {
  return base.written.greaterThan(0) && now.written.times(2).lessThanOrEqualTo(base.written);
}

function nearestTo(amount: Decimal, shifted: readonly Shifted[]): Shifted | undefined {
  const distance = (one: Shifted) => one.amount.minus(amount).abs();
  const [nearest] = shifted.toSorted((a, b) => distance(a).comparedTo(distance(b)));
  if (!nearest) return undefined;
  const larger = nearest.amount.greaterThan(amount) ? nearest.amount : amount;
  return distance(nearest).lessThanOrEqualTo(larger.times(LIKE)) ? nearest : undefined;
}

function sentence(
  line: FactLine,
  { isNew, against }: { readonly isNew: boolean; readonly against: Difference["against"] },
): string {
  const name = line.fact("名称");
  const called = `“${name?.kind === "words" ? name.text : line.key}”`;
  if (!isNew) return `科目调整，支出改列${called}科目`;
  const before = against === "budget" ? "年初预算" : "上年";
  return `科目调整，${before}列在${called}科目`;
}
