import { projectAway, type Projection } from "./projection";
import type { Row } from "./row";
import type { Steps } from "./steps";

/**
 * Answers exactly what `eliminate` only bounds. Chosen columns that share no row, directly or
 * through others, are judged apart, and answers are kept: sets that differ in one corner share the
 * rest.
 */
export class Verification {
  private readonly known = new Map<string, Projection>();
  private readonly knownGroups = new Map<string, readonly (readonly number[])[]>();
  /** The indexes of the rows that name a column, ascending. */
  private readonly naming = new Map<number, number[]>();

  constructor(
    private readonly rows: readonly Row[],
    private readonly steps: Steps,
  ) {
    rows.forEach(({ columns }, row) => {
      for (const column of columns) {
        const naming = this.naming.get(column);
        if (naming === undefined) this.naming.set(column, [row]);
        else naming.push(row);
      }
    });
  }

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
    const answer = this.known.get(key) ?? this.projected(group ?? [], column);
    this.known.set(key, answer);
    return answer;
  }

  private projected(group: readonly number[], column: number | undefined): Projection {
    const touched = new Set(group.flatMap((each) => this.naming.get(each) ?? []));
    const rows = [...touched].sort((a, b) => a - b).map((row) => this.rows[row]!);
    return projectAway(rows, group, column, this.steps);
  }

  /** The chosen columns, parted into groups that share no row; each ascending. */
  private groups(chosen: readonly number[]): readonly (readonly number[])[] {
    const key = chosen.join();
    const known = this.knownGroups.get(key) ?? this.parted(chosen);
    this.knownGroups.set(key, known);
    return known;
  }

  private parted(chosen: readonly number[]): readonly (readonly number[])[] {
    const parts = new Map<number, number[]>();
    const partOfRow = new Map<number, number>();
    for (const column of [...new Set(chosen)].sort((a, b) => a - b)) {
      const rows = this.naming.get(column) ?? [];
      this.steps.spend(rows.length);
      const joined = new Set(
        rows.map((row) => partOfRow.get(row)).filter((part) => part !== undefined),
      );
      const columns = [...[...joined].flatMap((part) => parts.get(part) ?? []), column];
      for (const part of joined) parts.delete(part);
      parts.set(column, columns);
      for (const each of columns)
        for (const row of this.naming.get(each) ?? []) partOfRow.set(row, column);
    }
    return [...parts.values()].map((columns) => columns.sort((a, b) => a - b));
  }
}
