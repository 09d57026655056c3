/** One set of drawn workbooks, checked as a user would, and what came of them: rows of one table. */
export interface AccuracySet {
  readonly title: string;
  /** What is drawn and what each column counts, in a sentence or two for docs/accuracy.md. */
  readonly about: string;
  readonly heads: readonly string[];
  readonly measure: () => readonly AccuracyRow[];
}

/** A row's name and its cells; counts stand as `found of all`. */
export type AccuracyRow = readonly [name: string, ...cells: string[]];

/** `614 of 615 (99.8 %)`. */
export function share(found: number, all: number): string {
  const percent = all === 0 ? "–" : `${((100 * found) / all).toFixed(1)} %`;
  return `${found} of ${all} (${percent})`;
}
