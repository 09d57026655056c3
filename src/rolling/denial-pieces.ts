import { evaluate } from "../narrative/evaluate";
import { denialsIn } from "../proofreading/denials";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { leftOpen, type RolledPiece } from "./rolled-piece";

/** 没有 and 无 where there is something this year. */
export function denialPieces(p: ParagraphAtWork, { target }: RollingWork): readonly RolledPiece[] {
  if (p.isHeading || p.section === undefined) return [];
  return denialsIn(p.section, p.text).flatMap(({ start, end, fact }) => {
    const evaluation = evaluate({ kind: "fact", name: fact }, target);
    if (evaluation.kind !== "evaluated" || evaluation.value.isZero()) return [];
    const amount = evaluation.value.div(10_000).toDecimalPlaces(2).toFixed(2);
    return [leftOpen(start, end, `写的是没有，今年${fact}为${amount}万元`)];
  });
}
