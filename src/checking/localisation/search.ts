import { compacted } from "./compaction";
import { eliminate } from "./elimination";
import { leastOf } from "./least-of";
import { branch, pack } from "./packing";
import { entriesOf, type Row } from "./row";
import type { Steps } from "./steps";
import { Verification } from "./verification";

/** The smallest sets of columns whose change mends a part of the rows. */
export type SearchResult =
  /** All of weight `weight`; `complete` when there are no others. */
  | {
      readonly kind: "found";
      readonly weight: number;
      readonly sets: readonly (readonly number[])[];
      readonly complete: boolean;
    }
  /** Every set weighs `atLeast`, which is more than was allowed; `Infinity` when none exists. */
  | { readonly kind: "dearer"; readonly atLeast: number }
  | { readonly kind: "outOfSteps" };

/**
 * Branch and bound with a rising budget: each round finds every set of exactly that weight, or the
 * least weight worth trying next. No set is found twice, none of the weight is missed.
 */
export class Search {
  private readonly rows: readonly Row[];
  private readonly weights: readonly number[];
  /** The caller's number of each column. */
  private readonly columns: readonly number[];
  private readonly verification: Verification;
  private readonly sets: number[][] = [];
  private budget = 0;
  private next = Infinity;
  private stopped = false;

  /** `weights` by column; only columns named in `rows` are ever chosen. */
  constructor(
    rows: readonly Row[],
    weights: readonly number[],
    private readonly steps: Steps,
  ) {
    const own = compacted(rows, weights);
    this.rows = own.rows;
    this.weights = own.weights;
    this.columns = own.columns;
    this.verification = new Verification(own.rows, steps);
  }

  /** The smallest sets, unless they weigh more than `most`. Throws `Overflow`. */
  run(most: number): SearchResult {
    const nothingBarred = new Uint8Array(this.weights.length);
    this.budget = leastOf(this.rows, this.weights);
    while (this.budget <= most && this.budget < Infinity) {
      this.next = Infinity;
      this.visit(this.rows, nothingBarred, [], 0);
      if (this.sets.length > 0) return this.found();
      if (this.stopped) return { kind: "outOfSteps" };
      this.budget = this.next;
    }
    return { kind: "dearer", atLeast: this.budget };
  }

  /** Every set within `most` that does without a column; `undefined` when there may be more. Throws `Overflow`. */
  without(column: number, most: number): readonly (readonly number[])[] | undefined {
    const barred = new Uint8Array(this.weights.length);
    barred[this.columns.indexOf(column)] = 1;
    this.budget = most;
    this.visit(this.rows, barred, [], 0);
    return this.stopped ? undefined : this.foundSets();
  }

  private found(): SearchResult {
    const sets = this.foundSets();
    return { kind: "found", weight: this.budget, sets, complete: !this.stopped };
  }

  private foundSets(): readonly (readonly number[])[] {
    return this.sets.map((set) => set.map((column) => this.columns[column]!));
  }

  /** Goes through every set that contains `chosen` and no barred column, within the budget. */
  private visit(rows: readonly Row[], barred: Uint8Array, chosen: number[], spent: number): void {
    if (this.mustStop()) return;
    this.steps.spend(entriesOf(rows));
    const packing = pack(rows, this.weights, barred);
    const slack = this.budget - spent - packing.least;
    if (slack < 0) return this.noteNext(spent + packing.least);
    const { columns, leftOut } = branch(packing, slack);
    if (columns === undefined) return this.close(rows, barred, chosen, spent);
    this.noteNext(spent + packing.least + leftOut);
    const tried = barred.slice();
    for (const column of columns) {
      tried[column] = 1;
      const weight = spent + (this.weights[column] ?? Infinity);
      this.visit(eliminate(rows, column), tried, [...chosen, column], weight);
    }
  }

  /** No row is bad: records the set, or goes on with the row that it leaves unmended. */
  private close(rows: readonly Row[], barred: Uint8Array, chosen: number[], spent: number): void {
    const unmended = this.verification.contradiction(chosen);
    if (unmended !== undefined) return this.visit([...rows, unmended], barred, chosen, spent);
    if (this.sets.length >= this.steps.limits.sets) {
      this.stopped = true;
      return;
    }
    this.sets.push([...chosen].sort((a, b) => a - b));
    this.steps.found();
  }

  private noteNext(weight: number): void {
    this.next = Math.min(this.next, weight);
  }

  private mustStop(): boolean {
    this.stopped ||= this.steps.areUsedUp;
    return this.stopped;
  }
}
