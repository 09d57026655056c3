import { printedAmount } from "../../../amounts/rounding";
import type { IndexedReading } from "../../../identities/readings";
import { blocksTwice, doubled } from "./blocks-twice";
import { bareName } from "../codes/code-sets";
import { unreadLines } from "../../unread-amounts/unread-places";
import { remembered } from "../../remembered";

/** Rows grouped by unit repeat their codes; a line that was not read, with money, may be any line. */
export const isWhole: (own: IndexedReading) => boolean = remembered((own) => {
  const unread = new Set(unreadLines(own).map(({ key }) => key));
  const holdsUnread = own.reading.figures.some(
    ({ line, figure }) => unread.has(line) && !(printedAmount(figure)?.isZero() ?? false),
  );
  return !holdsUnread && !isByUnit(own);
});

/** A code that stands on two lines of different names was mistyped on one of them; a block of lines was entered twice. */
function isByUnit(own: IndexedReading): boolean {
  const namedAlike = doubled(own).filter((line) =>
    own.codes.some(
      (each) => each !== line && each.code === line.code && bareName(each) === bareName(line),
    ),
  );
  const inBlocks = new Set(blocksTwice(own).flatMap((block) => block.map(({ line }) => line)));
  if (namedAlike.every((line) => inBlocks.has(line))) return false;
  const twice = new Set(namedAlike.map(({ code }) => code!));
  return twice.size > 1 && [...twice].some((code) => code.length < 7);
}
