import type Decimal from "decimal.js";
import { evaluate } from "../narrative/evaluate";
import type { ValueName } from "../narrative/expression";
import type { FactBook, Source } from "../narrative/fact";
import type { NumberStatement, OrderStatement } from "../reading-text/statement";
import { calledExpression } from "./called";
import { oppositeWord } from "./opposite-words";
import { judgeNumber } from "./judge-number";
import type { Remark } from "./quoting";

interface Order {
  /** Above zero where the first is more. */
  readonly sign: number;
  readonly of: Decimal;
  readonly base: Decimal;
  readonly sources: readonly Source[];
}

/** How two values stand to each other; `undefined` where one is not known. */
function orderOf(of: ValueName, base: ValueName, book: FactBook): Order | undefined {
  const [a, b] = [evaluate(of, book), evaluate(base, book)];
  if (a.kind !== "evaluated" || b.kind !== "evaluated") return undefined;
  return {
    sign: a.value.comparedTo(b.value),
    of: a.value,
    base: b.value,
    sources: [...a.sources, ...b.sources],
  };
}

const SIGNS = { equal: 0, more: 1, less: -1 } as const;

/** 持平 where it is not; 大于 where it is less. */
export function orderRemark(statement: OrderStatement, book: FactBook): Remark | undefined {
  const order = orderOf(statement.of, statement.base, book);
  if (!order || order.sign === SIGNS[statement.says] || isEqualAsPrinted(statement, order))
    return undefined;
  const rivals = statement.rivals.map(([of, base]) => orderOf(of, base, book));
  if (rivals.some((one) => one?.sign === SIGNS[statement.says])) return undefined;
  if (statement.isEither && rivals.includes(undefined)) return undefined;
  const expected = wordFor(order.sign, statement);
  const message = `写的是“${statement.word}”，${comparison(statement.of, statement.base, order, book)}，应为“${expected}”。`;
  return {
    severity: "error",
    kind: "order",
    expected,
    sources: order.sources,
    message,
    spot: statement,
    replaces: statement.says !== "equal" && order.sign !== 0,
  };
}

/** Tables in 元 differ by less than a text in 万元 prints. */
function isEqualAsPrinted({ says }: OrderStatement, { of, base }: Order): boolean {
  return says === "equal" && shown(of) === shown(base);
}

function wordFor(sign: number, { says, word }: OrderStatement): string {
  if (oppositeWord(word) !== word) return sign === 0 ? "持平" : oppositeWord(word);
  if (says === "equal") return sign > 0 ? "增加（大于）" : "减少（小于）";
  return sign === 0 ? "等于" : sign > 0 ? "大于" : "小于";
}

/** 增加 where it fell. */
export function directionRemark(statement: NumberStatement, book: FactBook): Remark | undefined {
  const { direction, outcome } = statement;
  if (!direction || outcome.kind !== "bound") return undefined;
  const { expression } = outcome;
  if (expression.kind !== "difference" && expression.kind !== "change") return undefined;
  const order = orderOf(expression.of, expression.base, book);
  const fits = (sign: number) => sign === 0 || sign > 0 === direction.isUp;
  if (!order || fits(order.sign)) return undefined;
  // Where its words' own reading gives the number, another one must give it as well.
  const isGiven = judgeNumber(statement, expression, book).kind === "right";
  const rivals = outcome.rivals.flatMap((rival) =>
    "of" in rival && (!isGiven || judgeNumber(statement, rival, book).kind === "right")
      ? [orderOf(rival.of, rival.base, book)]
      : [],
  );
  if (rivals.some((rival) => rival && fits(rival.sign))) return undefined;
  const expected = oppositeWord(direction.word);
  const message = `方向写反：写的是“${direction.word}”，${comparison(expression.of, expression.base, order, book)}，应为“${expected}”。`;
  return {
    severity: "error",
    kind: "order",
    expected,
    sources: order.sources,
    message,
    spot: direction,
    replaces: true,
  };
}

function comparison(
  of: ValueName,
  base: ValueName,
  { of: a, base: b, sign }: Order,
  book: FactBook,
): string {
  const than = sign === 0 ? "等于" : sign > 0 ? "大于" : "小于";
  return `${calledExpression(of, book)}${shown(a)}${than}${calledExpression(base, book)}${shown(b)}`;
}

function shown(yuan: Decimal): string {
  return `${yuan.div(10_000).toDecimalPlaces(2).toFixed(2)}万元`;
}
