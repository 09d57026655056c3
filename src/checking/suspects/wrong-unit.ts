import { MONEY_UNITS, powerBetween, unitWithin, type MoneyUnit } from "../../amounts/money-unit";
import { printedAmount } from "../../amounts/rounding";
import type { IndexedReading, Readings } from "../../identities/readings";
import { formOf } from "../../tables/forms";
import type { TableId } from "../../tables/table-id";
import { partsInUnit } from "../causes/parts-in-unit/parts-in-unit";
import type { CheckedIdentity } from "../checked-identity";
import { brokenWith, costOf, unitSlips, type UnitSlip } from "../localisation/slips/unit-slip";
import type { AccountsProblem } from "./accounts-problem";

/** A whole table whose amounts are in another unit of money than it states. */
export interface WrongUnit {
  readonly table: TableId;
  /** A Chinese sentence. */
  readonly message: string;
}

/**
 * A table wholly in 元 among tables in 万元, or the reverse, is consistent in itself: the search
 * would blame innocent cells of the others. So such tables are looked for first, and told alone; none
 * where a part of one table in another unit mends more of what is `broken`.
 */
export function wrongUnits(
  accounts: AccountsProblem,
  readings: Readings,
  broken: readonly CheckedIdentity[],
): readonly WrongUnit[] {
  const tables = [...new Set(accounts.cells.map(({ table }) => table))];
  const groups = tables.map((table) =>
    accounts.cells.flatMap((cell, index) => (cell.table === table ? [index] : [])),
  );
  const units = new Set(tables.map((table) => readings.get(table)!.reading.money));
  const slips = unitSlips(accounts.problem, groups, powersFrom([...units]));
  const left = slips.length === 0 ? 0 : brokenWith(accounts.problem, groups, slips);
  const isPart =
    left > 0 &&
    partsInUnit(readings, () => accounts, broken)
      .flatMap((kind) => kind.found())
      .some(({ staysBroken = left }) => costOf(staysBroken, 1) < costOf(left, slips.length));
  return isPart ? [] : slips.flatMap((slip) => told(slip, tables, readings) ?? []);
}

/** The powers of ten that units of money differ by; tables in one unit as a rule, two at the most. */
function powersFrom(stated: readonly MoneyUnit[]): readonly number[] {
  const powers = stated.flatMap((unit) => MONEY_UNITS.map((other) => powerBetween(unit, other)));
  return [...new Set(powers)].filter((power) => power !== 0);
}

/** Undefined where no unit of that size has a name. */
function told(
  slip: UnitSlip,
  tables: readonly TableId[],
  readings: Readings,
): WrongUnit | undefined {
  const one = slipOf(tables[slip.group]!, slip.power, readings);
  const other =
    slip.instead === undefined ? undefined : slipOf(tables[slip.instead]!, -slip.power, readings);
  if (!one || !other) return one && { table: one.own.reading.table, message: sentence(one) };
  const [oneIsUsual, otherIsUsual] = [one, other].map(({ own }) => isOfUsualSize(own));
  if (oneIsUsual === otherIsUsual)
    return { table: one.own.reading.table, message: sentence(one, other) };
  const wrong = oneIsUsual ? other : one;
  return { table: wrong.own.reading.table, message: sentence(wrong) };
}

interface Misstated {
  readonly own: IndexedReading;
  /** The unit with which its amounts fit the others. */
  readonly meant: MoneyUnit;
}

function slipOf(table: TableId, power: number, readings: Readings): Misstated | undefined {
  const own = readings.get(table)!;
  const meant = unitWithin(own.reading.money, power);
  return meant === undefined ? undefined : { own, meant };
}

/** The greatest amounts of units that publish their accounts, in powers of ten of 元: 10 万元 to 100 亿元. */
const USUAL_SIZES = { least: 5, most: 10 } as const;

/** Where two tables stand alone against each other, the one whose amounts no unit has is wrong. */
function isOfUsualSize({ reading: { figures, money } }: IndexedReading): boolean {
  const greatest = Math.max(
    ...figures.map(({ figure }) => printedAmount(figure)?.abs().toNumber() ?? 0),
  );
  const size = Math.log10(greatest) + powerBetween(money, "元");
  return size >= USUAL_SIZES.least && size <= USUAL_SIZES.most;
}

function sentence({ own, meant }: Misstated, other?: Misstated): string {
  const { table, sheet, money } = own.reading;
  const perhaps =
    other === undefined
      ? ""
      : `也可能是${formOf(other.own.reading.table).title}（${other.own.reading.sheet}）应按“${other.meant}”，仅凭这两张表不能区分。`;
  return (
    `${formOf(table).title}（${sheet}）按“${money}”与其他表核对不符，按“${meant}”则相符：` +
    `疑似整张表的金额单位有误。${perhaps}请核对表上注明的单位和数字。`
  );
}
