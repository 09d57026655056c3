/** The name that shares most letters, where it shares more than half. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const letters = new Set(name);
  const share = (other: string) => {
    const common = [...new Set(other)].filter((letter) => letters.has(letter)).length;
    return common / Math.max(letters.size, new Set(other).size);
  };
  const best = names.toSorted((a, b) => share(b) - share(a))[0];
  return best !== undefined && share(best) > 0.5 ? best : undefined;
}
