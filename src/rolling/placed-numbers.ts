import type { PlacedNumber, RolledNumber } from "./rolled-text";

/**
 * Numbers where they stand among letters `start` to `end` of a text, in their order. A sign in `%` may
 * stand right behind those letters.
 */
export function placedNumbers(
  numbers: readonly RolledNumber[],
  text: string,
  start: number,
  end: number,
): readonly PlacedNumber[] {
  let from = start;
  return numbers.map((one) => {
    const at = placeOf(one.text, text, from, end + 1);
    // Blanks that a PDF left within digits: then the number is all of it.
    if (at === undefined) return { ...one, start, end };
    from = at + one.text.length;
    return { ...one, start: at, end: from };
  });
}

/** Where a number stands between letters that are none of its own. */
function placeOf(number: string, text: string, from: number, to: number): number | undefined {
  for (let at = text.indexOf(number, from); at >= 0 && at < to; at = text.indexOf(number, at + 1)) {
    const isWhole =
      !/[\d.]/.test(text[at - 1] ?? "") && !/^(?:\d|\.\d)/.test(text.slice(at + number.length));
    if (isWhole) return at;
  }
  return undefined;
}
