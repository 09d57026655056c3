/**
 * What is to be explained: printed cells, the relations between them, and which of them may be
 * blamed. Pure numbers; what a cell is and where it stands is known to the caller alone.
 *
 * Amounts are integers in the finest digit of the problem (0.01 万元, say). Rounding needs halves of
 * it, so widths are integers in *half digits*: a cell printed to the finest digit has `half` 1, one
 * printed two digits coarser has `half` 100.
 */
export interface Problem {
  readonly cells: readonly PrintedCell[];
  readonly relations: readonly Equation[];
  readonly chains: readonly Chain[];
}

export interface PrintedCell {
  /** The printed amount in finest digits; a blank cell adds as 0. */
  readonly printed: number;
  /** How far the true amount may lie from the printed one, in half digits; 0 for a blank cell. */
  readonly half: number;
  /** One last digit of the cell, in finest digits: the printed amount is a multiple of it. */
  readonly step: number;
  /** Blank cells are as suspect as others; among equal rivals they come last. */
  readonly blank?: boolean;
  /** A cell that must not be blamed. */
  readonly fixed?: boolean;
  /** What blaming it costs, a positive integer; 2 when absent. */
  readonly weight?: number;
}

/** `equal`: Σ coefficient·true amount = 0; `atMost`: the sum is ≤ 0. A cell occurs once at most. */
export interface Equation {
  readonly kind: "equal" | "atMost";
  readonly terms: readonly Summand[];
  /** How far the sum may miss beside what its cells' own rounding explains, in half digits. */
  readonly slack?: number;
}

export interface Summand {
  /** Index into `Problem.cells`. */
  readonly cell: number;
  /** A non-zero integer. */
  readonly coefficient: number;
}

/**
 * “This leaf and everything added up from it”: a wrong leaf whose totals were recomputed. All its
 * members change by the same amount, times their coefficient. Without chains, a table that was
 * added up anew would put the blame on innocent cells of other tables, with certainty.
 */
export interface Chain {
  /** Index of the cell that was typed wrongly; one of the members. */
  readonly leaf: number;
  readonly members: readonly Summand[];
  /** What blaming it costs; 3 when absent: dearer than one cell, cheaper than two. */
  readonly weight?: number;
}

/** What can be blamed: a cell on its own, or a chain. Indexes into the problem. */
export type Candidate =
  | { readonly kind: "cell"; readonly cell: number }
  | { readonly kind: "chain"; readonly chain: number };

/** True of the same cell, or the same chain. */
export function isSameCandidate(one: Candidate, other: Candidate): boolean {
  return one.kind === "cell"
    ? other.kind === "cell" && one.cell === other.cell
    : other.kind === "chain" && one.chain === other.chain;
}

/** How long to search, in steps (`steps.ts`): entries of rows that are looked at, no time. */
export interface Limits {
  /** Until the first set of every part is found. */
  readonly firstSet: number;
  /** For further sets of the same weight, after the first, in each independent part. */
  readonly rivals: number;
  /** For the same in all parts together. */
  readonly allRivals: number;
  /** So many sets are kept in each independent part. */
  readonly sets: number;
}

/**
 * A report must stand within a second: forty million steps take about that long on two cores of
 * 2020. When they do not do, the broken relations are told without suspects.
 */
export const DEFAULT_LIMITS: Limits = {
  firstSet: 20_000_000,
  rivals: 5_000_000,
  allRivals: 15_000_000,
  sets: 200,
};

const CELL_WEIGHT = 2;
const CHAIN_WEIGHT = 3;

/** What blaming a suspect costs. */
export function weightOf(problem: Problem, suspect: Candidate): number {
  return suspect.kind === "cell"
    ? (problem.cells[suspect.cell]?.weight ?? CELL_WEIGHT)
    : (problem.chains[suspect.chain]?.weight ?? CHAIN_WEIGHT);
}

/** Every suspect that may be blamed: no fixed cell, and no chain through one. */
export function candidatesOf(problem: Problem): Candidate[] {
  const free = (cell: number) => problem.cells[cell]?.fixed !== true;
  const suspects: Candidate[] = [];
  problem.cells.forEach((_, cell) => free(cell) && suspects.push({ kind: "cell", cell }));
  problem.chains.forEach(({ members }, chain) => {
    if (members.every((member) => free(member.cell))) suspects.push({ kind: "chain", chain });
  });
  return suspects;
}

/** The cells that change with a suspect, and how many times its change. */
export function movedBy(problem: Problem, suspect: Candidate): readonly Summand[] {
  return suspect.kind === "cell"
    ? [{ cell: suspect.cell, coefficient: 1 }]
    : (problem.chains[suspect.chain]?.members ?? []);
}
