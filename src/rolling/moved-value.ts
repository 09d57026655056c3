import type { MoneyUnit } from "../amounts/money-unit";
import type Decimal from "decimal.js";
import { evaluate } from "../narrative/evaluate";
import type { ValueName, ValuePair } from "../narrative/expression";
import type { Source } from "../narrative/fact";
import type { RollingWork } from "./at-work";
import type { RolledNumber } from "./rolled-text";
import { writtenThisYear } from "./unlost-digits";
import { asThisTextHas } from "./written-style";

/** How a value stands to its base this year, by the numbers that the text prints. */
export interface MovedValue {
  /** 1, 0 or -1. */
  readonly sign: number;
  readonly pair: ValuePair;
  readonly amount: string;
  /** Absent where there is no percentage: the base is zero or below. */
  readonly percent?: string;
  readonly isFromNothing: boolean;
  readonly sources: readonly Source[];
}

/** `undefined` where one of them is not in this year's books. */
export function movedThisYear(
  of: ValueName,
  base: ValueName,
  unit: MoneyUnit,
  { target, style }: RollingWork,
): MovedValue | undefined {
  const difference = { kind: "difference", of, base } as const;
  const evaluated = evaluate(difference, target);
  if (evaluated.kind !== "evaluated") return undefined;
  const written = writtenThisYear(difference, evaluated, unit, style);
  const change = { kind: "change", of, base } as const;
  const changed = evaluate(change, target);
  const percent =
    changed.kind === "evaluated"
      ? writtenThisYear(change, changed, "change", style).text.replace("%", "")
      : undefined;
  return {
    sign: signOf(written.value),
    pair: { of, base },
    amount: asThisTextHas(written.text, style[unit]),
    isFromNothing: isWrittenAsNothing(base, unit, { target, style }),
    sources: evaluated.sources,
    ...(percent !== undefined && { percent }),
  };
}

/** A base that the text prints as nought has no percentage, whatever its last digits are. */
function isWrittenAsNothing(
  base: ValueName,
  unit: MoneyUnit,
  { target, style }: Pick<RollingWork, "target" | "style">,
): boolean {
  const evaluated = evaluate(base, target);
  if (evaluated.kind !== "evaluated") return false;
  return writtenThisYear(base, evaluated, unit, style).value.isZero();
}

function signOf(value: Decimal): number {
  return value.isZero() ? 0 : value.isPositive() ? 1 : -1;
}

/** `增加97.57万元，增长40.75%`, in the text's own words; of what did not move, `持平`. */
export function movedClause(
  moved: MovedValue,
  unit: MoneyUnit,
  withPercent: boolean,
  { words }: Pick<RollingWork, "words">,
): string {
  if (moved.sign === 0) return words.equal;
  const difference = `${moved.sign > 0 ? words.up : words.down}${moved.amount}${unit}`;
  if (!withPercent) return difference;
  if (moved.isFromNothing) return difference + words.zeroBase;
  if (moved.percent === undefined) return difference;
  if (!/[1-9]/.test(moved.percent)) return `${difference}，基本${words.equal}`;
  return `${difference}，${moved.sign > 0 ? words.rise : words.fall}${moved.percent}%`;
}

/** The numbers that stand in such a clause. */
export function numbersOfMoved(
  { amount, percent, sign, pair, sources }: MovedValue,
  withPercent: boolean,
  how: RolledNumber["how"],
): readonly RolledNumber[] {
  if (sign === 0) return [];
  const difference = { text: amount, expression: { kind: "difference", ...pair } } as const;
  const told =
    withPercent && percent !== undefined
      ? [difference, { text: `${percent}%`, expression: { kind: "change", ...pair } } as const]
      : [difference];
  return told.map((one) => ({ ...one, sources, how }));
}
