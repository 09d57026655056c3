import { isBad, type Row } from "./row";

/**
 * What any explanation must cost at least. It must hit every bad row; so when each bad row is given
 * a due, and no column is charged more than its weight by the rows that name it, the dues add up to
 * a lower bound (the dual of the covering problem), and what is left of a column's weight is what
 * choosing that column adds to it.
 */
export interface Packing {
  /** A lower bound of the weight still needed; `Infinity` when some bad row cannot be mended. */
  readonly least: number;
  /** What choosing the column adds to `least`. */
  readonly price: (column: number) => number;
  /** The columns that could mend each bad row. */
  readonly cures: readonly (readonly number[])[];
}

/** Raises the dues one by one, rows with the fewest rivals first. `barred` columns (1) are out. */
export function pack(
  rows: readonly Row[],
  weights: readonly number[],
  barred: Uint8Array,
): Packing {
  const cures = rows
    .filter(isBad)
    .map((row) => row.columns.filter((column) => barred[column] === 0));
  const left = [...weights];
  let least = 0;
  for (const cure of loneliestFirst(cures, weights.length)) {
    let due = Infinity;
    for (const column of cure) due = Math.min(due, left[column]!);
    if (due === 0) continue;
    least += due;
    for (const column of cure) left[column]! -= due;
  }
  return { least, cures, price: (column) => left[column] ?? Infinity };
}

/** Rows whose columns mend few other bad rows come first: they cost the others least. */
function loneliestFirst(cures: Packing["cures"], columns: number): Packing["cures"] {
  const named = new Array<number>(columns).fill(0);
  for (const cure of cures) for (const column of cure) named[column]!++;
  const rivals = (cure: readonly number[]) =>
    cure.reduce((sum, column) => sum + named[column]! - 1, 0);
  return cures
    .map((cure) => ({ cure, rivals: rivals(cure) }))
    .sort((a, b) => a.rivals - b.rivals || a.cure.length - b.cure.length)
    .map(({ cure }) => cure);
}

/** How to go on from a packing: the bad row with the fewest columns worth trying. */
export interface Branching {
  /** Columns of which one must be chosen, most useful first; `undefined` when no row is bad. */
  readonly columns: readonly number[] | undefined;
  /** The least price among the columns of that row that were left out as too dear. */
  readonly leftOut: number;
}

/** Leaves out what is dearer than `slack`, and picks the shortest row. */
export function branch({ cures, price }: Packing, slack: number): Branching {
  let shortest: readonly number[] | undefined;
  let affordable: readonly number[] | undefined;
  for (const cure of cures) {
    const fits = cure.filter((column) => price(column) <= slack);
    if (affordable === undefined || fits.length < affordable.length) {
      [shortest, affordable] = [cure, fits];
    }
  }
  const dear = (shortest ?? []).map(price).filter((each) => each > slack);
  return { columns: affordable && mostUsefulFirst(affordable, cures), leftOut: Math.min(...dear) };
}

/** Columns that could mend more bad rows come first. */
function mostUsefulFirst(columns: readonly number[], cures: Packing["cures"]): number[] {
  const mends = new Map(columns.map((column) => [column, 0]));
  for (const cure of cures) {
    for (const column of cure) {
      const count = mends.get(column);
      if (count !== undefined) mends.set(column, count + 1);
    }
  }
  return [...columns].sort((a, b) => (mends.get(b) ?? 0) - (mends.get(a) ?? 0));
}
