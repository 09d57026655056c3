import type Decimal from "decimal.js";
import type { IndexedReading } from "../../../identities/readings";
import { formOf } from "../../../tables/forms";
import type { Line } from "../../../tables/reading";
import type { CodeMistyped } from "../cause";
import { isInvented } from "../invented-figures";
import { amountAt, halfDigitIn } from "../lines/line-amounts";
import { isRepeatOf } from "./repeated-keys";
import { WEIGHTS } from "../weights";

/** A class that has spending in other tables and no line in a two-sided one. */
export interface MissingClass {
  readonly code: string;
  /** What the other tables print for it together, in the unit of money of the one that lacks it. */
  readonly whole: Decimal;
}

/**
 * The lines of a two-sided table that may be those of a missing class under another's name: one of two
 * that bear the same name; or one that prints just its amount and whose own class `others` do not have.
 */
export function classesMisnamed(
  own: IndexedReading,
  { code, whole }: MissingClass,
  others: ReadonlySet<string>,
): readonly CodeMistyped[] {
  const { table, lines, columns } = own.reading;
  const form = formOf(table);
  const name =
    form.layout === "two-sided"
      ? form.expenditure.lines.find((line) => line.code === code)?.key
      : undefined;
  const column = columns.find(({ side }) => side === "expenditure")?.key;
  if (name === undefined || column === undefined) return [];
  const items = lines.filter(
    ({ side, zone, standing, place }) =>
      side === "expenditure" && zone === "items" && standing === "main" && !isInvented(place),
  );
  const isDoubled = ({ key }: Line) =>
    items.some((other) => isRepeatOf(other.key, key) || isRepeatOf(key, other.key));
  return items
    .filter((line) => {
      const amount = amountAt(own, line.key, column);
      if (amount.isZero()) return false;
      if (isDoubled(line)) return true;
      const misses = amount.minus(whole).abs();
      return (
        line.code !== undefined &&
        !others.has(line.code) &&
        misses.lessThanOrEqualTo(halfDigitIn(own).times(2))
      );
    })
    .map((line) => misnamed(own, line, code, name));
}

function misnamed(own: IndexedReading, line: Line, should: string, name: string): CodeMistyped {
  return {
    ...{ kind: "code", table: own.reading.table, line, printed: line.caption },
    ...{ should, name, evidence: "codes", weight: WEIGHTS.classMisnamed },
  };
}
