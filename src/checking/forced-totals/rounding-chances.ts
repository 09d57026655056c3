/** From here on a normal distribution is near enough, and quicker. */
const MOST_EXACT = 60;

/**
 * The density of the sum of `count` numbers drawn evenly from 0 to 1 (Irwin–Hall) at a point. The
 * recursion adds nothing but positive terms, so that no digits are lost.
 */
export function irwinHall(count: number, at: number): number {
  if (at < 0 || at > count) return 0;
  if (count > MOST_EXACT) return normalDensity(at - count / 2, count / 12);
  let values: readonly number[] = Array.from({ length: count }, (_, back) =>
    at - back >= 0 && at - back < 1 ? 1 : 0,
  );
  for (let drawn = 2; drawn <= count; drawn++) {
    const fewer = values;
    values = fewer.slice(0, -1).map((value, back) => {
      const here = at - back;
      return (here * value + (drawn - here) * fewer[back + 1]!) / (drawn - 1);
    });
  }
  return values[0]!;
}

function normalDensity(distance: number, variance: number): number {
  return Math.exp(-(distance * distance) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
}

/**
 * The chance that `addends` amounts and their total, each rounded by itself, miss by so many last
 * digits: 0 of 2, 3, 4 addends: 0.67, 0.60, 0.55.
 */
export function roundedChance(addends: number, missed: number): number {
  // One variable more stands for the unit that the density is taken over.
  return irwinHall(addends + 2, (addends + 2) / 2 + missed);
}

/** The same where every amount was cut off after its last digit: the total is then greater or equal. */
export function cutOffChance(addends: number, missed: number): number {
  return irwinHall(addends + 1, 1 - missed);
}
