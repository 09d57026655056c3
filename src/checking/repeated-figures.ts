import { powerOfTen, printed } from "../amounts/decimal";
import { powerBetween } from "../amounts/money-unit";
import { printedAmount, roundingHalf } from "../amounts/rounding";
import type { IndexedReading, Readings } from "../identities/readings";
import { addressOf } from "../sheets/address";
import type { InformationFigure } from "../tables/information";
import type { Finding } from "./finding";
import { whereOnSheet } from "./places";

/**
 * A notice for each figure of the “三公” table that 机构运行信息表 repeats otherwise. No error: that table
 * may count money beside the treasury's, and seldom says whether it does.
 */
export function repeatedFindings(
  repeated: readonly InformationFigure[],
  readings: Readings,
): readonly Finding[] {
  const own = readings.get("three-public-expenses");
  return own ? repeated.flatMap((figure) => unlike(figure, own)) : [];
}

function unlike(said: InformationFigure, own: IndexedReading): readonly Finding[] {
  const placed = own.figure(said.key, "决算数");
  const [there, here] = [printedAmount(said.figure), placed && printedAmount(placed.figure)];
  if (!placed || said.figure.kind !== "amount" || there === undefined || here === undefined)
    return [];
  const unit = powerOfTen(powerBetween(said.money, own.reading.money));
  const difference = here.minus(there.times(unit));
  const allowance = roundingHalf(placed.figure).plus(roundingHalf(said.figure).times(unit));
  if (difference.abs().lessThanOrEqualTo(allowance)) return [];
  return [
    {
      severity: "notice",
      kind: "figure",
      table: "three-public-expenses",
      cells: [placed, said].map(({ sheet, row, column }) => ({ sheet, row, column })),
      message:
        `${whereOnSheet(own, placed)} “${said.key}”为 ${printed(here, 2)} ${own.reading.money}，` +
        `而 ${said.sheet}!${addressOf(said.row, said.column)} 为 ${printed(there, 2)} ${said.money}，相差 ${printed(difference, 2)} ${own.reading.money}。` +
        "两表口径相同（都只反映财政拨款）时应当一致，请核对。",
    },
  ];
}
