import { touches } from "./one-sided";
import { projectAway, type Projection } from "./projection";
import type { Row } from "./row";

/**
 * Answers exactly what `eliminate` only bounds. Chosen columns that share no row, directly or
 * through others, are judged apart, and answers are kept: sets that differ in one corner share the
 * rest.
 */
export class Verification {
  private readonly known = new Map<string, Projection>();

  constructor(private readonly rows: readonly Row[]) {}

  /** Why changing just these columns cannot mend every row: a row that must be mended too. */
  contradiction(chosen: readonly number[]): Row | undefined {
    for (const group of this.groups(chosen)) {
      const answer = this.projection(group, undefined);
      if (answer.kind === "contradiction") return answer.row;
    }
    return undefined;
  }

  /** What is left to `column`, one of the chosen, when the others change at will. */
  projection(chosen: readonly number[], column: number | undefined): Projection {
    const group =
      column === undefined ? chosen : this.groups(chosen).find((each) => each.includes(column));
    const key = `${group?.join()}|${column ?? ""}`;
    const answer = this.known.get(key) ?? projectAway(this.rows, group ?? [], column);
    this.known.set(key, answer);
    return answer;
  }

  /** The chosen columns, parted into groups that share no row; ascending. */
  private groups(chosen: readonly number[]): number[][] {
    const set = new Set(chosen);
    let groups = [...set].sort((a, b) => a - b).map((column) => [column]);
    for (const row of this.rows) {
      if (!touches(row, set)) continue;
      const joined = groups.filter((group) => group.some((column) => row.columns.includes(column)));
      if (joined.length < 2) continue;
      groups = groups.filter((group) => !joined.includes(group));
      groups.push(joined.flat().sort((a, b) => a - b));
    }
    return groups;
  }
}
