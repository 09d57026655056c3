import { evaluate } from "../narrative/evaluate";
import type { Expression, ValueName } from "../narrative/expression";
import type { FactBook } from "../narrative/fact";
import type { NumberStatement } from "../reading-text/statement";
import { calledExpression } from "./called";
import { canBeNothing, judgeNumber, type NumberVerdict } from "./judge-number";
import { writtenDecimals, writtenNumberOf, yuanWritten } from "./number-style";
import type { Remark } from "./quoting";

type Wrong = Extract<NumberVerdict, { kind: "wrong" }>;

/** What is said of a number that is not what its words name. */
export function wrongNumber(
  statement: NumberStatement,
  expression: Expression,
  verdict: Wrong,
  book: FactBook,
): Remark {
  const name = calledExpression(expression, book);
  const { expected, sources } = verdict;
  const said = `写的是${statement.digits}${statement.unit}，${name}应为${expected}${statement.unit}`;
  if (statement.unit === "%")
    return replacing(
      statement,
      "percentage",
      expected,
      `${said}（${calculated(statement, verdict)}）。`,
      sources,
    );
  if (statement.role !== "counted")
    return (
      inWrongUnit(statement, expression, verdict, book) ??
      printedElsewhere(statement, expression, verdict, book) ??
      replacing(statement, "number", expected, `${said}。`, sources)
    );
  return replacing(statement, "number", expected, `${said}。`, sources);
}

/** The same digits in another unit would be right: 0.85元 for 0.85万元. */
function inWrongUnit(
  statement: NumberStatement,
  expression: Expression,
  { sources, evaluated }: Wrong,
  book: FactBook,
): Remark | undefined {
  if (canBeNothing(evaluated)) return undefined;
  const unit = rightUnit(statement, expression, book);
  if (unit === undefined) return undefined;
  const { digits, unit: said, start, end, paragraph } = statement;
  const message = `金额单位写错：写的是${digits}${said}，${calledExpression(expression, book)}为${digits}${unit}。`;
  const spot = { paragraph, start, end: end + said.length };
  return { ...replacing(statement, "unit", `${digits}${unit}`, message, sources), spot };
}

function rightUnit(
  statement: NumberStatement,
  expression: Expression,
  book: FactBook,
): string | undefined {
  if (writtenNumberOf(statement).isZero()) return undefined;
  const units = ["万元", "元", "亿元"].filter((unit) => unit !== statement.unit);
  return units.find(
    (unit) =>
      judgeNumber({ ...statement, unit }, expression, book).kind === "right" &&
      isPlain(statement, unit),
  );
}

/** 337.02元 may stand for 万元; in the other direction only digits that 元 would have. */
function isPlain(statement: NumberStatement, unit: string): boolean {
  return unit === "万元" || writtenDecimals(statement) <= 2;
}

/** How the percentage comes about: `0.93÷3.00`. */
function calculated({ role }: NumberStatement, { evaluated }: Wrong): string {
  const [of, base] = evaluated.values.map((yuan) => yuan.div(10_000).toDecimalPlaces(2).toFixed(2));
  return role === "change" ? `${of!}比${base!}` : `${of!}÷${base!}`;
}

/** The same line in another table prints the text's number: tables that differ by a last digit. */
function printedElsewhere(
  statement: NumberStatement,
  expression: Expression,
  { expected, sources }: Wrong,
  book: FactBook,
): Remark | undefined {
  const twin = expression.kind === "line" ? TWINS[expression.list]?.(expression) : undefined;
  const evaluation = twin && evaluate(twin, book);
  if (evaluation?.kind !== "evaluated") return undefined;
  const cell = evaluation.sources.find((source) => source.kind === "cell");
  if (cell?.kind !== "cell" || !evaluation.value.equals(yuanWritten(statement))) return undefined;
  const { digits, unit } = statement;
  const message = `写的是${digits}${unit}，${calledExpression(expression, book)}为${expected}${unit}；“${cell.sheet}”${cell.address}印的是${digits}，两张表不一致。`;
  return { ...replacing(statement, "number", expected, message, sources), severity: "hint" };
}

const TWINS: Readonly<
  Record<string, (line: Extract<ValueName, { kind: "line" }>) => ValueName | undefined>
> = {
  一般公共预算项: (line) => (line.field === "本年" ? { ...line, list: "支出项" } : undefined),
  一般公共预算类: (line) => (line.field === "本年" ? { ...line, list: "支出类" } : undefined),
};

/** A remark whose place the right words can take. */
export function replacing(
  statement: NumberStatement,
  kind: Remark["kind"],
  expected: string,
  message: string,
  sources: Remark["sources"],
): Remark {
  return { severity: "error", kind, expected, message, sources, spot: statement, replaces: true };
}
