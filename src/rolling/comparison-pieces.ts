import { evaluate } from "../narrative/evaluate";
import type { ValueName } from "../narrative/expression";
import type { OrderStatement } from "../reading-text/statement";
import { asItStands, type ParagraphAtWork, type RollingWork } from "./at-work";
import { turnedOrder } from "./direction-words";
import { keptReason, newReason, placeOfReason, reasonAnew } from "./reason-gap";
import { reasonOf, reasonsIn, type ReasonInText } from "./reasons-in";
import { leftOpen, reworded, type RolledPiece } from "./rolled-piece";
import { isAgainstBudget } from "./told-moves";
import { withYearsMoved } from "./own-years";

const SIGNS = { equal: 0, more: 1, less: -1 } as const;
const USUAL_EQUAL = "决算数与预算数持平";
const USUAL_COMPARED = ["决算数", "预算数的主要原因："] as const;

/** Comparisons with a budget, 决算数大于预算数, each with the reason that goes with it. */
export function comparisonPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  const reasons = reasonsIn(p);
  return p.statements.flatMap((one) =>
    one.kind === "order" && isAgainstBudget(one)
      ? comparisonPiece(one, reasonOf(one, reasons), p, work)
      : [],
  );
}

function comparisonPiece(
  order: OrderStatement,
  reason: ReasonInText | undefined,
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] {
  const clause = clauseAround(order, reason, p);
  const sign = signThisYear(p.as(order.of), p.as(order.base), work);
  if (sign === undefined) return [leftOpen(clause.start, clause.end, "今年没有可比的预算数")];
  if (sign === SIGNS[order.says]) return reason ? [keptReason(reason, p, work)] : [];
  if (sign === 0) return [reworded(clause, equalSentence(p, work))];
  const isMore = sign > 0;
  if (order.says === "equal") {
    const now = newReason(order, p, work);
    const whole = reworded(clause, comparedSentence(isMore, p, work) + now.words);
    return [{ ...whole, open: placeOfReason(clause, now) }];
  }
  const turned = { ...order, words: turnedOrder(order.word, isMore), numbers: [] };
  const anew = reason && reasonAnew(reason, p, work);
  return [
    {
      ...{ start: order.start, end: reason?.end ?? order.end },
      rewordings: [turned, ...(anew ? [anew.rewording] : [])],
      open: anew?.open ?? [],
    },
  ];
}

/** The comparison with all that hangs on it: from its clause's begin to its reason's end. */
function clauseAround(
  order: OrderStatement,
  reason: ReasonInText | undefined,
  { text }: ParagraphAtWork,
): { readonly start: number; readonly end: number } {
  const start = Math.max(...[..."，；。（"].map((sign) => text.lastIndexOf(sign, order.start) + 1));
  if (reason) return { start, end: reason.end };
  const rest = /[，；。）]|$/.exec(text.slice(order.end))!;
  return { start, end: order.end + rest.index };
}

/** 1, 0 or -1; equal is what the text prints alike. */
export function signThisYear(
  of: ValueName,
  base: ValueName,
  { target, words }: RollingWork,
): number | undefined {
  const [a, b] = [evaluate(of, target), evaluate(base, target)];
  if (a.kind !== "evaluated" || b.kind !== "evaluated") return undefined;
  if (a.valueUnit !== "amount") return a.value.comparedTo(b.value);
  const print = (yuan: typeof a.value) =>
    words.unit === "元" ? yuan.toDecimalPlaces(2) : yuan.div(10_000).toDecimalPlaces(2);
  return print(a.value).comparedTo(print(b.value));
}

/** How this text says that both are equal: in items as it does in items. */
function equalSentence(p: ParagraphAtWork, work: RollingWork): string {
  const [sibling] = siblings(p, work, ({ says }) => says === "equal");
  if (!sibling) return USUAL_EQUAL;
  const { start, end } = clauseAround(sibling.order, sibling.reason, sibling.p);
  return withYearsMoved(asItStands(sibling.p, start, end), work.years);
}

/** How it says that one is more, up to where the reason begins. */
function comparedSentence(isMore: boolean, p: ParagraphAtWork, work: RollingWork): string {
  const [sibling] = siblings(p, work, ({ says }, reason) => says !== "equal" && !!reason);
  const word = turnedOrder("", isMore);
  if (!sibling) return USUAL_COMPARED.join(word);
  const { order, reason, p: own } = sibling;
  const { start } = clauseAround(order, reason, own);
  const said = turnedOrder(order.word, isMore);
  const same = order.says === (isMore ? "more" : "less");
  return withYearsMoved(
    asItStands(own, start, order.start) +
      (same ? order.word : said) +
      asItStands(own, order.end, reason!.start),
    work.years,
  );
}

interface Sibling {
  readonly p: ParagraphAtWork;
  readonly order: OrderStatement;
  readonly reason: ReasonInText | undefined;
}

/** Comparisons with a budget in other paragraphs: of the same section first, and of items for items. */
function siblings(
  p: ParagraphAtWork,
  { paragraphs }: RollingWork,
  fits: (order: OrderStatement, reason: ReasonInText | undefined) => boolean,
): readonly Sibling[] {
  const alike = paragraphs.filter(
    (one) => (one.header !== undefined) === (p.header !== undefined) || one.section === p.section,
  );
  const found = alike.flatMap((one) => {
    const reasons = reasonsIn(one);
    return one.statements.flatMap((order): readonly Sibling[] => {
      if (order.kind !== "order" || !isAgainstBudget(order)) return [];
      const reason = reasonOf(order, reasons);
      return namesNothing(order, one) && fits(order, reason) ? [{ p: one, order, reason }] : [];
    });
  });
  const rank = ({ p: one }: Sibling) =>
    (one.section === p.section ? 0 : 1) + (!!one.header === !!p.header ? 0 : 2);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** A comparison that names its subject fits nowhere else. */
function namesNothing(order: OrderStatement, { text }: ParagraphAtWork): boolean {
  const from = Math.max(...[..."，；。（"].map((sign) => text.lastIndexOf(sign, order.start) + 1));
  return /^(?:20\d\d年度?)?(?:其?支出)?(?:决算)?(?:数)?(?:与|较|比)?(?:年初|全年)?(?:预算)?(?:数)?(?:相?比)?$/.test(
    text.slice(from, order.start),
  );
}
