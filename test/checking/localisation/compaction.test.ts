import { compacted, renumbered } from "../../../src/checking/localisation/compaction";
import { Search } from "../../../src/checking/localisation/search";
import { DEFAULT_LIMITS } from "../../../src/checking/localisation/problem";
import { Steps } from "../../../src/checking/localisation/steps";
import type { Row } from "../../../src/checking/localisation/row";

/** Two sums that share a column; the second holds. */
const ROWS: readonly Row[] = [
  { columns: [3, 40, 900], coefficients: [1, -1, 2], low: 5, high: 7 },
  { columns: [40, 77], coefficients: [1, 1], low: -1, high: 1 },
];
const WEIGHTS = Array.from({ length: 1000 }, (_, column) => column + 1);

test("columns are numbered in their order, with their weights, and get their numbers back", () => {
  const { rows, weights, columns } = compacted(ROWS, WEIGHTS);
  expect(columns).toEqual([3, 40, 77, 900]);
  expect(weights).toEqual([4, 41, 78, 901]);
  expect(rows.map((row) => row.columns)).toEqual([
    [0, 1, 3],
    [1, 2],
  ]);
  expect(renumbered(rows, (column) => columns[column]!)).toEqual(ROWS);
});

test("a search answers in the numbers that it was asked in", () => {
  const search = () => new Search(ROWS, WEIGHTS, new Steps(DEFAULT_LIMITS));
  expect(search().run(Infinity)).toMatchObject({ kind: "found", weight: 4, sets: [[3]] });
  expect(search().without(3, 901)).toEqual([[40, 77], [900]]);
});
