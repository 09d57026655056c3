import type Decimal from "decimal.js";
import { powerOfTen } from "../amounts/decimal";
import { printedAmount } from "../amounts/rounding";
import { powerBetween } from "../amounts/money-unit";
import type { IndexedReading, Readings } from "../identities/readings";
import { formOf } from "../tables/forms";
import type { PlacedFigure } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import type { Finding } from "./finding";
import { whereOnSheet } from "./places";

/** The tables that hold all that was spent, or all of one budget. */
const SPENT: readonly TableId[] = [
  "revenue-and-expenditure",
  "expenditure",
  "fiscal-appropriation",
  "general-public-budget",
];

/**
 * A notice where “三公” is more than any amount of the tables that hold all spending, and 元 would do:
 * no relation ties that table to the others, so that nothing else tells that its unit is wrong.
 */
export function threePublicUnit(readings: Readings): readonly Finding[] {
  const own = readings.get("three-public-expenses");
  const most = own && greatestOf(own);
  const others = SPENT.flatMap((table) => readings.get(table) ?? []).flatMap(
    (reading) => greatestOf(reading) ?? [],
  );
  const greatest = others.sort((a, b) => b.yuan.comparedTo(a.yuan))[0];
  if (!most || !greatest || most.amount.greaterThan(greatest.yuan)) return [];
  if (most.yuan.lessThanOrEqualTo(greatest.yuan)) return [];
  const { table, money } = most.own.reading;
  const { sheet, row, column } = most.placed;
  return [
    {
      severity: "notice",
      kind: "figure",
      table,
      cells: [{ sheet, row, column }],
      message:
        `${whereOnSheet(most.own, most.placed)} 的 ${most.amount.toFixed()} ${money}大于其他表的任何一个数` +
        `（最大的是${formOf(greatest.own.reading.table).title}的 ${greatest.amount.toFixed()} ${greatest.own.reading.money}），` +
        `按“元”则有可能：疑似整张表的金额单位有误。请核对表上注明的单位和数字。`,
    },
  ];
}

/** The greatest amount of a table, as it is printed and in 元. */
interface Greatest {
  readonly own: IndexedReading;
  readonly placed: PlacedFigure;
  readonly amount: Decimal;
  readonly yuan: Decimal;
}

function greatestOf(own: IndexedReading): Greatest | undefined {
  const factor = powerOfTen(powerBetween(own.reading.money, "元"));
  const amounts = own.reading.figures.flatMap((placed) => {
    const amount = printedAmount(placed.figure);
    return amount?.greaterThan(0) ? [{ own, placed, amount, yuan: amount.times(factor) }] : [];
  });
  return amounts.sort((a, b) => b.amount.comparedTo(a.amount))[0];
}
