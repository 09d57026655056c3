import {
  cutOffChance,
  irwinHall,
  roundedChance,
} from "../../../src/checking/forced-totals/rounding-chances";

test.each([
  [2, 0, 2 / 3],
  [3, 0, 115 / 192],
  [4, 0, 0.55],
  [2, 1, 1 / 6],
  [2, 2, 0],
])("%i amounts and their total, each rounded, miss by %i digits", (addends, missed, chance) => {
  expect(roundedChance(addends, missed)).toBeCloseTo(chance, 10);
  expect(roundedChance(addends, -missed)).toBeCloseTo(chance, 10);
});

test.each([
  [2, 0, 1 / 2],
  [2, -1, 1 / 2],
  [2, 1, 0],
  [3, -1, 4 / 6],
  [3, -2, 1 / 6],
  [3, -3, 0],
])("%i amounts and their total, each cut off, miss by %i digits", (addends, missed, chance) => {
  expect(cutOffChance(addends, missed)).toBeCloseTo(chance, 10);
});

test.each([3, 10, 40, 58, 70, 300])("the chances of %i addends add up to one", (addends) => {
  const misses = Array.from({ length: 2 * addends + 1 }, (_, index) => index - addends);
  const total = misses.reduce((sum, missed) => sum + roundedChance(addends, missed), 0);
  expect(total).toBeCloseTo(1, 6);
});

test("where the exact recursion ends, the normal distribution goes on", () => {
  expect(irwinHall(61, 30.5) / irwinHall(60, 30)).toBeCloseTo(Math.sqrt(60 / 61), 2);
});
