import { printedAmount } from "../../amounts/rounding";
import type { IndexedReading } from "../../identities/readings";
import type { Line } from "../../tables/reading";

/** Rows grouped by unit repeat their codes; lines that no form knows may be any line. */
export function isWhole(own: IndexedReading): boolean {
  const unknown = new Set(
    own.reading.lines.filter(({ standing }) => standing === "unknown").map(({ key }) => key),
  );
  const holdsUnknown = own.reading.figures.some(
    ({ line, figure }) => unknown.has(line) && !(printedAmount(figure)?.isZero() ?? false),
  );
  return !holdsUnknown && !isByUnit(own);
}

function isByUnit(own: IndexedReading): boolean {
  const twice = new Set(doubled(own).map(({ code }) => code!));
  return twice.size > 1 && [...twice].some((code) => code.length < 7);
}

/** The lines whose code stood on a line before. */
export function doubled({ codes }: IndexedReading): readonly Line[] {
  const seen = new Set<string>();
  return codes.filter(({ code }) => seen.size === seen.add(code!).size);
}
