import type { Readings } from "../identities/readings";
import type { PlacedFigure } from "../tables/reading";
import type { CheckedIdentity } from "./checked-identity";

/** How much of what the tables print was looked at. */
export interface Coverage {
  /** The amounts on the recognised tables, those in columns beside the final figures included. */
  readonly printed: number;
  /** Those of them that at least one relation checked, whatever came of it. */
  readonly checked: number;
}

/** Counts the amounts that a set prints, and those that stand in a relation that was judged. */
export function coverageOf(identities: readonly CheckedIdentity[], readings: Readings): Coverage {
  const judged = judgedFigures(identities);
  const tables = readings.all().map(({ reading }) => reading);
  const printed = tables.flatMap(({ figures }) => figures.filter(isPrinted));
  const aside = tables.reduce((count, reading) => count + (reading.aside?.length ?? 0), 0);
  return {
    printed: printed.length + aside,
    checked: printed.filter((placed) => judged.has(placed)).length,
  };
}

/** A word or a formula without result, where a number belongs, is printed as well; a head is none. */
export function isPrinted({ figure }: PlacedFigure): boolean {
  return figure.kind === "amount" || (figure.kind === "text" && figure.why !== "head");
}

/** The figures that at least one relation was judged with. */
export function judgedFigures(identities: readonly CheckedIdentity[]): ReadonlySet<PlacedFigure> {
  return new Set(
    identities.flatMap(({ left, right }) => [...left, ...right].map(({ placed }) => placed)),
  );
}
