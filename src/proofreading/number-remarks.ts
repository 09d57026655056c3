import type { Expression } from "../narrative/expression";
import type { FactBook } from "../narrative/fact";
import type { NumberStatement } from "../reading-text/statement";
import { calledExpression } from "./called";
import { judgeNumber, type NumberVerdict } from "./judge-number";
import { writtenNumberOf } from "./number-style";
import { judgeByOwnNumbers } from "./own-numbers";
import type { Remark } from "./quoting";
import { replacing, wrongNumber } from "./wrong-number";

/** What came of a number: whether it was held against anything, and what is to be said. */
export interface JudgedNumber {
  readonly statement: NumberStatement;
  readonly verdict: "right" | "wrong" | "unknown";
  readonly remark?: Remark;
}

/** Judges one number of the text. Where two facts could be meant and one agrees, nothing is said. */
export function judgedNumber(statement: NumberStatement, book: FactBook): JudgedNumber {
  const { outcome } = statement;
  if (outcome.kind !== "bound") return byOwnNumbers(statement);
  if (statement.unit === "") return bareNumber(statement, outcome.expression, book);
  const verdict = judgeNumber(statement, outcome.expression, book);
  if (verdict.kind === "right") return { statement, verdict: "right" };
  if (verdict.kind === "unknown") return byOwnNumbers(statement);
  if (outcome.rivals.some((rival) => judgeNumber(statement, rival, book).kind === "right"))
    return { statement, verdict: "unknown" };
  if (isOfNoCell(verdict, outcome.expression)) return { statement, verdict: "unknown" };
  if (outcome.isEither) return ofNeither(statement, [outcome.expression, ...outcome.rivals], book);
  const remark = remarkOn(statement, outcome.expression, verdict, book);
  return remark ? { statement, verdict: "wrong", remark } : { statement, verdict: "right" };
}

/**
 * A column that this form does not have is nothing, of no cell: that may be our reading. A line that
 * the table does not print, though last year's did, is nothing indeed.
 */
function isOfNoCell(verdict: NumberVerdict, expression: Expression): boolean {
  const isLine = expression.kind === "line" && expression.field === "本年";
  return "sources" in verdict && verdict.sources.length === 0 && !isLine;
}

/** It is right against nothing that it can be against; what should stand there nobody knows. */
function ofNeither(
  statement: NumberStatement,
  either: readonly Expression[],
  book: FactBook,
): JudgedNumber {
  const verdicts = either.map((one) => ({ one, verdict: judgeNumber(statement, one, book) }));
  const should = verdicts.flatMap(({ one, verdict }) =>
    verdict.kind === "wrong" && !isOfNoCell(verdict, one)
      ? [{ ...verdict, name: calledExpression(one, book) }]
      : [],
  );
  if (should.length < either.length) return { statement, verdict: "unknown" };
  const { digits, unit } = statement;
  const each = should.map(({ name, expected }) => `${name}应为${expected}${unit}`);
  const message = `写的是${digits}${unit}，${each.join("，")}，都不是这个数。`;
  const kind = unit === "%" ? "percentage" : "number";
  const sources = should.flatMap((one) => one.sources);
  const remark = { ...replacing(statement, kind, "", message, sources), replaces: false };
  return { statement, verdict: "wrong", remark };
}

function byOwnNumbers(statement: NumberStatement): JudgedNumber {
  if (!statement.own || statement.unit !== "%") return { statement, verdict: "unknown" };
  const judged = judgeByOwnNumbers(statement, statement.own);
  if (judged.kind !== "wrong") return { statement, verdict: judged.kind };
  const message = `写的是${statement.digits}%，按本段所写的数字计算，${judged.arithmetic}＝${judged.expected}%。`;
  return {
    statement,
    verdict: "wrong",
    remark: replacing(statement, "percentage", judged.expected, message, []),
  };
}

/** A number without its unit, where only the unit can be missing. */
function bareNumber(
  statement: NumberStatement,
  expression: Expression,
  book: FactBook,
): JudgedNumber {
  const inWan = { ...statement, unit: "万元" };
  if (!statement.inSentence || judgeNumber(inWan, expression, book).kind !== "right")
    return { statement, verdict: "unknown" };
  const expected = `${statement.digits}万元`;
  const message = `“${statement.digits}”后面缺少单位“万元”。`;
  return {
    statement,
    verdict: "wrong",
    remark: replacing(statement, "unit", expected, message, []),
  };
}

function remarkOn(
  statement: NumberStatement,
  expression: Expression,
  verdict: Exclude<NumberVerdict, { kind: "right" | "unknown" }>,
  book: FactBook,
): Remark | undefined {
  const name = calledExpression(expression, book);
  switch (verdict.kind) {
    case "zero-base": {
      const severity = writtenNumberOf(statement).isZero() ? "hint" : "error";
      const message = `${name}：基数为零，没有百分比可言，宜写明基数为零，不写${statement.digits}%。`;
      return {
        ...replacing(statement, "percentage", "", message, verdict.sources),
        severity,
        replaces: false,
      };
    }
    case "rounding": {
      const message = `写的是${statement.digits}%；按表中印出的数字计算，${name}为${verdict.expected}%，相差在四舍五入可以解释的范围内。`;
      return {
        ...replacing(statement, "percentage", verdict.expected, message, verdict.sources),
        severity: "hint",
      };
    }
    case "wrong":
      return wrongNumber(statement, expression, verdict, book);
  }
}
