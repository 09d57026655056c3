import { evaluate } from "../narrative/evaluate";
import type { FactBook } from "../narrative/fact";
import type { ReadText } from "../reading-text/read-finished-text";
import { denialsIn, type DeniedFact } from "./denials";
import type { Remark } from "./quoting";

/** 没有 and 无 beside a table that is not empty. */
export function absenceRemarks({ paragraphs }: ReadText, book: FactBook): readonly Remark[] {
  return paragraphs.flatMap(({ section, isHeading, normal }, paragraph) =>
    isHeading || section === undefined
      ? []
      : denialsIn(section, normal.text).flatMap((one) => denied(one, paragraph, book)),
  );
}

function denied(
  { start, end, fact: name }: DeniedFact,
  paragraph: number,
  book: FactBook,
): readonly Remark[] {
  const evaluation = evaluate({ kind: "fact", name }, book);
  if (evaluation.kind !== "evaluated" || evaluation.value.isZero()) return [];
  const amount = evaluation.value.div(10_000).toDecimalPlaces(2).toFixed(2);
  return [
    {
      severity: "error",
      kind: "absence",
      expected: `${amount}万元`,
      sources: evaluation.sources,
      message: `写的是没有，表中${name}为${amount}万元，应写明金额。`,
      spot: { paragraph, start, end },
      replaces: false,
    },
  ];
}
