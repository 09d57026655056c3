/** How many letters must be put in, left out or changed to turn one text into the other. */
export function lettersApart(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = before[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1);
      here.push(Math.min(changed, before[column]! + 1, here[column - 1]! + 1));
    }
    before = here;
  }
  return before.at(-1)!;
}
