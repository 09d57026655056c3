import { check } from "../src/checking/check";
import type { Problem, Equation } from "../src/checking/localisation/problem";
import { accountsProblem } from "../src/checking/suspects/accounts-problem";
import { DECLARED } from "../src/identities/declared/all";
import { Readings } from "../src/identities/readings";
import type { CellPlace } from "../src/sheets/sheet";
import type { TableReading } from "../src/tables/reading";

/** What arithmetic allows of one wrong cell, found by trying every cell of the accounts. */
export interface SingleCellLimit {
  /** Some relation must break, whatever the rounding: the change is more than twice its allowance. */
  readonly visible: boolean;
  /** The cells whose change alone mends every relation. */
  readonly mending: readonly CellPlace[];
}

/** `tables`: the accounts with one wrong cell at `place`, which should say `intended` for `printed`. */
export function singleCellLimit(
  tables: readonly TableReading[],
  { place, difference }: { readonly place: CellPlace; readonly difference: number },
): SingleCellLimit {
  const readings = new Readings(tables);
  const { problem, cells, digits } = accountsProblem(check(DECLARED, readings), readings);
  const at = cells.findIndex(
    ({ placed }) =>
      placed.sheet === place.sheet && placed.row === place.row && placed.column === place.column,
  );
  const step = at < 0 ? 0 : problem.cells[at]!.step;
  const moved = at < 0 ? 0 : Math.abs(difference) * 10 ** digits.decimalsOf(cells[at]!) * step;
  return {
    visible: problem.relations.some(
      (relation) =>
        relation.kind === "equal" &&
        relation.terms.some(({ cell }) => cell === at) &&
        2 * moved > 2 * allowanceOf(relation, problem),
    ),
    mending: cells.filter((_, cell) => mendsAlone(problem, cell)).map(({ placed }) => placed),
  };
}

/** In half digits, as residuals are below. */
function allowanceOf({ terms }: Equation, { cells }: Problem): number {
  return terms.reduce(
    (sum, { cell, coefficient }) => sum + Math.abs(coefficient) * cells[cell]!.half,
    0,
  );
}

/** Every relation says between which bounds the cell's change must lie; all of them must meet. */
function mendsAlone(problem: Problem, cell: number): boolean {
  if (problem.cells[cell]!.fixed) return false;
  let [least, most] = [-Infinity, Infinity];
  for (const relation of problem.relations) {
    const { terms, kind } = relation;
    const residual = terms.reduce(
      (sum, term) => sum + 2 * term.coefficient * problem.cells[term.cell]!.printed,
      0,
    );
    const allowance = allowanceOf(relation, problem);
    const own = terms.find((term) => term.cell === cell)?.coefficient;
    if (own === undefined) {
      if (residual > allowance || (kind === "equal" && residual < -allowance)) return false;
      continue;
    }
    const ends = [(allowance - residual) / own];
    if (kind === "equal") ends.push((-allowance - residual) / own);
    else ends.push(own > 0 ? -Infinity : Infinity);
    least = Math.max(least, Math.min(...ends));
    most = Math.min(most, Math.max(...ends));
  }
  return least <= most;
}
