import type Decimal from "decimal.js";
import { halfDigit, powerOfTen, sum } from "../amounts/decimal";
import type { FactBook } from "../narrative/fact";
import { GIVEN_RELATIONS } from "../narrative/facts/given-relations";
import type { NumberStatement, Statement } from "../reading-text/statement";
import { writtenDecimals, powerOfUnit, writtenNumberOf, yuanWritten } from "./number-style";
import type { Remark } from "./quoting";

/** Parts that the text itself gives, and that do not make up the whole that it gives. */
export function sumRemarks(statements: readonly Statement[], book: FactBook): readonly Remark[] {
  const told = firstTold(statements);
  return GIVEN_RELATIONS.flatMap(({ whole, parts, of }) => {
    if ("list" in of) return [];
    const total = told.get(whole);
    const known = of.flatMap((name) => told.get(name) ?? []);
    if (!total || known.length === 0 || (parts === "all" && known.length < of.length)) return [];
    // Where every one of them stands in a book, each was held against it already.
    if ([whole, ...of].every((name) => book.fact(name)?.kind !== "missing")) return [];
    const excess = sum(known.map(valueOf)).minus(valueOf(total));
    const allowance = sum([total, ...known].map(halfOf));
    const miss = parts === "all" ? excess.abs() : excess;
    return miss.greaterThan(allowance) ? [sumRemark(total, known, parts)] : [];
  });
}

function firstTold(statements: readonly Statement[]): ReadonlyMap<string, NumberStatement> {
  const told = new Map<string, NumberStatement>();
  for (const statement of statements) {
    if (statement.kind !== "number" || statement.outcome.kind !== "bound") continue;
    const { expression } = statement.outcome;
    if (expression.kind === "fact" && !told.has(expression.name))
      told.set(expression.name, statement);
  }
  return told;
}

function isMoney({ role }: NumberStatement): boolean {
  return role !== "counted";
}

function valueOf(statement: NumberStatement): Decimal {
  return isMoney(statement) ? yuanWritten(statement) : writtenNumberOf(statement);
}

/** Half of the last digit that is written; 万元 with fewer than two decimals has its zeros trimmed. */
function halfOf(statement: NumberStatement): Decimal {
  if (!isMoney(statement)) return writtenNumberOf(statement).times(0);
  return halfDigit(Math.max(2, writtenDecimals(statement))).times(
    powerOfTen(powerOfUnit(statement.unit)),
  );
}

function sumRemark(
  total: NumberStatement,
  known: readonly NumberStatement[],
  parts: "all" | "some",
): Remark {
  const shown = ({ digits, unit }: NumberStatement) => `${digits}${unit}`;
  const than = parts === "all" ? "不等于" : "大于";
  return {
    severity: "error",
    kind: "sum",
    expected: "",
    sources: [],
    message: `各部分相加（${known.map(shown).join("＋")}）${than}总数${shown(total)}，请核对。`,
    spot: total,
    replaces: false,
  };
}
