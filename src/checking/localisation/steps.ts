import type { Limits } from "./problem";

/**
 * Counts the work of a search and says when to stop. A step is one entry of a row that was looked
 * at: so the same problem has the same answer on every machine, as busy as it may be.
 */
export class Steps {
  private spent = 0;
  private rivalsSpent = 0;
  private rivalsSpentBefore = 0;
  private isFound = false;

  constructor(readonly limits: Limits) {}

  /** Steps for a search of its own that may not take more than so many until it finds a set; `take` charges them. */
  upTo(most: number): Steps {
    const { firstSet, allRivals } = this.limits;
    return new Steps({
      ...this.limits,
      firstSet: Math.min(most, firstSet - this.spent),
      allRivals: allRivals - this.rivalsSpentBefore - this.rivalsSpent,
    });
  }

  /** Charges what a search of its own took. */
  take({ spent, rivalsSpent, rivalsSpentBefore }: Steps): void {
    this.spent += spent;
    this.rivalsSpentBefore += rivalsSpentBefore + rivalsSpent;
  }

  /** So many entries were looked at. */
  spend(entries: number): void {
    if (this.isFound) this.rivalsSpent += entries;
    else this.spent += entries;
  }

  /** A set was found in the part at hand: from now on only rivals are sought. */
  found(): void {
    this.isFound = true;
  }

  /** The next part begins without a set; what was spent on rivals is not charged to it. */
  nextPart(): void {
    this.isFound = false;
    this.rivalsSpentBefore += this.rivalsSpent;
    this.rivalsSpent = 0;
  }

  get areUsedUp(): boolean {
    const { firstSet, rivals, allRivals } = this.limits;
    if (!this.isFound) return this.spent >= firstSet;
    return this.rivalsSpent >= rivals || this.rivalsSpentBefore + this.rivalsSpent >= allRivals;
  }
}
