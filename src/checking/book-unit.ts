import type Decimal from "decimal.js";
import { powerOfTen } from "../amounts/decimal";
import { powerBetween, unitWithin, type MoneyUnit } from "../amounts/money-unit";
import { printedAmount, roundingHalf } from "../amounts/rounding";
import type { IndexedReading, Readings } from "../identities/readings";
import { formOf } from "../tables/forms";
import type { PlacedFigure } from "../tables/reading";
import type { Finding } from "./finding";
import { whereOnSheet } from "./places";

/** What of “三公” is a 款 of its own in 基本支出: what basic expenditure paid of it is part of it, and often all. */
const SAME_SPENDING: readonly (readonly [item: string, code: string])[] = [
  ["因公出国（境）费", "30212"],
  ["公务接待费", "30217"],
  ["公务用车运行维护费", "30231"],
  ["公务用车购置费", "31013"],
];

/** 元 for 万元, or 万元 for 元. */
const POWERS = [4, -4];
/** The units that a whole book is filled in in. */
const USUAL: readonly MoneyUnit[] = ["元", "万元"];
/** Where rounding makes no more than this share of an amount, a quotient of 10,000 is no chance. */
const EXACT = 0.01;
/** The other amounts must at least be of the same size. */
const SAME_SIZE = 100;

/**
 * A notice where 基本支出决算表 has just 10,000 times what “三公” says of the same spending, or a ten
 * thousandth: one of the two, and all tables that agree with it, is filled in in another unit than it states.
 * No relation ties “三公” to the others, so that nothing else tells.
 */
export function bookInOtherUnit(readings: Readings): readonly Finding[] {
  const basic = readings.get("basic-expenditure");
  const three = readings.get("three-public-expenses");
  if (!basic || !three) return [];
  const pairs = SAME_SPENDING.flatMap(([item, code]) => pairOf(basic, three, item, code) ?? []);
  const power = POWERS.find(
    (each) => pairs.every((pair) => isOfSize(pair, each)) && pairs.some((pair) => fits(pair, each)),
  );
  const proof = power !== undefined && pairs.find((pair) => fits(pair, power));
  return proof ? [notice({ basic, three }, proof, power)] : [];
}

/** The same spending in both tables, in 元, and how far rounding reaches. */
interface Pair {
  readonly code: string;
  readonly inBasic: PlacedFigure;
  readonly inThree: PlacedFigure;
  readonly basic: Decimal;
  readonly three: Decimal;
  readonly halves: readonly [basic: Decimal, three: Decimal];
}

function pairOf(
  basic: IndexedReading,
  three: IndexedReading,
  item: string,
  code: string,
): Pair | undefined {
  const inBasic = basic.figure(code, "决算数");
  const inThree = three.figure(item, "决算数");
  if (!inBasic || !inThree) return undefined;
  const [one, other] = [inYuan(basic, inBasic), inYuan(three, inThree)];
  if (!one?.amount.greaterThan(0) || !other?.amount.greaterThan(0)) return undefined;
  const halves = [one.half, other.half] as const;
  return { code, inBasic, inThree, basic: one.amount, three: other.amount, halves };
}

function inYuan({ reading }: IndexedReading, { figure }: PlacedFigure) {
  const factor = powerOfTen(powerBetween(reading.money, "元"));
  const amount = printedAmount(figure)?.times(factor);
  return amount && { amount, half: roundingHalf(figure).times(factor) };
}

function fits({ basic, three, halves: [ofBasic, ofThree] }: Pair, power: number): boolean {
  const factor = powerOfTen(power);
  const allowed = ofBasic.plus(ofThree.times(factor));
  const isExact = allowed.lessThanOrEqualTo(basic.times(EXACT));
  return isExact && basic.minus(three.times(factor)).abs().lessThanOrEqualTo(allowed);
}

function isOfSize({ basic, three }: Pair, power: number): boolean {
  const quotient = basic.dividedBy(three.times(powerOfTen(power)));
  return quotient.lessThan(SAME_SIZE) && quotient.greaterThan(1 / SAME_SIZE);
}

interface Tables {
  readonly basic: IndexedReading;
  readonly three: IndexedReading;
}

function notice(
  { basic, three }: Tables,
  { code, inBasic, inThree }: Pair,
  power: number,
): Finding {
  const said = [meant(basic, power, "和与它相符的各表"), meant(three, -power, "")].flatMap(
    (each) => each ?? [],
  );
  const { sheet, row, column } = inBasic;
  const name = basic.line(code)!.caption;
  return {
    severity: "notice",
    kind: "figure",
    table: "basic-expenditure",
    cells: [inBasic, inThree].map((placed) => ({
      sheet: placed.sheet,
      row: placed.row,
      column: placed.column,
    })),
    message:
      `${whereOnSheet(basic, { sheet, row, column })}（${code} ${name}）的 ${shown(basic, inBasic)}` +
      `与${formOf("three-public-expenses").title}${inThree.line}的 ${shown(three, inThree)}恰好相差一万倍：` +
      `疑似${said.join("，或")}，金额单位有误。请核对各表注明的单位和数字。`,
  };
}

/** What a table whose amounts are so many powers of ten too large is filled in in; nothing where that is no usual unit. */
function meant({ reading }: IndexedReading, power: number, more: string): string | undefined {
  const unit = unitWithin(reading.money, power);
  return unit !== undefined && USUAL.includes(unit)
    ? `《${formOf(reading.table).title}》${more}注明“${reading.money}”而以${unit}填写`
    : undefined;
}

function shown({ reading }: IndexedReading, { figure }: PlacedFigure): string {
  return `${figure.kind === "amount" ? figure.text : ""} ${reading.money}`;
}
