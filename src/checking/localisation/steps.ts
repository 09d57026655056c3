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
