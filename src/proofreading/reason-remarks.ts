import type Decimal from "decimal.js";
import { evaluate } from "../narrative/evaluate";
import type { FactBook } from "../narrative/fact";
import type { ReadText } from "../reading-text/read-finished-text";
import type { NumberStatement } from "../reading-text/statement";
import { calledExpression } from "./called";
import type { Remark } from "./quoting";

/** What gives a reason, in whatever words. */
const GIVES_REASON = /原因|因为|由于|主要是|差异说明|追加|调整|结转/;

/** 项 whose final figures are far from 年初预算, and no word of why; said of texts that tell both. */
export function reasonRemarks(
  { statements, paragraphs }: ReadText,
  book: FactBook,
  reasonFrom: number,
): readonly Remark[] {
  return statements.flatMap((statement) => {
    if (statement.kind !== "number" || statement.role !== "budget") return [];
    const { text } = paragraphs[statement.paragraph]!.normal;
    if (GIVES_REASON.test(text)) return [];
    const apart = varianceOf(statement, book);
    return apart && apart.percent.abs().greaterThanOrEqualTo(reasonFrom)
      ? [reasonRemark(statement, apart)]
      : [];
  });
}

interface Variance {
  readonly name: string;
  /** Of the budget; below zero where less was spent. */
  readonly percent: Decimal;
  readonly sources: Remark["sources"];
}

/** How far a line's final figure is from the budget that a number tells; none of a budget of nothing. */
function varianceOf({ outcome }: NumberStatement, book: FactBook): Variance | undefined {
  if (outcome.kind !== "bound" || outcome.expression.kind !== "line") return undefined;
  const base = outcome.expression;
  const of = { ...base, field: "本年" };
  const change = evaluate({ kind: "change", of, base }, book);
  if (base.field !== "年初预算" || change.kind !== "evaluated") return undefined;
  return { name: calledExpression(of, book), percent: change.value, sources: change.sources };
}

function reasonRemark(
  { paragraph, start, end }: NumberStatement,
  { name, percent, sources }: Variance,
): Remark {
  const far = `${percent.abs().toDecimalPlaces(1).toFixed(1)}%`;
  const than = percent.isNegative() ? "少" : "多";
  return {
    severity: "hint",
    kind: "reason",
    expected: "",
    sources,
    message: `${name}比年初预算数${than}${far}，没有说明原因。`,
    spot: { paragraph, start, end },
    replaces: false,
  };
}
