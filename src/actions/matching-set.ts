import { identityOf, type SetIdentity } from "../recognition/set-identity";
import type { TableReading } from "../tables/reading";

/** What a set of last year's book has in common with the accounts at work; its year counts most. */
const MERITS = { yearBefore: 4, otherYear: -4, sameUnit: 2, sameScope: 1 };

/**
 * Of the sets that last year's book holds (this year and last, 本级 and 汇总) the one of the same unit,
 * the same scope and the year before; the first where none is better.
 */
export function matchingSet(
  tables: readonly TableReading[],
  [main, ...others]: readonly [readonly TableReading[], ...(readonly TableReading[])[]],
): readonly TableReading[] {
  const own = whose(tables);
  return others.reduce(
    (best, set) => (merit(own, whose(set)) > merit(own, whose(best)) ? set : best),
    main,
  );
}

function merit(own: SetIdentity, other: SetIdentity): number {
  const year =
    own.year === undefined || other.year === undefined
      ? 0
      : other.year === own.year - 1
        ? MERITS.yearBefore
        : MERITS.otherYear;
  const unit = own.organisation === other.organisation ? MERITS.sameUnit : 0;
  return year + unit + (own.scope === other.scope ? MERITS.sameScope : 0);
}

function whose(tables: readonly TableReading[]): SetIdentity {
  const stated = tables.find(({ organisation }) => organisation !== undefined) ?? tables[0];
  return stated ? identityOf(stated) : {};
}
