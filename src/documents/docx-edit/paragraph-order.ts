/** Which of some numbers can stay where they are: the longest sequence that rises. */
export function stayingInOrder(sources: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  for (const source of sources) {
    const before = best.filter((run) => run.at(-1)! < source);
    const longest = before.reduce<readonly number[]>(
      (one, other) => (other.length > one.length ? other : one),
      [],
    );
    best.push([...longest, source]);
  }
  return new Set(best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []));
}
