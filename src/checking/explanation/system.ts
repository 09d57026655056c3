import { exact, greatestCommonDivisor } from "./exact";
import {
  movedBy,
  suspectsOf,
  weightOf,
  type Problem,
  type Relation,
  type Suspect,
} from "./problem";
import type { Row } from "./row";

/** The problem as rows over columns. Suspects that arithmetic cannot tell apart share a column. */
export interface System {
  /** One row for each relation, in the problem's order. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** A class of suspects whose changes act alike on every relation, up to a factor. */
export interface Column {
  readonly members: readonly ColumnMember[];
  /** The least weight among the members. */
  readonly weight: number;
}

export interface ColumnMember {
  readonly suspect: Suspect;
  readonly weight: number;
  /** The column's change is `scale` times the member's. */
  readonly scale: number;
}

/** What one suspect does to the relations: ascending relation indexes and coefficients. */
interface Effect {
  readonly relations: readonly number[];
  readonly coefficients: readonly number[];
}

/** Lays the problem out. Suspects that touch no relation are left out. Throws `Overflow`. */
export function systemOf(problem: Problem): System {
  const classes = new Map<string, { effect: Effect; members: ColumnMember[] }>();
  const uses = usesOf(problem);
  for (const suspect of suspectsOf(problem)) {
    const effect = effectOf(problem, uses, suspect);
    if (effect.relations.length === 0) continue;
    const scale =
      greatestCommonDivisor(effect.coefficients) * Math.sign(effect.coefficients[0] ?? 1);
    const coefficients = effect.coefficients.map((coefficient) => coefficient / scale);
    const key = `${effect.relations.join()}|${coefficients.join()}`;
    const group = classes.get(key) ?? { effect: { ...effect, coefficients }, members: [] };
    group.members.push({ suspect, weight: weightOf(problem, suspect), scale });
    classes.set(key, group);
  }
  const groups = [...classes.values()];
  const columns = groups.map(({ members }) => ({
    members,
    weight: Math.min(...members.map((member) => member.weight)),
  }));
  return {
    rows: rowsOf(
      problem,
      groups.map(({ effect }) => effect),
    ),
    columns,
  };
}

/** For each cell, the relations that name it and its coefficient there. */
function usesOf(problem: Problem): readonly (readonly (readonly [number, number])[])[] {
  const uses: [number, number][][] = problem.cells.map(() => []);
  problem.relations.forEach(({ terms }, relation) => {
    for (const { cell, coefficient } of terms) uses[cell]?.push([relation, coefficient]);
  });
  return uses;
}

function effectOf(problem: Problem, uses: ReturnType<typeof usesOf>, suspect: Suspect): Effect {
  const sums = new Map<number, number>();
  for (const { cell, coefficient } of movedBy(problem, suspect)) {
    for (const [relation, factor] of uses[cell] ?? []) {
      sums.set(relation, exact((sums.get(relation) ?? 0) + factor * coefficient));
    }
  }
  const entries = [...sums].filter(([, sum]) => sum !== 0).sort(([a], [b]) => a - b);
  return {
    relations: entries.map(([relation]) => relation),
    coefficients: entries.map(([, sum]) => sum),
  };
}

function rowsOf(problem: Problem, effects: readonly Effect[]): Row[] {
  const rows = problem.relations.map((relation) => ({
    columns: [] as number[],
    coefficients: [] as number[],
    ...boundsOf(problem, relation),
  }));
  effects.forEach(({ relations, coefficients }, column) => {
    relations.forEach((relation, at) => {
      rows[relation]?.columns.push(column);
      rows[relation]?.coefficients.push(coefficients[at] ?? 0);
    });
  });
  return rows;
}

/** How much the changes may add up to: the printed sum must come to 0, give or take the halves. */
function boundsOf(problem: Problem, relation: Relation): { low: number; high: number } {
  let residual = 0;
  let allowance = 0;
  for (const { cell, coefficient } of relation.terms) {
    const { printed = 0, half = 0 } = problem.cells[cell] ?? {};
    residual = exact(residual + exact(2 * coefficient * printed));
    allowance = exact(allowance + exact(Math.abs(coefficient) * half));
  }
  const low = relation.kind === "equal" ? exact(-residual - allowance) : -Infinity;
  return { low, high: exact(allowance - residual) };
}
