import type { IsFellow } from "./fellow-amounts";
import type { RowGrid, RowOutcome, RowRelation } from "./row-grid";

/** So many shifts are followed, those that most speaks for. */
const MOST_SHIFTS = 16;
/** Figures slide no further, as a rule; what came in at the other end did. */
const NEAR = 12;
/** What speaks less for a shift is chance. */
const LEAST_NEAR = 1;
const LEAST_FAR = 3;

/**
 * By how many lines the figures of a table may stand off, 0 first: a relation that does not hold in
 * place holds between the rows so many lines off, or figures there are what another table prints for
 * the lines. Shift 1: the figures of a line stand one line below it.
 */
export function likelyShifts(grid: RowGrid, isFellow: IsFellow): readonly number[] {
  const odd = grid.relations.filter((relation) => grid.outcome(relation, grid.inPlace) !== "holds");
  const { length } = grid.lines;
  const found: { readonly shift: number; readonly evidence: number }[] = [];
  for (let shift = -length + 1; shift < length; shift++) {
    const evidence = shift === 0 ? 0 : evidenceFor(shift, grid, odd, isFellow);
    if (evidence >= (Math.abs(shift) <= NEAR ? LEAST_NEAR : LEAST_FAR))
      found.push({ shift, evidence });
  }
  found.sort((a, b) => b.evidence - a.evidence || Math.abs(a.shift) - Math.abs(b.shift));
  return withThoseBetween(found.slice(0, MOST_SHIFTS).map(({ shift }) => shift));
}

/** A short run has hardly a relation of its own: between shifts of one direction all are followed. */
function withThoseBetween(shifts: readonly number[]): readonly number[] {
  const all = new Set([0, ...shifts]);
  const near = shifts.filter((shift) => Math.abs(shift) <= NEAR);
  for (const end of [
    Math.min(0, ...near.map((shift) => shift - 1)),
    Math.max(0, ...near.map((shift) => shift + 1)),
  ])
    for (let shift = end; shift !== 0; shift -= Math.sign(end)) all.add(shift);
  return [...all];
}

function evidenceFor(
  shift: number,
  grid: RowGrid,
  odd: readonly RowRelation[],
  isFellow: IsFellow,
): number {
  const rows = grid.inPlace.map((line) => line + shift);
  const mended = odd.filter((relation) => outcomeWithin(grid, relation, rows) === "holds").length;
  const alike = grid.lines.filter(
    (_, line) =>
      grid.lines[line + shift] !== undefined &&
      isFellow(line, line + shift) &&
      !isFellow(line, line),
  ).length;
  return mended + alike;
}

function outcomeWithin(grid: RowGrid, relation: RowRelation, rows: readonly number[]): RowOutcome {
  const { first, last } = relation;
  const isWithin = rows[first]! >= 0 && rows[last]! < grid.lines.length;
  return isWithin ? grid.outcome(relation, rows) : "open";
}
