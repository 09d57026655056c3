/** Chance that repeats: the same seed draws the same workbook on every machine (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from the least to the greatest, both included. */
  whole(least: number, greatest: number): number {
    return least + Math.floor(this.next() * (greatest - least + 1));
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  oneOf<T>(choices: readonly T[]): T {
    return choices[this.whole(0, choices.length - 1)]!;
  }

  /** So many of them, in their own order. */
  some<T>(choices: readonly T[], count: number): readonly T[] {
    const left = choices.map((_, index) => index);
    const taken = new Set<number>();
    for (let at = 0; at < Math.min(count, choices.length); at++)
      taken.add(left.splice(this.whole(0, left.length - 1), 1)[0]!);
    return choices.filter((_, index) => taken.has(index));
  }

  /** An amount in 分, of very different sizes: from some 10 元 to some million 元. */
  fen(): number {
    return Math.floor(10 ** (3 + this.next() * 5.5));
  }

  /** Parts of a whole, in 分; none is negative. */
  split(whole: number, parts: number): readonly number[] {
    const weights = Array.from({ length: parts }, () => this.next() ** 2);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = weights.map((weight) => Math.floor((whole * weight) / all));
    shares[0]! += whole - shares.reduce((sum, share) => sum + share, 0);
    return shares;
  }
}
