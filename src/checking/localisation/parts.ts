import { isBad, type Row } from "./row";

/**
 * The rows parted into groups that share no column, of those groups that hold a bad row. Each can
 * be explained on its own: an explanation of the whole is one of each, put together.
 */
export function partsOf(rows: readonly Row[]): Row[][] {
  const above = new Map<number, number>();
  for (const { columns } of rows) {
    for (const column of columns) above.set(root(above, column), root(above, columns[0] ?? column));
  }
  const groups = new Map<number | Row, Row[]>();
  for (const row of rows) {
    const [first] = row.columns;
    const key = first === undefined ? row : root(above, first);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter((group) => group.some(isBad));
}

/** The column that stands for all columns joined with this one; paths are halved on the way. */
function root(above: Map<number, number>, column: number): number {
  let here = column;
  for (;;) {
    const next = above.get(here) ?? here;
    if (next === here) return here;
    above.set(here, above.get(next) ?? next);
    here = next;
  }
}
