import type { Limits } from "./problem";

/** Says when to stop searching. Times in milliseconds by the caller's clock. */
export class Deadline {
  private readonly firstSetBy: number;
  private rivalsBy: number | undefined;

  constructor(
    private readonly now: () => number,
    readonly limits: Limits,
  ) {
    this.firstSetBy = now() + limits.firstSet;
  }

  /** A set was found in the part at hand: from now on only rivals are sought. */
  found(): void {
    this.rivalsBy ??= this.now() + this.limits.rivals;
  }

  /** The next part begins without a set. */
  nextPart(): void {
    this.rivalsBy = undefined;
  }

  passed(): boolean {
    return this.now() >= (this.rivalsBy ?? this.firstSetBy);
  }
}
