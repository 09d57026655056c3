import type { PrintedCell, Problem } from "../../localisation/problem";

type Amount = Pick<PrintedCell, "printed" | "half">;

/** The relations of a problem in lists of numbers: they are added up ten thousands of times in a search. */
export class Sums {
  /** How many are broken as the figures stand. */
  readonly broken: number;
  private readonly printed: Float64Array;
  private readonly half: Float64Array;
  /** The terms of all relations one after the other; those of a relation begin at its `start`. */
  private readonly start: Int32Array;
  private readonly cell: Int32Array;
  private readonly coefficient: Float64Array;
  private readonly relationsOf: readonly (readonly number[])[];
  private readonly bad: readonly boolean[];
  /** When a relation was last looked at, so that it is not looked at twice. */
  private readonly seen: Int32Array;
  private now = 0;

  constructor(private readonly problem: Problem) {
    const { cells, relations } = problem;
    this.printed = Float64Array.from(cells, ({ printed }) => printed);
    this.half = Float64Array.from(cells, ({ half }) => half);
    const terms = relations.flatMap((relation) => relation.terms);
    this.cell = Int32Array.from(terms, ({ cell }) => cell);
    this.coefficient = Float64Array.from(terms, ({ coefficient }) => coefficient);
    this.start = new Int32Array(relations.length + 1);
    const relationsOf: number[][] = cells.map(() => []);
    relations.forEach((relation, at) => {
      this.start[at + 1] = this.start[at]! + relation.terms.length;
      for (const { cell } of relation.terms) relationsOf[cell]!.push(at);
    });
    this.relationsOf = relationsOf;
    this.seen = new Int32Array(relations.length);
    this.bad = relations.map((_, relation) => !this.holds(relation));
    this.broken = this.bad.filter(Boolean).length;
  }

  /** How many are broken when some amounts are others, and which of the broken ones hold then. */
  with(changed: ReadonlyMap<number, Amount>): {
    readonly broken: number;
    readonly mended: readonly number[];
  } {
    for (const [cell, { printed, half }] of changed) {
      this.printed[cell] = printed;
      this.half[cell] = half;
    }
    let broken = this.broken;
    const mended: number[] = [];
    this.forEachWith(changed.keys(), (relation) => {
      const wasBad = this.bad[relation]!;
      const isBad = !this.holds(relation);
      broken += Number(isBad) - Number(wasBad);
      if (wasBad && !isBad) mended.push(relation);
    });
    this.putBack(changed.keys());
    return { broken, mended };
  }

  /** Whether a broken relation may hold when the amounts of some cells are others; each cell once. */
  mayMend(cells: ReadonlySet<number>, other: (amount: Amount) => Amount): boolean {
    const touched: number[] = [];
    this.forEachWith(cells, (relation) => {
      if (this.bad[relation]) touched.push(relation);
    });
    if (touched.length === 0) return false;
    for (const cell of cells) {
      const { printed, half } = other(this.problem.cells[cell]!);
      this.printed[cell] = printed;
      this.half[cell] = half;
    }
    const may = touched.some((relation) => this.holds(relation));
    this.putBack(cells);
    return may;
  }

  private forEachWith(cells: Iterable<number>, look: (relation: number) => void): void {
    this.now++;
    for (const cell of cells)
      for (const relation of this.relationsOf[cell]!) {
        if (this.seen[relation] === this.now) continue;
        this.seen[relation] = this.now;
        look(relation);
      }
  }

  private putBack(cells: Iterable<number>): void {
    for (const cell of cells) {
      const { printed, half } = this.problem.cells[cell]!;
      this.printed[cell] = printed;
      this.half[cell] = half;
    }
  }

  private holds(relation: number): boolean {
    const { kind, slack = 0 } = this.problem.relations[relation]!;
    let residual = 0;
    let allowance = slack;
    for (let at = this.start[relation]!; at < this.start[relation + 1]!; at++) {
      const cell = this.cell[at]!;
      const coefficient = this.coefficient[at]!;
      residual += 2 * coefficient * this.printed[cell]!;
      allowance += Math.abs(coefficient) * this.half[cell]!;
    }
    return residual <= allowance && (kind === "atMost" || residual >= -allowance);
  }
}
