/** Numbers that a seed fixes, so that every drawn workbook can be drawn again. */
export class Dice {
  constructor(private state: number) {
    this.state = (state * 2_654_435_761 + 88_675_123) >>> 0;
  }

  /** From 0 to below 1. */
  next(): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(this.state ^ (this.state >>> 12), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.whole(0, items.length - 1)]!;
  }

  /** So many different ones, in their order. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = items.map((item, at) => ({ item, at, lot: this.next() }));
    left.sort((a, b) => a.lot - b.lot);
    return left
      .slice(0, count)
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}
