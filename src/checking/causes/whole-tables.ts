import { printedAmount } from "../../amounts/rounding";
import type { IndexedReading } from "../../identities/readings";
import type { Line } from "../../tables/reading";
import { bareName } from "./code-sets";
import { unreadLines } from "../unread-amounts/unread-places";
import { remembered } from "../remembered";

/** Rows grouped by unit repeat their codes; a line that was not read, with money, may be any line. */
export const isWhole: (own: IndexedReading) => boolean = remembered((own) => {
  const unread = new Set(unreadLines(own).map(({ key }) => key));
  const holdsUnread = own.reading.figures.some(
    ({ line, figure }) => unread.has(line) && !(printedAmount(figure)?.isZero() ?? false),
  );
  return !holdsUnread && !isByUnit(own);
});

/** A code that stands on two lines of different names was mistyped on one of them. */
function isByUnit(own: IndexedReading): boolean {
  const namedAlike = doubled(own).filter((line) =>
    own.codes.some(
      (each) => each !== line && each.code === line.code && bareName(each) === bareName(line),
    ),
  );
  const twice = new Set(namedAlike.map(({ code }) => code!));
  return twice.size > 1 && [...twice].some((code) => code.length < 7);
}

/** The lines whose code stood on a line before. */
export function doubled({ codes }: IndexedReading): readonly Line[] {
  const seen = new Set<string>();
  return codes.filter(({ code }) => seen.size === seen.add(code!).size);
}
