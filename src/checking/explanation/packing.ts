import { isBad, type Row } from "./row";

/**
 * What any explanation must cost at least: bad rows that share no column need a column each.
 * Columns are priced by what they would add to that.
 */
export interface Packing {
  /** A lower bound of the weight still needed; `Infinity` when some bad row cannot be mended. */
  readonly least: number;
  /** What choosing the column adds to `least`. */
  readonly price: (column: number) => number;
  /** The columns that could mend each bad row, shortest list first. */
  readonly cures: readonly (readonly number[])[];
}

/** Packs the bad rows greedily, shortest first. `barred` columns (1) are out of the question. */
export function pack(
  rows: readonly Row[],
  weights: readonly number[],
  barred: Uint8Array,
): Packing {
  const cures = rows
    .filter(isBad)
    .map((row) => row.columns.filter((column) => barred[column] === 0))
    .sort((a, b) => a.length - b.length);
  const weight = (column: number) => weights[column] ?? Infinity;
  const covered = new Map<number, number>();
  let least = 0;
  for (const cure of cures) {
    if (cure.some((column) => covered.has(column))) continue;
    const cheapest = Math.min(...cure.map(weight));
    least += cheapest;
    for (const column of cure) covered.set(column, cheapest);
  }
  return { least, cures, price: (column) => weight(column) - (covered.get(column) ?? 0) };
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
