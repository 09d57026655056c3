import type { IndexedReading } from "../../../identities/readings";
import { functionalClassNamed, functionalCodeBelow } from "../../../tables/functional-names";
import type { Line } from "../../../tables/reading";
import type { CodeMistyped } from "../cause";
import { parentOf } from "./code-sets";
import { amountAt, sumOf } from "../lines/line-amounts";
import { isLike, isNothing, withDigits } from "./printed-codes";

/** A code for a line without one that can be read, and what tells it. */
interface CodeByPlace {
  readonly should: string;
  readonly evidence: CodeMistyped["evidence"];
}

/**
 * The code of a line without one that can be read, where no other table says it: that of the level above
 * the lines that follow; the one that the published list has for its name, where it stands in order; its
 * own, where letters stand for digits.
 */
export function codeByPlace(line: Line, own: IndexedReading): CodeByPlace | undefined {
  const around = neighboursOf(line, own);
  const fits = ({ should }: CodeByPlace) =>
    own.line(should) === undefined && isLike(line.unreadCode!, should);
  return [
    ...aboveNext(line, own, around),
    ...byList(line, around),
    ...byLetters(line.unreadCode!, own, around),
  ].find(fits);
}

interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function neighboursOf({ place }: Line, { codes }: IndexedReading): Neighbours {
  const onSheet = codes.filter((each) => each.place.sheet === place.sheet);
  const before = onSheet.findLast((each) => each.place.row < place.row);
  const after = onSheet.find((each) => each.place.row > place.row);
  return { before: before?.code, after: after?.code };
}

/** Nothing at all stands there for any code: then the lines that follow must come to just its amounts. */
function aboveNext(line: Line, own: IndexedReading, { after }: Neighbours): readonly CodeByPlace[] {
  const parent = after && parentOf(after);
  if (parent === undefined || own.line(parent) !== undefined) return [];
  const below = own.codes.filter(({ code }) => parentOf(code!) === parent);
  if (isNothing(line.unreadCode!) && !isSumOf(own, line, below)) return [];
  return [{ should: parent, evidence: "below" }];
}

function isSumOf(own: IndexedReading, line: Line, below: readonly Line[]): boolean {
  return [...sumOf(own, below)].every(([column, amount]) =>
    amount.equals(amountAt(own, line.key, column)),
  );
}

function byList({ caption }: Line, around: Neighbours): readonly CodeByPlace[] {
  const { before = "" } = around;
  const named = [
    functionalCodeBelow(before.slice(0, 5), caption),
    functionalCodeBelow(before.slice(0, 3), caption),
    functionalClassNamed(caption),
  ];
  return named
    .filter((should) => should !== undefined)
    .filter((should) => isBetween(should, around))
    .map((should) => ({ should, evidence: "list" }));
}

function byLetters(
  printed: string,
  own: IndexedReading,
  around: Neighbours,
): readonly CodeByPlace[] {
  const should = withDigits(printed);
  const parent = parentOf(should);
  const isCode = /^[1-9][0-9]{2}(?:[0-9]{2}){0,2}$/.test(should) && should !== printed;
  const hasRoom = parent === undefined || own.line(parent) !== undefined;
  return isCode && hasRoom && isBetween(should, around) ? [{ should, evidence: "order" }] : [];
}

function isBetween(code: string, { before = "", after }: Neighbours): boolean {
  return before < code && (after === undefined || code < after);
}
