import type Decimal from "decimal.js";
import { powerOfTen, sum } from "../../../amounts/decimal";
import { printedAmount } from "../../../amounts/rounding";
import type { IndexedReading } from "../../../identities/readings";
import type { TableId } from "../../../tables/table-id";
import type { CheckedIdentity } from "../../checked-identity";
import type { Operand } from "../../operand";
import type { PartShape } from "./table-part";

/** What its amounts in the right unit may miss a total by is no more than this share of it. */
const SLACK = 0.02;

/**
 * The lines of a broken sum that make it hold in another unit: the greatest where it is smaller, the
 * smallest where it is larger, because amounts of two units hardly mix. Each with what is below it,
 * and alone.
 */
export function linesOfSums(
  own: IndexedReading,
  power: number,
  broken: readonly CheckedIdentity[],
): readonly PartShape[] {
  return broken
    .filter((identity) => isDown(identity, own.reading.table))
    .flatMap((identity) => partsMending(identity, power))
    .flatMap((keys) => shapesOf(own, keys));
}

function isDown({ relation, left, right }: CheckedIdentity, table: TableId): boolean {
  const [total] = left;
  return (
    relation === "＝" &&
    left.length === 1 &&
    right.every(
      (each) =>
        each.table === table &&
        each.sign === 1 &&
        each.placed.columnKey === total!.placed.columnKey,
    )
  );
}

/** The keys of such lines; one number of lines at most mends a sum. */
function partsMending(
  { left, right, judgement: { outcome } }: CheckedIdentity,
  power: number,
): readonly (readonly string[])[] {
  if (outcome.kind !== "broken") return [];
  const total = amountOf(left[0]!);
  const filled = right.filter((each) => !amountOf(each).isZero());
  const bySize = filled.toSorted((a, b) => amountOf(b).abs().comparedTo(amountOf(a).abs()));
  if (power < 0) bySize.reverse();
  const factor = powerOfTen(-power);
  const most = total.abs().times(SLACK).plus(outcome.allowance);
  for (let count = 1; count <= bySize.length; count++) {
    const inUnit = sum(bySize.slice(0, count).map(amountOf)).times(factor);
    const others = sum(bySize.slice(count).map(amountOf));
    if (inUnit.plus(others).minus(total).abs().lessThanOrEqualTo(most))
      return [bySize.slice(0, count).map(({ placed }) => placed.line)];
  }
  return [];
}

function amountOf({ placed }: Operand): Decimal {
  return printedAmount(placed.figure)!;
}

function shapesOf(own: IndexedReading, keys: readonly string[]): readonly PartShape[] {
  const lines = keys.flatMap((key) => own.line(key) ?? []);
  const below = own.codes.filter(({ code }) =>
    lines.some((line) => line.code !== undefined && code!.startsWith(line.code)),
  );
  const alone = { kind: "lines", lines, below: false } as const;
  if (below.length <= lines.length) return [alone];
  return [{ ...alone, lines: below, below: lines.length === 1 }, alone];
}
