import type { FactBook } from "../narrative/fact";
import type { ValueName, ValuePair } from "../narrative/expression";
import { nameOfReason } from "../narrative/reasons/named-reasons";
import { reasonText } from "../narrative/reasons/reason-text";
import { aboutReason } from "./about-reason";
import { ownGapsIn } from "../reading-text/own-gaps";
import { asItStands, isBorrowed, type ParagraphAtWork, type RollingWork } from "./at-work";
import type { ReasonInText } from "./reasons-in";
import { gapFor, leftOpen, type OpenPlace, type Rewording, type RolledPiece } from "./rolled-piece";
import type { Asked } from "./rolled-text";

const REASON_TO_CONFIRM = "上年的原因，请确认今年是否仍然成立";
const REASON_TO_GIVE = "增减或差异变了，原因待填";

/** The reason of a difference, for the author to give. */
export function askedReason(
  about: ValuePair | undefined,
  p: ParagraphAtWork,
  { target }: RollingWork,
): Asked | undefined {
  const pair = about && { of: p.as(about.of), base: p.as(about.base) };
  const name = pair && nameOfReason(pair);
  if (name === undefined) return undefined;
  return { name, what: whatIsAsked(name, pair!.of, target), about: pair! };
}

/** As a pack asks for it: `“事业运行”预决算差异的原因`. */
function whatIsAsked(name: string, of: ValueName, book: FactBook): string {
  const what = name.replace(/^reason\/|\/.*$/g, "");
  return `${of.kind === "line" ? `“${tablesNameOf(of, book)}”` : ""}${what}的原因`;
}

/** What a table calls a line; its code where it does not. */
function tablesNameOf(
  { list, key }: Pick<Extract<ValueName, { kind: "line" }>, "list" | "key">,
  book: FactBook,
): string {
  const line = book.line(list, key);
  const fact = line && "fact" in line ? line.fact("名称") : undefined;
  return fact?.kind === "words" ? fact.text : key;
}

/** What stands for a reason now. */
interface ReasonNow {
  readonly words: string;
  readonly why: string;
  readonly asks?: Asked;
  readonly given?: string;
}

/** A reason that does not hold any more, or is new: what was typed in for it, or the gap that asks for it. */
export function newReason(
  about: ValuePair | undefined,
  p: ParagraphAtWork,
  work: RollingWork,
  why = REASON_TO_GIVE,
): ReasonNow {
  const asks = askedReason(about, p, work);
  const given = asks && reasonText(work.reasons.get(asks.name) ?? "");
  return {
    words: given ? given : gapFor("原因"),
    why,
    ...(asks && { asks }),
    ...(given && { given }),
  };
}

/** Where a new reason stands, and that it is to be given. */
export function placeOfReason(
  { start, end }: Pick<OpenPlace, "start" | "end">,
  { why, asks, given }: ReasonNow,
): readonly OpenPlace[] {
  return [{ start, end, why, ...(asks && { asks }), ...(given !== undefined && { given }) }];
}

/** The reason of last year's text gives way to this year's. */
export function reasonAnew(
  reason: ReasonInText,
  p: ParagraphAtWork,
  work: RollingWork,
  why?: string,
): { readonly rewording: Rewording; readonly open: readonly OpenPlace[] } {
  const { start, end } = reason;
  const now = newReason(aboutReason(reason, p), p, work, why);
  // A gap that asks for it already stays as it is.
  const stays = now.given === undefined && isOwnGap(reason, p) && !isBorrowed(p);
  const words = stays ? asItStands(p, start, end) : now.words;
  return {
    rewording: { start, end, words, numbers: [] },
    open: placeOfReason(reason, now),
  };
}

/** A reason that may hold this year as well; another line's does not come along. */
export function keptReason(
  reason: ReasonInText,
  p: ParagraphAtWork,
  work: RollingWork,
): RolledPiece {
  const { clause, head, start, end } = reason;
  // Its head was understood as well, unless a number stands in it.
  const from = /\d/.test(head) ? start : clause;
  const anew = reasonAnew(reason, p, work, "原因待填");
  if (isBorrowed(p) || isOwnGap(reason, p) || anew.open.some(({ given }) => given !== undefined))
    return { start: from, end, rewordings: [anew.rewording], open: anew.open };
  const [{ asks } = {}] = anew.open;
  return { ...leftOpen(start, end, REASON_TO_CONFIRM, asks), start: from };
}

function isOwnGap({ start, end }: ReasonInText, { text }: ParagraphAtWork): boolean {
  return ownGapsIn(text.slice(start, end)).some(
    (gap) => gap.start === 0 && gap.end === end - start,
  );
}
