/** A stretch of rows, from the first to before the last. */
export interface RowStretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What became of a stretch of rows since it was written: nothing, or the same on both sides (`agreed`),
 * what is made now is other (`made`), somebody edited it (`edited`), or both (`both`).
 */
export interface Merged {
  readonly kind: "agreed" | "made" | "edited" | "both";
  /** Of the rows that were written, of those that stand there, and of those that are made now. */
  readonly written: RowStretch;
  readonly standing: RowStretch;
  readonly made: RowStretch;
}

interface Versions {
  readonly written: readonly string[];
  readonly standing: readonly string[];
  readonly made: readonly string[];
}

/** Rows as they were written, as they stand and as they are made now, held against each other (as diff3 does). */
export function threeWay(versions: Versions): readonly Merged[] {
  const { written, standing, made } = versions;
  const inStanding = matches(written, standing);
  const inMade = matches(written, made);
  const merged: Merged[] = [];
  let at = { written: 0, standing: 0, made: 0 };
  for (let row = 0; row <= written.length; row++) {
    const isEnd = row === written.length;
    const next = {
      written: row,
      standing: isEnd ? standing.length : inStanding.get(row),
      made: isEnd ? made.length : inMade.get(row),
    };
    if (next.standing === undefined || next.made === undefined) continue;
    const to = { written: row, standing: next.standing, made: next.made };
    merged.push(...split(stretches(at, to), versions));
    if (!isEnd) merged.push(judged(stretches(to, after(to)), versions));
    at = after(to);
  }
  return merged;
}

interface Places {
  readonly written: number;
  readonly standing: number;
  readonly made: number;
}

type Stretches = Omit<Merged, "kind">;

function after({ written, standing, made }: Places): Places {
  return { written: written + 1, standing: standing + 1, made: made + 1 };
}

function stretches(from: Places, to: Places): Stretches {
  return {
    written: { from: from.written, to: to.written },
    standing: { from: from.standing, to: to.standing },
    made: { from: from.made, to: to.made },
  };
}

/** Where no row came or went, each row is a stretch of its own. */
function split(whole: Stretches, versions: Versions): readonly Merged[] {
  const { written, standing, made } = whole;
  const count = lengthOf(written);
  if (count + lengthOf(standing) + lengthOf(made) === 0) return [];
  if (lengthOf(standing) !== count || lengthOf(made) !== count) return [judged(whole, versions)];
  return Array.from({ length: count }, (_, at) => {
    const from = {
      written: written.from + at,
      standing: standing.from + at,
      made: made.from + at,
    };
    return judged(stretches(from, after(from)), versions);
  });
}

function lengthOf({ from, to }: RowStretch): number {
  return to - from;
}

function judged(places: Stretches, versions: Versions): Merged {
  const text = (which: keyof Versions) =>
    JSON.stringify(versions[which].slice(places[which].from, places[which].to));
  const [before, now, made] = [text("written"), text("standing"), text("made")];
  if (now === made) return { kind: "agreed", ...places };
  if (now === before) return { kind: "made", ...places };
  return { kind: made === before ? "edited" : "both", ...places };
}

/** The rows of the longest run that two lists have in common, by their place in the first. */
function matches(one: readonly string[], other: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start])
    found.set(start, start++);
  const lengths = commonLengths(one.slice(start), other.slice(start));
  let [row, at] = [0, 0];
  while (row < lengths.length - 1 && at < lengths[0]!.length - 1) {
    if (one[start + row] === other[start + at]) found.set(start + row++, start + at++);
    else if (lengths[row + 1]![at]! >= lengths[row]![at + 1]!) row++;
    else at++;
  }
  return found;
}

/** How long the longest common run of the rests from each pair of places on is. */
function commonLengths(one: readonly string[], other: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let row = one.length - 1; row >= 0; row--)
    for (let at = other.length - 1; at >= 0; at--)
      lengths[row]![at] =
        one[row] === other[at]
          ? lengths[row + 1]![at + 1]! + 1
          : Math.max(lengths[row + 1]![at]!, lengths[row]![at + 1]!);
  return lengths;
}
