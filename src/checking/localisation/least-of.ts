import { eliminate } from "./elimination";
import { pack } from "./packing";
import { isBad, type Row } from "./row";

/** Columns lighter than this share of the heaviest cost nearly nothing. */
const LIGHT = 0.2;

/**
 * What any explanation of the rows weighs at least: by the bad rows as they are, or by what stays bad
 * whatever the lightest columns change, whichever is more.
 */
export function leastOf(rows: readonly Row[], weights: readonly number[]): number {
  return Math.max(leastPacked(rows, weights), leastOfHeavy(rows, weights));
}

/** What its heavier columns weigh at least, when the lightest change at will. */
export function leastOfHeavy(rows: readonly Row[], weights: readonly number[]): number {
  const isLight = lightAmong(weights);
  const named = rows.filter(({ columns }) => columns.some(isLight));
  const others = rows.filter((row) => isBad(row) && !row.columns.some(isLight));
  const light = new Set(named.flatMap(({ columns }) => columns.filter(isLight)));
  return leastPacked([...others, ...[...light].reduce(eliminate, named)], weights);
}

/** Whether a column costs nearly nothing beside the heaviest. */
export function lightAmong(weights: readonly number[]): (column: number) => boolean {
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  return (column) => weights[column]! < heaviest * LIGHT;
}

function leastPacked(rows: readonly Row[], weights: readonly number[]): number {
  return pack(rows, weights, new Uint8Array(weights.length)).least;
}
