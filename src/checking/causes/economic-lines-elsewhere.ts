import type Decimal from "decimal.js";
import { ZERO } from "../../amounts/decimal";
import { roundingHalf } from "../../amounts/rounding";
import type { IndexedReading, Readings } from "../../identities/readings";
import type { Line } from "../../tables/reading";
import type { CodeMistyped } from "./cause";
import { bearsAnotherName } from "./economic-recodings";
import { amountAt, sumOf } from "./line-amounts";
import { WEIGHTS } from "./weights";
import { isWhole } from "./whole-tables";

const TABLE = "basic-expenditure";
const COLUMN = "决算数";

/** A 类, or the 款 below one that is not printed, and by how much its line is more than its 款. */
interface Category {
  readonly code: string;
  readonly below: readonly Line[];
  readonly lacks: Decimal;
}

/**
 * Lines whose code and name are both another's: one 类 lacks just what a line of another prints, and
 * the other has too much by it. Which of the codes of its 类 it should bear nothing says.
 */
export function economicLinesElsewhere(readings: Readings): readonly CodeMistyped[] {
  const own = readings.get(TABLE);
  if (!own || !isWhole(own)) return [];
  const categories = [...new Set(own.codes.map(({ code }) => code!.slice(0, 3)))].map((code) =>
    categoryOf(code, own),
  );
  const lacking = categories.filter(({ code, lacks }) => own.line(code) && lacks.greaterThan(ZERO));
  return categories
    .filter(({ lacks }) => lacks.lessThan(ZERO))
    .flatMap(({ below, lacks }) =>
      below
        .filter((line) => !bearsAnotherName(line))
        .flatMap((line) => {
          const amount = amountAt(own, line.key, COLUMN);
          const isTooMuch = isWithin(own, below.length, amount.plus(lacks));
          return lacking
            .filter(
              (other) => isTooMuch && isWithin(own, other.below.length, other.lacks.minus(amount)),
            )
            .map(({ code }) => elsewhere(line, code));
        }),
    );
}

function categoryOf(code: string, own: IndexedReading): Category {
  const below = own.codes.filter((line) => line.code !== code && line.code!.startsWith(code));
  const printed = own.line(code) ? amountAt(own, code, COLUMN) : ZERO;
  return { code, below, lacks: printed.minus(sumOf(own, below).get(COLUMN) ?? ZERO) };
}

/** What rounding of a line and so many others below it explains. */
function isWithin({ reading }: IndexedReading, lines: number, miss: Decimal): boolean {
  const half = reading.figures.map(({ figure }) => roundingHalf(figure));
  const most = half.reduce((one, other) => (other.greaterThan(one) ? other : one), ZERO);
  return miss.abs().lessThanOrEqualTo(most.times(lines + 2));
}

function elsewhere(line: Line, should: string): CodeMistyped {
  return {
    kind: "code",
    table: TABLE,
    line,
    printed: line.code!,
    should,
    isBelow: true,
    evidence: "amounts",
    weight: WEIGHTS.codeElsewhere,
  };
}
