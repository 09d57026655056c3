import type { Limits } from "./problem";

/** Says when to stop searching. Times in milliseconds by the caller's clock. */
export class Deadline {
  private firstSetBy: number;
  private foundAt: number | undefined;

  constructor(
    private readonly now: () => number,
    readonly limits: Limits,
  ) {
    this.firstSetBy = now() + limits.firstSet;
  }

  /** A set was found in the part at hand: from now on only rivals are sought. */
  found(): void {
    this.foundAt ??= this.now();
  }

  /** The next part begins without a set; what was spent on rivals is not charged to it. */
  nextPart(): void {
    if (this.foundAt !== undefined) this.firstSetBy += this.now() - this.foundAt;
    this.foundAt = undefined;
  }

  passed(): boolean {
    const by = this.foundAt === undefined ? this.firstSetBy : this.foundAt + this.limits.rivals;
    return this.now() >= by;
  }
}
