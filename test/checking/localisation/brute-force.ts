import {
  movedBy,
  candidatesOf,
  weightOf,
  type Problem,
  type Candidate,
} from "../../../src/checking/localisation/problem";

/**
 * The oracle: every set of suspects is tried, cheapest first, and judged by a method that has
 * nothing in common with ours. Possible changes form a polyhedron; when it is not empty it has a
 * corner, where as many bounds are met as there are suspects. Only for a dozen suspects.
 */
export function bruteForce(problem: Problem, dearest: number): Candidate[][] | undefined {
  const suspects = candidatesOf(problem);
  const sets = subsets(suspects, problem, dearest).map((set) => ({
    set,
    weight: weigh(problem, set),
  }));
  const weights = [...new Set(sets.map(({ weight }) => weight))].sort((a, b) => a - b);
  for (const weight of weights) {
    const found = sets.filter((each) => each.weight === weight && mends(problem, each.set));
    if (found.length > 0) return found.map(({ set }) => set);
  }
  return undefined;
}

function weigh(problem: Problem, set: readonly Candidate[]): number {
  return set.reduce((sum, suspect) => sum + weightOf(problem, suspect), 0);
}

function subsets(suspects: readonly Candidate[], problem: Problem, dearest: number): Candidate[][] {
  const [first, ...others] = suspects;
  if (first === undefined) return [[]];
  const without = subsets(others, problem, dearest);
  const within = without.map((set) => [first, ...set]);
  return [...without, ...within.filter((set) => weigh(problem, set) <= dearest)];
}

interface Bound {
  readonly coefficients: readonly bigint[];
  readonly low: bigint | undefined;
  readonly high: bigint;
}

/** True when the set's amounts can be chosen so that every relation holds within its allowance. */
function mends(problem: Problem, set: readonly Candidate[]): boolean {
  const bounds = problem.relations.map((_, relation) => boundOf(problem, relation, set));
  const tight = bounds.flatMap(({ coefficients, low, high }) =>
    [low, high].filter((side) => side !== undefined).map((side) => ({ coefficients, side })),
  );
  return choices(tight, set.length).some((chosen) => {
    const matrix = chosen.map(({ coefficients }) => coefficients);
    const scale = determinant(matrix);
    if (scale === 0n) return false;
    const corner = set.map((_, column) =>
      determinant(matrix.map((row, at) => withEntry(row, column, chosen[at]?.side ?? 0n))),
    );
    return bounds.every((bound) => holds(bound, corner, scale));
  });
}

function boundOf(problem: Problem, relation: number, set: readonly Candidate[]): Bound {
  const { kind, terms } = problem.relations[relation] ?? { kind: "equal", terms: [] };
  const factor = (cell: number) => terms.find((term) => term.cell === cell)?.coefficient ?? 0;
  let residual = 0;
  let allowance = 0;
  for (const { cell, coefficient } of terms) {
    residual += 2 * coefficient * (problem.cells[cell]?.printed ?? 0);
    allowance += Math.abs(coefficient) * (problem.cells[cell]?.half ?? 0);
  }
  const coefficients = set.map((suspect) => {
    const moved = movedBy(problem, suspect);
    return BigInt(moved.reduce((sum, each) => sum + each.coefficient * factor(each.cell), 0));
  });
  const low = kind === "equal" ? BigInt(-residual - allowance) : undefined;
  return { coefficients, low, high: BigInt(allowance - residual) };
}

function holds(
  { coefficients, low, high }: Bound,
  corner: readonly bigint[],
  scale: bigint,
): boolean {
  const sum = coefficients.reduce((total, each, at) => total + each * (corner[at] ?? 0n), 0n);
  const [over, under] = scale > 0n ? [sum, scale] : [-sum, -scale];
  return over <= high * under && (low === undefined || over >= low * under);
}

/** Every way to pick so many items, in order. */
function choices<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, at) =>
    choices(items.slice(at + 1), count - 1).map((others) => [item, ...others]),
  );
}

function withEntry(row: readonly bigint[], column: number, entry: bigint): bigint[] {
  return row.map((old, at) => (at === column ? entry : old));
}

/** By expansion along the first row; of an empty matrix 1. */
function determinant(matrix: readonly (readonly bigint[])[]): bigint {
  const [first, ...others] = matrix;
  if (first === undefined) return 1n;
  return first.reduce((sum, entry, column) => {
    if (entry === 0n) return sum;
    const minor = others.map((row) => row.filter((_, at) => at !== column));
    const sign = column % 2 === 0 ? 1n : -1n;
    return sum + sign * entry * determinant(minor);
  }, 0n);
}
