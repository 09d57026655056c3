import type { BoundSides } from "../bind";
import type { CheckedIdentity, EmptyIdentity } from "../checked-identity";
import type { Chain, Summand } from "../localisation/problem";
import type { Operand } from "../operand";
import type { CellIndex } from "./cell-index";

/** A total, and how many times an addend counts in it. */
interface Share {
  readonly total: number;
  readonly coefficient: number;
}

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
  const sharesOf = sharesByAddend(sums);
  return [...leaves]
    .map((leaf) => ({ leaf, members: movedBy(leaf, sharesOf) }))
    .filter(({ members }) => members.length > 1);
}

/** One total on the left, its addends on the right, all in one table. */
function isSum({ declared, relation, left, right }: CheckedIdentity | EmptyIdentity): boolean {
  if (declared.balance || relation !== "＝" || left.length !== 1 || right.length === 0)
    return false;
  const [{ table }] = left as [Operand];
  return right.every((addend) => addend.table === table);
}

function sumOf({ left, right }: BoundSides, index: CellIndex): Sum {
  const addends = right.map((operand) => ({
    cell: index.numberOf(operand),
    coefficient: operand.sign,
  }));
  return { total: index.numberOf(left[0]!), addends };
}

function sharesByAddend(sums: readonly Sum[]): ReadonlyMap<number, readonly Share[]> {
  const found = new Map<number, Share[]>();
  for (const { total, addends } of sums) {
    for (const { cell, coefficient } of addends) {
      const shares = found.get(cell);
      if (shares === undefined) found.set(cell, [{ total, coefficient }]);
      else shares.push({ total, coefficient });
    }
  }
  return found;
}

/**
 * What moves with a leaf, and how many times as much. A total may be reached by two ways (小计 of the
 * total line: along its line and down its column); it moves once, by the first way.
 */
function movedBy(
  leaf: number,
  sharesOf: ReadonlyMap<number, readonly Share[]>,
): readonly Summand[] {
  const moved = new Map<number, number>([[leaf, 1]]);
  for (const [cell, times] of moved) {
    for (const { total, coefficient } of sharesOf.get(cell) ?? []) {
      if (!moved.has(total)) moved.set(total, times * coefficient);
    }
  }
  return [...moved].map(([cell, coefficient]) => ({ cell, coefficient }));
}
