import type { IndexedReading, Readings } from "../identities/readings";

/** Fewer tables than these do not say what the others should. */
const ENOUGH = 3;

/** A table whose head says something else than most. */
export interface SaidOtherwise {
  readonly reading: IndexedReading;
  readonly own: string;
  readonly usual: string;
}

/** What heads say of a table's year and unit, as they are compared. */
const SAID = {
  year: ({ reading }: IndexedReading) => reading.year?.toString(),
  unit: ({ reading }: IndexedReading) => reading.organisation?.replace(/\s+/g, ""),
} as const;

/** The tables that say something else than more than half of all that say something. */
export function saidOtherwise(
  readings: Readings,
  what: keyof typeof SAID,
): readonly SaidOtherwise[] {
  const all = readings.all().flatMap((reading) => {
    const own = SAID[what](reading);
    return own === undefined ? [] : [{ reading, own }];
  });
  const usual = all.find(({ own }) => {
    const same = all.filter((other) => other.own === own).length;
    return same >= ENOUGH && same * 2 > all.length;
  })?.own;
  if (usual === undefined) return [];
  return all.filter(({ own }) => own !== usual).map((one) => ({ ...one, usual }));
}
