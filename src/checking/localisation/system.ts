import { effectsOf, shapeOf, type Effect } from "./effects";
import { exact } from "./exact";
import { candidatesOf, weightOf, type Problem, type Equation, type Candidate } from "./problem";
import type { Row } from "./row";

/** The problem as rows over columns. Suspects that arithmetic cannot tell apart share a column. */
export interface System {
  /** One row for each relation, in the problem's order. */
  readonly rows: readonly Row[];
  readonly columns: readonly Unknown[];
}

/** A class of suspects whose changes act alike on every relation, up to a factor. */
export interface Unknown {
  readonly members: readonly UnknownMember[];
  /** The least weight among the members. */
  readonly weight: number;
}

export interface UnknownMember {
  readonly suspect: Candidate;
  readonly weight: number;
  /** The column's change is `scale` times the member's. */
  readonly scale: number;
}

const KNOWN = new WeakMap<Problem, System>();

/** Lays the problem out, once. Suspects that touch no relation are left out. Throws `Overflow`. */
export function systemOf(problem: Problem): System {
  const system = KNOWN.get(problem) ?? systemAnew(problem);
  KNOWN.set(problem, system);
  return system;
}

function systemAnew(problem: Problem): System {
  const classes = classesOf(problem);
  const columns = classes.map(({ members }) => ({
    members,
    weight: Math.min(...members.map((member) => member.weight)),
  }));
  const shapes = classes.map(({ shape }) => shape);
  return { rows: rowsOf(problem, shapes), columns };
}

interface SuspectClass {
  readonly shape: Effect;
  readonly members: UnknownMember[];
}

function classesOf(problem: Problem): SuspectClass[] {
  const classes: SuspectClass[] = [];
  const alike = new Map<number, SuspectClass[]>();
  const effectOf = effectsOf(problem);
  for (const suspect of candidatesOf(problem)) {
    const effect = effectOf(suspect);
    if (effect.relations.length === 0) continue;
    const { shape, scale } = shapeOf(effect);
    const member = { suspect, weight: weightOf(problem, suspect), scale };
    const digest = digestOf(shape);
    const rivals = alike.get(digest) ?? [];
    const known = rivals.find((each) => sameShape(each.shape, shape));
    if (known !== undefined) {
      known.members.push(member);
      continue;
    }
    const own = { shape, members: [member] };
    classes.push(own);
    rivals.push(own);
    alike.set(digest, rivals);
  }
  return classes;
}

/** A number that equal shapes share: hundreds of thousands of shapes are compared. */
function digestOf({ relations, coefficients }: Effect): number {
  let digest = relations.length;
  for (const relation of relations) digest = Math.imul(digest, 31) + relation;
  for (const coefficient of coefficients) digest = Math.imul(digest, 31) + coefficient;
  return digest | 0;
}

function sameShape(one: Effect, other: Effect): boolean {
  return (
    sameNumbers(one.relations, other.relations) && sameNumbers(one.coefficients, other.coefficients)
  );
}

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, at) => number === other[at]);
}

function rowsOf(problem: Problem, shapes: readonly Effect[]): Row[] {
  const rows = problem.relations.map((relation) => ({
    columns: [] as number[],
    coefficients: [] as number[],
    ...boundsOf(problem, relation),
  }));
  shapes.forEach(({ relations, coefficients }, column) => {
    relations.forEach((relation, at) => {
      rows[relation]?.columns.push(column);
      rows[relation]?.coefficients.push(coefficients[at] ?? 0);
    });
  });
  return rows;
}

/** How much the changes may add up to: the printed sum must come to 0, give or take the halves. */
export function boundsOf(problem: Problem, relation: Equation): { low: number; high: number } {
  let residual = 0;
  let allowance = relation.slack ?? 0;
  for (const { cell, coefficient } of relation.terms) {
    const { printed = 0, half = 0 } = problem.cells[cell] ?? {};
    residual = exact(residual + exact(2 * coefficient * printed));
    allowance = exact(allowance + exact(Math.abs(coefficient) * half));
  }
  const low = relation.kind === "equal" ? exact(-residual - allowance) : -Infinity;
  return { low, high: exact(allowance - residual) };
}
