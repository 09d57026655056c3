/** Words that a text turns when a number turns; the first of each line when it went up. */
const PAIRS: readonly (readonly [up: string, down: string])[] = [
  ["增加", "减少"],
  ["增长", "下降"],
  ["上升", "下降"],
  ["提高", "降低"],
  ["增幅", "降幅"],
  ["大于", "小于"],
  ["高于", "低于"],
  ["多于", "少于"],
  ["超过", "低于"],
  ["超出", "低于"],
  ["增加", "节约"],
  ["增加", "压减"],
  ["超支", "节约"],
  ["超支", "结余"],
  ["增", "减"],
  ["增", "降"],
];

/**
 * The word for the other direction. The text's own word where it has one, and where the word is no part
 * of a longer one: 增长率 becomes 下降率, not 减少率.
 */
export function turnedWord(word: string, isUp: boolean, own: string, next: string): string {
  const pair = PAIRS.find((one) => one[isUp ? 1 : 0] === word);
  const opposite = pair?.[isUp ? 0 : 1] ?? own;
  return /幅$/.test(word) || /^[率额幅]/.test(next) ? opposite : own;
}

/** The other of 大于 and 小于, 高于 and 低于. */
export function turnedOrder(word: string, isMore: boolean): string {
  const pair = PAIRS.find((one) => one[isMore ? 1 : 0] === word);
  return pair?.[isMore ? 0 : 1] ?? (isMore ? "大于" : "小于");
}
