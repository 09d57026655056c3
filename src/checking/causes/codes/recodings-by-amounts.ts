import { mostDecimals } from "../../../amounts/most-decimals";
import type Decimal from "decimal.js";
import type { IndexedReading, Readings } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import type { CodeMistyped } from "../cause";
import { bareName, CodeSets, parentOf, wholeOf } from "./code-sets";
import {
  amountAt,
  amountFrom,
  halfDigitIn,
  lackingBelow,
  type LineAmounts,
} from "../lines/line-amounts";
import { WEIGHTS } from "../weights";
import { isWhole } from "../lines/whole-tables";

/**
 * Lines whose code and name are both another's: just what the level above a missing code lacks; or, below
 * one printed line or below 合计, as much as another table prints in a column of the missing code, on a code
 * that no other table has.
 * Nothing but that breaks calls for it; a line with a missing code's name is told by that.
 */
export function recodingsByAmounts(readings: Readings): readonly CodeMistyped[] {
  const sets = new CodeSets(readings);
  return sets.tables.filter(isWhole).flatMap((own) => {
    const missing = sets.missingFrom(own.reading.table);
    const parents = new Set(missing.map(parentOf));
    const named = new Set(missing.flatMap((code) => [...sets.namesOf(code, own.reading.table)]));
    return [
      ...[...parents].flatMap((parent) => fromElsewhere(own, parent, missing)),
      ...missing.flatMap((should) => fromBeside(own, should, sets)),
    ].filter(({ line }) => !named.has(bareName(line)));
  });
}

function fromElsewhere(
  own: IndexedReading,
  parent: string | undefined,
  missing: readonly string[],
): readonly CodeMistyped[] {
  if (parent === undefined || own.line(parent) === undefined) return [];
  const below = own.below(parent);
  const lacking = lackingBelow(own, parent, below);
  const allowance = halfDigitIn(own).times(below.length + 2);
  if ([...lacking.values()].every((amount) => amount.abs().lessThanOrEqualTo(allowance))) return [];
  const lines = own.codes
    .filter(({ code }) => code!.length === parent.length + 2 && parentOf(code!) !== parent)
    .filter((line) => isAlike(own, line, lacking, allowance));
  return missing
    .filter((should) => parentOf(should) === parent)
    .flatMap((should) => lines.map((line) => recoding(own, line, should, "amounts")));
}

function fromBeside(own: IndexedReading, should: string, sets: CodeSets): readonly CodeMistyped[] {
  const { table } = own.reading;
  const lines = own.codes.filter(
    ({ code }) =>
      code!.length === should.length &&
      own.above(code!) === own.above(should) &&
      sets.others(code!, table).length === 0,
  );
  if (lines.length === 0) return [];
  const amounts = sets
    .others(should, table)
    .flatMap((other) => other.reading.columns.map(({ key }) => amountFrom(other, own, should, key)))
    .map((amount) => amount.toDecimalPlaces(mostDecimals(own.reading.figures)))
    .filter((amount) => !amount.isZero());
  return lines
    .filter((line) => amounts.some((each) => each.equals(amountAt(own, line.key, wholeOf(own)))))
    .map((line) => recoding(own, line, should, "codes"));
}

/** The line prints what is lacking in every column, as far as rounding tells. */
function isAlike(
  own: IndexedReading,
  line: Line,
  lacking: LineAmounts,
  allowance: Decimal,
): boolean {
  return [...lacking].every(([column, amount]) =>
    amount
      .minus(amountAt(own, line.key, column))
      .abs()
      .lessThanOrEqualTo(allowance),
  );
}

function recoding(
  own: IndexedReading,
  line: Line,
  should: string,
  evidence: CodeMistyped["evidence"],
): CodeMistyped {
  const { table } = own.reading;
  const weight = WEIGHTS.codeElsewhere;
  return { kind: "code", table, line, printed: line.code!, should, evidence, weight };
}
