/** A seeded stream of chance: the same seed gives the same accounts and layouts everywhere. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** `count` different ones, in their order; all of them when there are not enough. */
  readonly sample: <T>(from: readonly T[], count: number) => T[];
}

/** mulberry32: small, fast and good enough for test data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return randomFrom(next);
}

/** Chance from any source of numbers in [0, 1), such as a fast-check generator. */
function randomFrom(next: () => number): Random {
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const chance = (probability: number) => next() < probability;
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error("Nothing to pick from");
    return from[whole(0, from.length - 1)] as T;
  };
  const sample = <T>(from: readonly T[], count: number): T[] => {
    const chosen = new Set<T>();
    while (chosen.size < Math.min(count, from.length)) chosen.add(pick(from));
    return from.filter((each) => chosen.has(each));
  };
  return { whole, chance, pick, sample };
}
