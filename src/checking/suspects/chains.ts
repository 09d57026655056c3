import type { BoundSides } from "../bind";
import type { CheckedIdentity, EmptyIdentity } from "../checked-identity";
import type { Chain, Summand } from "../localisation/problem";
import type { CellIndex } from "./cell-index";

/** A total within one table and what it is added up from. */
interface Sum {
  readonly total: number;
  readonly addends: readonly Summand[];
}

/**
 * For each figure that is added up from nothing else: the figure and everything within its table
 * that is added up from it, directly or through other totals.
 */
export function chainsOf(
  identities: readonly (CheckedIdentity | EmptyIdentity)[],
  index: CellIndex,
): readonly Chain[] {
  const sums = identities.filter(isSum).map((identity) => sumOf(identity, index));
  const totals = new Set(sums.map(({ total }) => total));
  const leaves = new Set(
    sums
      .flatMap(({ addends }) => addends.map(({ cell }) => cell))
      .filter((cell) => !totals.has(cell)),
  );
  const sumsWith = bySummand(sums);
  return [...leaves]
    .map((leaf) => ({ leaf, members: movedBy(leaf, sumsWith) }))
    .filter(({ members }) => members.length > 1);
}

/** One total on the left, its addends on the right, all in one table. */
function isSum({ declared, relation, left, right }: CheckedIdentity | EmptyIdentity): boolean {
  if (declared.balance || relation !== "＝" || left.length !== 1 || right.length === 0)
    return false;
  return new Set([...left, ...right].map(({ table }) => table)).size === 1;
}

function sumOf({ left, right }: BoundSides, index: CellIndex): Sum {
  const addends = right.map((operand) => ({
    cell: index.numberOf(operand),
    coefficient: operand.sign,
  }));
  return { total: index.numberOf(left[0]!), addends };
}

function bySummand(sums: readonly Sum[]): ReadonlyMap<number, readonly Sum[]> {
  const found = new Map<number, Sum[]>();
  for (const sum of sums) {
    for (const { cell } of sum.addends) found.set(cell, [...(found.get(cell) ?? []), sum]);
  }
  return found;
}

/**
 * What moves with a leaf, and how many times as much. A total may be reached by two ways (小计 of the
 * total line: along its line and down its column); it moves once, by the first way.
 */
function movedBy(leaf: number, sumsWith: ReadonlyMap<number, readonly Sum[]>): readonly Summand[] {
  const moved = new Map<number, number>([[leaf, 1]]);
  for (const cell of moved.keys()) {
    for (const { total, addends } of sumsWith.get(cell) ?? []) {
      const coefficient =
        moved.get(cell)! * addends.find((addend) => addend.cell === cell)!.coefficient;
      if (!moved.has(total)) moved.set(total, coefficient);
    }
  }
  return [...moved].map(([cell, coefficient]) => ({ cell, coefficient }));
}
