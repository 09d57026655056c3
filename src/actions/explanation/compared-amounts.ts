import { amountText } from "../../narrative/arithmetic/written-amount";
import { evaluate } from "../../narrative/evaluate";
import type { ValueName } from "../../narrative/expression";
import type { AskedReason } from "../../narrative/reasons/asked-reasons";
import { differenceNamed } from "../../narrative/reasons/offered-reasons";
import type { Rendering } from "../../narrative/template/rendering";

/**
 * What a reason is the reason of, with both amounts and which way it went: `253.53 万元，比年初预算
 * 185.17 万元多 68.36 万元`. `undefined` where the text does not say, or it is no money.
 */
export function comparedAmounts(
  name: string,
  rendering: Rendering,
  asked: ReadonlyMap<string, AskedReason>,
): string | undefined {
  const difference = differenceNamed(name, rendering, asked);
  if (!difference || !isMoney(difference.pair.of, rendering)) return undefined;
  const { pair, now, base, by, way } = difference;
  const { settings } = rendering;
  const amount = (value: typeof by) => `${amountText(value, settings)} ${settings.money}`;
  const less = way === "up" ? "多" : "少";
  return `${amount(now.written)}，比${nameOf(pair.base)} ${amount(base.written)}${less} ${amount(by.abs())}`;
}

function isMoney(value: ValueName, { book }: Rendering): boolean {
  const evaluation = evaluate(value, book);
  return evaluation.kind === "evaluated" && evaluation.unit === "amount";
}

function nameOf(value: ValueName): string {
  return value.kind === "fact" ? value.name : value.field;
}
