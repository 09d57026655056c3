import type { Outcome } from "./judging";

/** What became of many faults. */
export interface Tally {
  books: number;
  /** Nothing is broken and nothing odd: no arithmetic can see it. */
  silent: number;
  named: number;
  asRival: number;
  byCells: number;
  /** Books in which a figure is certain that is right. */
  certainWrong: number;
  readonly times: Took[];
}

/** How long a check took, in milliseconds. */
export interface Took {
  /** Of all threads together, the compiler's and the collector's as well: other programs hardly change it. */
  readonly cpu: number;
  /** By the clock, which means something only where nothing else runs. */
  readonly clock: number;
}

/** Nothing counted yet. */
export function newTally(): Tally {
  return { books: 0, silent: 0, named: 0, asRival: 0, byCells: 0, certainWrong: 0, times: [] };
}

/** One line of the table. */
export function line(
  name: string,
  { books, silent, named, asRival, byCells, certainWrong, times }: Tally,
): string {
  const seen = books - silent;
  const all = named + asRival + byCells;
  const share = seen === 0 ? "–" : `${((100 * all) / seen).toFixed(1)} %`;
  return [
    name,
    books,
    silent,
    named,
    asRival,
    byCells,
    share,
    certainWrong,
    ...spread(times.map(({ cpu }) => cpu)),
    ...spread(times.map(({ clock }) => clock)),
  ].join(" | ");
}

/** The median, the 95th of a hundred, and the greatest. */
function spread(times: readonly number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b);
  return [0.5, 0.95, 1].map((share) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0),
  );
}

/** Counts one fault. */
export function add(tally: Tally, outcome: Outcome): void {
  tally.books++;
  if (outcome !== "missed") tally[outcome]++;
}

/** Counts all of one tally into another. */
export function addAll(sum: Tally, one: Tally): void {
  sum.times.push(...one.times);
  for (const key of ["books", "silent", "named", "asRival", "byCells", "certainWrong"] as const)
    sum[key] += one[key];
}
