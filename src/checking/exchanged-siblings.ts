import type Decimal from "decimal.js";
import { ZERO } from "../amounts/decimal";
import { printedAmount } from "../amounts/rounding";
import type { IndexedReading, Readings } from "../identities/readings";
import { formOf } from "../tables/forms";
import type { Line, PlacedFigure } from "../tables/reading";
import { parentOf, wholeOf } from "./causes/codes/code-sets";
import { BUDGETS } from "./causes/lines/lines-left-out";
import type { Finding } from "./finding";
import { lineNamed } from "./places";

const RECEIVED = "财政拨款收入";

/** What a line of 收入决算表 received, and what the budgets spent on its code. */
interface Funded {
  readonly line: Line;
  readonly placed: PlacedFigure;
  readonly received: Decimal;
  readonly spent: Decimal;
}

/**
 * Lines of 收入决算表 below one code of which each received, to the digit, what the budgets spent on the
 * other: exchanged, they break no sum. A notice, because money carried over may come to the same.
 */
export function exchangedSiblings(readings: Readings): readonly Finding[] {
  const revenue = readings.get("revenue");
  const expenditure = readings.get("expenditure");
  if (!revenue || !expenditure) return [];
  const budgets = BUDGETS.flatMap((table) => readings.get(table) ?? []);
  const funded = revenue.codes
    .filter(({ code }) => revenue.below(code).length === 0)
    .flatMap((line) => fundedLine(line, revenue, budgets))
    .filter(({ line, received, spent }) => {
      // Where 支出决算表 knows of less spending, the budget's own lines are in doubt.
      const whole = amountIn(expenditure, line.code!, wholeOf(expenditure));
      return !received.equals(spent) && whole?.greaterThanOrEqualTo(spent) === true;
    });
  return funded.flatMap((one, at) =>
    funded
      .slice(at + 1)
      .filter((other) => areCrossed(one, other))
      .map((other) => noticeOf(one, other)),
  );
}

function fundedLine(
  line: Line,
  revenue: IndexedReading,
  budgets: readonly IndexedReading[],
): readonly Funded[] {
  const placed = revenue.figure(line.key, RECEIVED);
  const received = placed && printedAmount(placed.figure);
  const parts = budgets.flatMap((own) => amountIn(own, line.code!, wholeOf(own)) ?? []);
  if (!placed || received === undefined || received.isZero() || parts.length === 0) return [];
  const spent = parts.reduce((sum, each) => sum.plus(each), ZERO);
  return [{ line, placed, received, spent }];
}

function amountIn(own: IndexedReading, code: string, column: string): Decimal | undefined {
  const placed = own.figure(code, column);
  return placed && printedAmount(placed.figure);
}

function areCrossed(one: Funded, other: Funded): boolean {
  return (
    parentOf(one.line.code!) === parentOf(other.line.code!) &&
    one.received.equals(other.spent) &&
    other.received.equals(one.spent)
  );
}

function noticeOf(one: Funded, other: Funded): Finding {
  const { title } = formOf("revenue");
  const [first, second] = [one, other].map(({ line }) => `“${lineNamed(line, line.key)}”`);
  const [a, b] = [one, other].map(({ placed }) => printedAmount(placed.figure)!.toFixed());
  return {
    severity: "notice",
    kind: "line",
    table: "revenue",
    cells: [one, other].map(({ placed: { sheet, row, column } }) => ({ sheet, row, column })),
    message: `${title}${first!}与${second!}两行的金额可能互换：${RECEIVED}是 ${a!} 和 ${b!}，财政拨款的支出正好相反。各条关系虽都成立，请核对。`,
  };
}
