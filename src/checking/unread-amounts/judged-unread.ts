import { powerBetween } from "../../amounts/money-unit";
import type { Readings } from "../../identities/readings";
import type { BoundSides } from "../bind";
import type { CheckedIdentity } from "../checked-identity";
import type { Outcome } from "../outcome";
import type { UnreadAmount } from "./unread-amount";
import { candidatesFor, inexactOperands } from "./candidates-for";
import { FEW, mending } from "./mending";
import { inexactSentence, mendedSentence, openSentence, tooManySentence } from "./unread-sentences";

/**
 * What the unread amounts of its zone make of a relation that misses. `mended`: it holds in another
 * reading, so nobody knows: `why` says so, and `cause` is the same for all that one caption concerns.
 * `open`: it is missed in every reading, but which figure is wrong cannot be reckoned; `beside` names
 * the unread amounts. Sentences are Chinese.
 */
export type UnreadVerdict =
  | { readonly kind: "mended"; readonly why: string; readonly cause: string }
  | { readonly kind: "open"; readonly beside: string };

/**
 * Judges a relation that misses under every reading of the unread amounts of its zone; `undefined`
 * where there are none.
 */
export function judgedUnread(
  identity: CheckedIdentity,
  miss: Extract<Outcome, { readonly kind: "broken" }>,
  readings: Readings,
): UnreadVerdict | undefined {
  const uncertain = inexactSide(identity, readings);
  if (uncertain) return mended(inexactSentence(uncertain), uncertain);
  const candidates = candidatesFor(identity, readings);
  const [first] = candidates;
  if (!first) return undefined;
  const { relation, missing, judgement } = identity;
  const attempts = mending(candidates, {
    ...miss,
    relation,
    missing: missing.length,
    powerOf: ({ table }) => powerBetween(readings.get(table)!.reading.money, judgement.money),
  });
  if (attempts) return mended(mendedSentence(attempts), attempts[0]!.candidate);
  return candidates.length > FEW
    ? mended(tooManySentence(candidates), first)
    : { kind: "open", beside: openSentence(candidates) };
}

function mended(why: string, { table, name }: UnreadAmount): UnreadVerdict {
  return { kind: "mended", why, cause: `${table} ${name}` };
}

/** A side that is one figure, read inexactly: without it the relation says nothing. */
function inexactSide({ left, right }: BoundSides, readings: Readings): UnreadAmount | undefined {
  return [left, right]
    .flatMap((side) => (side.length === 1 ? inexactOperands(side, readings) : []))
    .at(0);
}
