import type { Random } from "../accounts/random";

/** A number with a slip of the hand in it: digits exchanged, lost or changed, or the point moved. */
export function spoilt(text: string, random: Random): string {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const place = random.pick(digits);
  switch (random.whole(0, 3)) {
    case 0: {
      const next = digits[digits.indexOf(place) + 1];
      if (next === undefined) return text;
      const letters = [...text];
      [letters[place], letters[next]] = [letters[next]!, letters[place]!];
      return letters.join("");
    }
    case 1:
      return digits.length > 2 && place > 0 ? text.slice(0, place) + text.slice(place + 1) : text;
    case 2:
      return (
        text.slice(0, place) +
        String((Number(text[place]) + random.whole(1, 9)) % 10) +
        text.slice(place + 1)
      );
    default:
      return text.replace(/(\d)\.(\d)/, "$1$2.");
  }
}

/** Words that other hands write for the packs' own. */
const OTHER_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/与(20\d\d)年度相比/g, ["比$1年度", "较$1年", "与$1年相比", "同$1年相比"]],
  [/与上年相比/g, ["比上年", "较上年", "与上年度相比"]],
  [/支出决算为/g, ["决算支出", "支出决算"]],
  [/年初预算为/g, ["年初预算", "年初预算数为"]],
  [/，增长(?=\d)/g, ["，上升", "，增长了"]],
  [/，下降(?=\d)/g, ["，降低"]],
  [/增加(?=\d)/g, ["增加了"]],
  [/占本年(收入|支出)的/g, ["占本年$1", "占本年$1合计的"]],
  [/（类）(?=\d)/g, ["（类）支出"]],
  [/一致/g, ["持平", "无差异"]],
  [/万元/g, [" 万元"]],
];

/** A text in other words for the same. */
export function reworded(lines: readonly string[], random: Random): readonly string[] {
  const chosen = OTHER_WORDS.map(
    ([pattern, words]) => [pattern, random.pick(words), random.chance(0.6)] as const,
  );
  return lines.map((line) =>
    chosen.reduce(
      (text, [pattern, words, isUsed]) => (isUsed ? text.replace(pattern, words) : text),
      line,
    ),
  );
}
