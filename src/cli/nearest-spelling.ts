/** The word that was probably meant: begun, or with the fewest letters added, lost or changed, two in five at the most. */
export function nearestSpelling(typed: string, words: readonly string[]): string | undefined {
  const begun = words.filter((word) => typed.length > 1 && word.startsWith(typed));
  if (begun.length === 1) return begun[0];
  const ranked = words
    .map((word) => ({ word, distance: editsBetween(typed.toLowerCase(), word) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length * 0.4)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
}

/** Nobody means a word of ours with a thousand letters, and the table below would be that large. */
const LONGEST = 40;

/** Levenshtein's distance, two letters exchanged counting as one (optimal string alignment). */
function editsBetween(a: string, b: string): number {
  if (a.length > LONGEST) return Infinity;
  const table: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    table[i] = [i];
    for (let j = 1; j <= b.length; j++) table[i]![j] = cheapest(table, a, b, i, j);
  }
  return table[a.length]![b.length]!;
}

function cheapest(
  table: readonly (readonly number[])[],
  ...[a, b, i, j]: [a: string, b: string, i: number, j: number]
): number {
  const changed = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
  const straight = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, changed);
  const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return exchanged ? Math.min(straight, table[i - 2]![j - 2]! + 1) : straight;
}
