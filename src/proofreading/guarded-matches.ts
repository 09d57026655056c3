/*
 * What `(?<=…)` and `(?<!…)` say at the head of a pattern, said beside it: Safari below 16.4 cannot
 * read them, and a script that holds one does not run at all.
 */

/** A pattern and what must, or must not, stand right before it. */
export interface GuardedPattern {
  /** With the flag `g`. */
  readonly pattern: RegExp;
  /** Held against the end of what stands before. */
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
}

interface GuardedMatch {
  readonly found: string;
  readonly index: number;
}

/** The matches from left to right, none over another; of patterns that fit at one place the first counts. */
export function guardedMatches(
  text: string,
  patterns: readonly GuardedPattern[],
): readonly GuardedMatch[] {
  const matches: GuardedMatch[] = [];
  for (let from = 0; from <= text.length;) {
    const next = patterns
      .flatMap((guarded) => nextMatch(text, guarded, from) ?? [])
      .reduce<GuardedMatch | undefined>(
        (first, one) => (first && first.index <= one.index ? first : one),
        undefined,
      );
    if (!next) break;
    matches.push(next);
    from = next.index + Math.max(1, next.found.length);
  }
  return matches;
}

function nextMatch(
  text: string,
  { pattern, after, notAfter }: GuardedPattern,
  from: number,
): GuardedMatch | undefined {
  const searching = new RegExp(pattern);
  searching.lastIndex = from;
  for (let match = searching.exec(text); match; match = searching.exec(text)) {
    const { 0: found, index } = match;
    const before = text.slice(0, index);
    if (after?.test(before) !== false && notAfter?.test(before) !== true) return { found, index };
    searching.lastIndex = index + 1;
  }
  return undefined;
}
