import { calledExpression } from "../proofreading/called";
import type { OrderStatement } from "../reading-text/statement";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { askedReason } from "./reason-gap";
import { renamed } from "./renaming";
import { gapFor, type RolledPiece } from "./rolled-piece";

/** A number that only the sibling has is a gap, and what stood there is no predecessor of ours. */
export function withoutSiblingsOwn(
  piece: RolledPiece,
  p: ParagraphAtWork,
  work: RollingWork,
): RolledPiece {
  const { start, end, rewordings, open } = piece;
  if (rewordings.length === 0 && open.length > 0) {
    const words = gapFor(whatIsWanted(piece, p, work));
    return { start, end, rewordings: [{ start, end, words, numbers: [] }], open };
  }
  return {
    ...{ start, end, open },
    rewordings: rewordings.map((one) => ({
      ...one,
      numbers: one.numbers.map(({ was: _siblings, ...number }) => number),
    })),
  };
}

/** What should stand at a place of the sibling's paragraph, named for the line that it is worded for. */
function whatIsWanted(
  { start, end, open }: RolledPiece,
  p: ParagraphAtWork,
  work: RollingWork,
): string {
  const said = p.text.slice(start, end);
  const statement = p.statements.find((one) => one.start >= start && one.start < end);
  if (statement?.kind === "order") return whatIsCompared(statement, said, p, work);
  const asked = open.find(({ asks }) => asks)?.asks;
  if (statement?.kind === "number" && statement.outcome.kind === "bound") {
    const { expression } = statement.outcome;
    if (!asked || "of" in expression)
      return calledExpression(renamed(expression, p.as), work.target);
  }
  return asked?.what ?? (/\d/.test(said) ? "本项的数" : "本项的内容");
}

/** A comparison that cannot be made, with its reason where one was told. */
function whatIsCompared(
  order: OrderStatement,
  said: string,
  p: ParagraphAtWork,
  work: RollingWork,
): string {
  const reason = askedReason(order, p, work)?.what ?? "差异的原因";
  return said.includes("原因") ? reason : reason.replace(/的原因$/, "");
}
